import { Client, Events, GatewayIntentBits } from 'discord.js';
const [api, token] = process.argv.slice(2);
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
client.once(Events.ClientReady, ({ application }) => {
  void application.commands.set([{ name: 'ping', description: 'Answers' }]);
});
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isChatInputCommand()) void interaction.reply(`pong to ${interaction.member.displayName}`);
});
await client.login(token);
