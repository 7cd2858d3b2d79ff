import { EventEmitter, once } from 'node:events';
import type { Interaction } from 'discord.js';
import { openAnyBot } from '../sandbox/any-bot.js';

const V2 = 1 << 15;
const row = (...components: readonly object[]) => ({ type: 1, components });
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, style = 2) => ({ type: 2, style, custom_id, label: custom_id });
const choices = ['one', 'two'].map((value) => ({ label: value, value, description: `the ${value}` }));

/** One of everything. */
const PARTS = [
  text(
    '# Title\n- first\n- second\n1. numbered\n> quoted **bold** *slanted* ~~struck~~ `code`\n-# small <t:0:D> ||hidden||',
  ),
  {
    type: 17,
    accent_color: 0xff0000,
    components: [
      text('inside'),
      { type: 14, divider: true, spacing: 2 },
      {
        type: 9,
        components: [text('beside a picture')],
        accessory: { type: 11, media: { url: 'https://elsewhere.example/a.png' } },
      },
      { type: 12, items: [{ media: { url: 'attachment://dot.svg' } }] },
      { type: 13, file: { url: 'attachment://words.txt' } },
      row(button('primary', 1), button('danger', 4), {
        type: 2,
        style: 5,
        label: 'link',
        url: 'https://elsewhere.example/',
      }),
    ],
  },
  row({ type: 3, custom_id: 'single', placeholder: 'Pick one', options: choices }),
  row({ type: 3, custom_id: 'several', placeholder: 'Pick some', max_values: 2, options: choices }),
  row({ type: 5, custom_id: 'people', placeholder: 'Pick somebody' }),
  row(button('form'), button('lost form'), button('silent')),
];

const FILES = [
  { name: 'dot.svg', attachment: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>') },
  { name: 'words.txt', attachment: Buffer.from('the words') },
];

const label = (title: string, component: object) => ({ type: 18, label: title, component });
const MODAL = {
  custom_id: 'sent',
  title: 'A form',
  components: [
    text('Fill this in, **please**.'),
    label('Words', { type: 4, custom_id: 'words', style: 2, max_length: 200 }),
    label('Kind', { type: 3, custom_id: 'kind', options: choices }),
    label('Stance', { type: 21, custom_id: 'stance', options: choices }),
    label('Checks', { type: 22, custom_id: 'checks', options: choices, required: false }),
  ],
};

const COMMANDS = [
  { name: 'parts', description: 'One of everything' },
  { name: 'silent', description: 'Never answers' },
  { name: 'think', description: 'Thinks' },
  {
    name: 'desk',
    description: 'Nested',
    options: [
      {
        type: 1,
        name: 'open',
        description: 'Opens',
        options: [{ type: 4, name: 'number', description: 'Which', required: true }],
      },
    ],
  },
  { name: 'moderate', description: 'For moderators', default_member_permissions: String(1 << 13), contexts: [0] },
  { name: 'mine', description: 'Only for you' },
];

/** A bot that knows nothing of ours and uses everything that the page draws. */
export function openAnything(options: Parameters<typeof openAnyBot>[2] = {}) {
  const thinking = new EventEmitter();
  const thought = once(thinking, 'done');
  return openAnyBot(COMMANDS, answer, options).then((opened) => ({
    ...opened,
    finishThinking: () => thinking.emit('done'),
  }));

  async function answer(interaction: Interaction): Promise<void> {
    const { id, token } = interaction;
    const send = (type: number, data?: object, files?: typeof FILES) => {
      const sent = files?.map(({ name, attachment }) => ({ name, data: attachment }));
      return interaction.client.rest.post(`/interactions/${id}/${token}/callback`, {
        body: { type, ...(data && { data }) },
        auth: false,
        ...(sent && { files: sent }),
      });
    };
    const what = nameOf(interaction);
    if (what === 'silent') return;
    if (what === 'parts') await send(4, { flags: V2, components: PARTS }, FILES);
    else if (what === 'form') await send(9, MODAL);
    else if (what === 'lost form') await send(9, { ...MODAL, custom_id: 'silent' });
    else if (what === 'mine') await send(4, { content: 'only yours', flags: 64 });
    else if (what === 'think' && interaction.isChatInputCommand()) {
      await interaction.deferReply();
      await thought;
      await interaction.editReply('thought about it');
    } else await send(4, { content: `${what} ${said(interaction)}`.trim() });
  }
}

function nameOf(interaction: Interaction): string {
  if (interaction.isChatInputCommand()) return interaction.commandName;
  return interaction.isMessageComponent() || interaction.isModalSubmit() ? interaction.customId : '';
}

function said(interaction: Interaction): string {
  if (interaction.isChatInputCommand()) return JSON.stringify(interaction.options.data[0] ?? {});
  if (interaction.isAnySelectMenu()) return interaction.values.join('+');
  if (!interaction.isModalSubmit()) return '';
  const { fields } = interaction;
  return [
    fields.getTextInputValue('words'),
    ...fields.getStringSelectValues('kind'),
    fields.getRadioGroup('stance'),
    ...fields.getCheckboxGroup('checks'),
  ].join('+');
}
