import { REST } from 'discord.js';
import { expect, test } from 'vitest';
import { commands } from '../../../commands/index.js';
import { readConfig } from '../../../src/config.js';
import type { CommandData } from '../../../src/dispatch/command.js';
import { clearServers } from '../../../src/discord/connection/clear-servers.js';
import { register } from '../../../src/discord/connection/register.js';
import { registerCommands } from '../../../src/discord/connection/registration.js';
import { GUILD } from '../../../src/sandbox/state/guilds.js';
import { openSandbox } from '../stage.js';
import { COMMANDS } from '../tiny-commands.js';

const TINY = COMMANDS.map((command) => command.data);
const [ASK] = TINY;

async function open() {
  const sandbox = await openSandbox();
  const rest = new REST({ version: '10', api: sandbox.api }).setToken(sandbox.token);
  const puts = () => sandbox.requests.filter(({ method }) => method === 'PUT');
  return { sandbox, rest, puts };
}

test('the commands are put once; the same list again is left alone', async () => {
  const { rest, puts } = await open();
  expect(await registerCommands(rest, TINY)).toEqual({ changed: true, count: TINY.length });
  expect(await registerCommands(rest, TINY.toReversed())).toEqual({ changed: false, count: TINY.length });
  expect(puts().length).toBe(1);
});

test.each<[string, readonly CommandData[]]>([
  ['a description', [{ name: 'ask', description: 'Other words' }]],
  ['an option that went', [{ ...ASK, name: 'ask', type: 1, description: 'Ask a question', options: [] }]],
  ['a command that went', []],
  ['a localization', [{ name: 'ask', description: 'Ask a question', description_localizations: { de: 'Frag etwas' } }]],
  ['who may use it', [{ name: 'ask', description: 'Ask a question', default_member_permissions: '8192' }]],
])('%s that changed is put', async (_, changed) => {
  const { rest, puts } = await open();
  await registerCommands(rest, ASK ? [ASK] : []);
  expect(await registerCommands(rest, changed)).toEqual({ changed: true, count: changed.length });
  expect(await registerCommands(rest, changed)).toEqual({ changed: false, count: changed.length });
  expect(puts().length).toBe(2);
});

test('for one server only, what is for all servers is not said', async () => {
  const { sandbox, rest, puts } = await open();
  await registerCommands(rest, TINY, '42');
  expect(await registerCommands(rest, TINY, '42')).toEqual({ changed: false, count: TINY.length });
  const [put] = puts();
  expect(put?.path).toBe(`/applications/${sandbox.applicationId}/guilds/42/commands`);
  expect(JSON.stringify(put?.body)).not.toMatch(/contexts|integration_types/);
});

test('the real list of commands is one that Discord takes, and is put once', async () => {
  const { rest } = await open();
  const real = commands.map((command) => command.data);
  expect(await registerCommands(rest, real)).toEqual({ changed: true, count: real.length });
  expect(await registerCommands(rest, real)).toEqual({ changed: false, count: real.length });
});

test('a list that Discord does not tell is put', async () => {
  const { sandbox, rest, puts } = await open();
  const unknown = { kind: 'fail', status: 404, body: { message: '404: Not Found', code: 0 } } as const;
  sandbox.faults.add({ method: 'GET', path: /\/commands$/ }, unknown);
  expect(await registerCommands(rest, TINY)).toEqual({ changed: true, count: TINY.length });
  expect(puts().length).toBe(1);
});

test('commands for all servers are taken out of the server that had them alone; others stay there', async () => {
  const { sandbox, rest, puts } = await open();
  const other: CommandData = { name: 'other', description: 'Of another program' };
  await registerCommands(rest, [...TINY, other], GUILD);
  await registerCommands(rest, TINY);
  expect(await clearServers(rest, TINY)).toEqual([GUILD]);
  expect(puts().at(-1)?.path).toBe(`/applications/${sandbox.applicationId}/guilds/${GUILD}/commands`);
  expect(await registerCommands(rest, [other], GUILD)).toEqual({ changed: false, count: 1 });
  expect(await clearServers(rest, TINY)).toEqual([]);
});

test('commands that are not said to be of that server alone are left', async () => {
  const { sandbox, rest, puts } = await open();
  await registerCommands(rest, TINY);
  sandbox.faults.add({ path: /\/guilds\/\d+\/commands$/ }, { kind: 'fail', status: 200, body: TINY }, 2);
  expect(await clearServers(rest, TINY)).toEqual([]);
  expect(puts().length).toBe(1);
});

test('npm run register says which server no longer has the commands twice', async () => {
  const { sandbox } = await open();
  const config = readConfig({ DISCORD_TOKEN: sandbox.token, DISCORD_API: sandbox.api });
  const everywhere = `${COMMANDS.length} commands are registered everywhere.`;
  await register(COMMANDS, { ...config, guild: GUILD });
  expect(await register(COMMANDS, config)).toBe(`${everywhere} The server ${GUILD} no longer has them twice.`);
  expect(await register(COMMANDS, config)).toBe(`The ${COMMANDS.length} commands were registered everywhere already.`);
});
