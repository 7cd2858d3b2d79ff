import type { ChatInputCommandInteraction, Interaction, ModalSubmitInteraction } from 'discord.js';
import { openAnyBot } from '../sandbox/any-bot.js';

const V2 = 1 << 15;
const MANAGE_MESSAGES = String(1 << 13);
const text = (content: string) => ({ type: 10, content });
const row = (component: object) => ({ type: 1, components: [component] });
const label = (title: string, component: object, description?: string) => {
  return { type: 18, label: title, component, ...(description !== undefined && { description }) };
};
const options = (...values: readonly string[]) => values.map((value) => ({ label: value, value }));
const STANCES = ['asserts', 'suggests', 'speculates', 'conditional', 'doubts', 'denies', 'unsure', 'accuses'];
const KINDS = ['direct', 'mixed', 'indirect', 'act', 'thought', 'narration'];

/** The form that moderators see most, with what was there before. */
const STATEMENT = {
  custom_id: 'statement',
  title: 'Edit us-denial in Putin’s peace play',
  components: [
    label(
      'Exact words',
      {
        type: 4,
        custom_id: 'words',
        style: 2,
        max_length: 80,
        value: 'Washington, however, denies receiving any such message.',
      },
      'Copy them from the report; they are shown letter for letter.',
    ),
    label('Attributed words', { type: 4, custom_id: 'content', style: 1, required: false, placeholder: 'All of them' }),
    label(
      'Who says it, outermost first',
      { type: 4, custom_id: 'chain', style: 2, min_length: 5, value: 'Washington | Washington | denies' },
      'A line each: name | words that name them | cue. Write ? where nothing is printed.',
    ),
    label('Kind of speech', {
      type: 21,
      custom_id: 'kind',
      options: options(...KINDS).map((one) => ({ ...one, default: one.value === 'act' })),
    }),
    label('Stance', {
      type: 21,
      custom_id: 'stance',
      options: options(...STANCES).map((one) => ({ ...one, description: `The speaker ${one.value}` })),
    }),
  ],
};

/** The other kinds of fields. */
const OTHERS = {
  custom_id: 'others',
  title: 'Other fields',
  components: [
    text('Fill in **what you like**.'),
    label('Topics', { type: 22, custom_id: 'topics', max_values: 2, options: options('peace', 'war', 'aid') }),
    label('I compared every word', { type: 23, custom_id: 'sure', default: true }),
    label('Roles', {
      type: 6,
      custom_id: 'roles',
      max_values: 3,
      required: false,
      default_values: [{ id: '13', type: 'role' }],
    }),
    label('Proof', { type: 19, custom_id: 'proof', max_values: 2, required: false }),
  ],
};

const SETTINGS = [
  text('### Settings'),
  row({
    type: 6,
    custom_id: 'roles',
    placeholder: 'Roles that may moderate',
    min_values: 0,
    max_values: 5,
    default_values: [{ id: '13', type: 'role' }],
  }),
  row({ type: 8, custom_id: 'channel', placeholder: 'Where changes are posted', channel_types: [0] }),
  {
    type: 17,
    components: [text('What was wrong with the file:'), { type: 13, file: { url: 'attachment://faults.yaml' } }],
  },
];

const option = (type: number, name: string, more: object = {}) => ({ type, name, description: `The ${name}`, ...more });
const COMMANDS = [
  {
    name: 'knowledge',
    description: 'Keeps what is known',
    default_member_permissions: MANAGE_MESSAGES,
    contexts: [0],
    options: [
      {
        ...option(1, 'add', { description: 'Adds a statement' }),
        options: [
          option(3, 'report', { required: true, autocomplete: true }),
          option(3, 'speaker', { required: true }),
        ],
      },
      { ...option(1, 'edit', { description: 'Changes a statement' }), options: [option(3, 'statement')] },
      { ...option(1, 'retract', { description: 'Takes a statement back' }), options: [option(3, 'statement')] },
      option(1, 'others', { description: 'Opens the other fields' }),
      option(1, 'settings', { description: 'Shows the settings' }),
      option(1, 'post', { description: 'Posts in the log' }),
    ],
  },
  {
    name: 'take',
    description: 'Takes everything',
    options: [
      option(11, 'file', { required: true }),
      option(8, 'role'),
      option(7, 'channel', { channel_types: [0] }),
      option(6, 'who'),
      option(9, 'anyone'),
      option(4, 'number', { min_value: 1, max_value: 9 }),
      option(3, 'size', { choices: ['small', 'large'].map((name) => ({ name, value: name })) }),
    ],
  },
];

/** A bot that asks for all that moderators' commands ask for, and says what it got. */
export function openModeratorBot() {
  return openAnyBot(COMMANDS, answer);
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    return interaction.respond([{ name: 'Putin’s peace play', value: 'putin-peace-play' }]);
  }
  if (interaction.isModalSubmit()) return void (await interaction.reply(await filledIn(interaction)));
  if (interaction.isRoleSelectMenu()) {
    return void (await interaction.reply(`roles: ${interaction.roles.map(({ name }) => name).join('+')}`));
  }
  if (interaction.isChannelSelectMenu()) {
    return void (await interaction.reply(`channel: ${interaction.channels.map((one) => nameOf(one)).join('+')}`));
  }
  if (interaction.isChatInputCommand()) await command(interaction);
}

async function command(interaction: ChatInputCommandInteraction): Promise<void> {
  const { id, token, client } = interaction;
  const send = async (type: number, data: object, files: { name: string; data: string }[] = []) => {
    const body = { type, data };
    await client.rest.post(`/interactions/${id}/${token}/callback`, { body, auth: false, files });
  };
  if (interaction.commandName === 'take') return void (await interaction.reply(await taken(interaction)));
  switch (interaction.options.getSubcommand()) {
    case 'others':
      return send(9, OTHERS);
    case 'settings':
      return send(4, { flags: V2 | 64, components: SETTINGS }, [{ name: 'faults.yaml', data: FAULTS }]);
    case 'post': {
      await client.rest.post('/channels/4/messages', { body: { content: 'a change by <@200000000000000003>' } });
      return void (await interaction.reply('posted'));
    }
    default:
      return send(9, STATEMENT);
  }
}

const FAULTS = ['- statement: us-denial', '  fault: the words do not stand in the source', ''].join('\n');

/** What came with `/take`, as the client of discord.js reads it. */
async function taken({ options: given }: ChatInputCommandInteraction): Promise<string> {
  const file = given.getAttachment('file', true);
  const read = await (await fetch(file.url)).text();
  const role = given.getRole('role');
  const channel = given.getChannel('channel');
  const anyone = given.getMentionable('anyone');
  return [
    `file ${file.name} ${file.size} ${read}`,
    `role ${role?.name}`,
    `channel ${channel?.name}`,
    `who ${given.getUser('who')?.username}`,
    `anyone ${anyone && 'name' in anyone ? anyone.name : 'nobody'}`,
    `number ${given.getInteger('number')}`,
    `size ${given.getString('size')}`,
  ].join('\n');
}

async function filledIn({ customId, fields }: ModalSubmitInteraction): Promise<string> {
  if (customId === 'statement') {
    const typed = ['words', 'content', 'chain'].map((name) => fields.getTextInputValue(name));
    return [...typed, fields.getRadioGroup('kind'), fields.getRadioGroup('stance')].join('\n');
  }
  const files = fields.getUploadedFiles('proof')?.map(({ name, size }) => `${name} ${size}`) ?? [];
  return [
    fields.getCheckboxGroup('topics').join('+'),
    String(fields.getCheckbox('sure')),
    fields
      .getSelectedRoles('roles')
      ?.map((role) => role?.name)
      .join('+') ?? 'no roles',
    files.join('+'),
  ].join('\n');
}

function nameOf(channel: object): string {
  return 'name' in channel ? String(channel.name) : '';
}
