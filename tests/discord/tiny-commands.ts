import { setTimeout as sleep } from 'node:timers/promises';
import type { ReadingCommand, CommandRequest, ReadingPress, Reply } from '../../src/dispatch/command.js';
import type { MessageBody } from '../../src/reply/message/message.js';
import { UserError } from '../../src/report/user-error.js';
import { notice } from '../../src/reply/message/notice.js';

const ROW = 1;
const BUTTON = 2;
const SELECT = 3;
const IS_COMPONENTS_V2 = 1 << 15;

/** What the test commands say: a text, with a button for each custom id. */
export function say(content: string, ...customIds: readonly string[]): MessageBody {
  const buttons = customIds.map((id) => ({ type: BUTTON, style: 2, custom_id: id, label: id }) as const);
  if (buttons.length === 0) return notice(content);
  return {
    flags: IS_COMPONENTS_V2,
    components: [
      { type: 10, content },
      { type: ROW, components: buttons.slice(0, 5) },
      ...(buttons.length > 5 ? [{ type: ROW, components: buttons.slice(5) } as const] : []),
    ],
  };
}

function spoken(request: CommandRequest): string {
  const { name, options, user, guild, installed, target } = request;
  return JSON.stringify({ name, options, user, guild, installed, ...(target && { target: target.words }) });
}

const isPrivate = (request: CommandRequest): boolean => {
  const asked = request.options['private'];
  return typeof asked === 'boolean' ? asked : request.defaultPrivate;
};

function reply(message: MessageBody, isPrivate = false): Reply {
  return { type: 'message', private: isPrivate, message };
}

/** `/ask`: says back what it was asked, with the buttons below. */
const ask: ReadingCommand = {
  data: {
    name: 'ask',
    description: 'Ask a question',
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [
      { type: 3, name: 'question', description: 'Your question', required: true },
      { type: 3, name: 'report', description: 'The report', autocomplete: true },
      { type: 5, name: 'private', description: 'Only you see it' },
    ],
  },
  isPrivate,
  run: (request) => {
    return reply(
      say(spoken(request), 'k1:more:a', 'k1:page:2', 'k1:gone', 'k1:form', 'k0:more:a', 'k1:dismiss', 'k1:nowhere'),
    );
  },
  complete: ({ options, focused }) => [{ name: `${focused}: ${String(options[focused])}`, value: 'chosen' }],
};

/** `/slow`: answers late, after as many milliseconds as asked. */
const slow: ReadingCommand = {
  data: {
    name: 'slow',
    description: 'Answer late',
    options: [
      { type: 4, name: 'after', description: 'Milliseconds', required: true },
      { type: 5, name: 'private', description: 'Only you see it' },
      { type: 3, name: 'fails', description: 'How it ends' },
    ],
  },
  isPrivate,
  run: async ({ options }) => {
    await sleep(Number(options['after']));
    if (options['fails'] === 'user') throw new UserError('There is *no* such report.');
    if (options['fails'] === 'fault') throw new Error('the database said secret things');
    if (options['fails'] === 'private') return reply(say('for you alone'), true);
    return reply(say('late'));
  },
  complete: async ({ options }) => {
    await sleep(Number(options['after']));
    if (options['fails'] === 'fault') throw new Error('no choices today');
    return [{ name: 'late', value: 'late' }];
  },
};

/** `/desk drawer open`: nested. */
const desk: ReadingCommand = {
  data: {
    name: 'desk',
    description: 'Nested',
    options: [
      {
        type: 2,
        name: 'drawer',
        description: 'A group',
        options: [
          {
            type: 1,
            name: 'open',
            description: 'A subcommand',
            options: [{ type: 4, name: 'number', description: 'Which', required: true }],
          },
        ],
      },
    ],
  },
  isPrivate: () => true,
  run: (request) => reply(say(spoken(request)), true),
};

/** The message menu. */
const menu: ReadingCommand = {
  data: { type: 3, name: 'Who said this?' },
  isPrivate: () => true,
  run: (request) => reply(say(spoken(request)), true),
};

/** `/broken`: sends what Discord refuses. */
const broken: ReadingCommand = {
  data: { name: 'broken', description: 'Too much' },
  isPrivate: () => false,
  run: () => reply({ flags: IS_COMPONENTS_V2, components: [{ type: 10, content: 'x'.repeat(4001) }] }),
};

/** `/choose`: a select. */
const choose: ReadingCommand = {
  data: { name: 'choose', description: 'A select' },
  isPrivate: () => false,
  run: () => {
    const options = ['a', 'b'].map((value) => ({ label: value, value }));
    return reply({
      flags: IS_COMPONENTS_V2,
      components: [{ type: ROW, components: [{ type: SELECT, custom_id: 'k1:open', options }] }],
    });
  },
};

export const COMMANDS: readonly ReadingCommand[] = [ask, slow, desk, menu, broken, choose];

export const PRESSES: readonly ReadingPress[] = [
  { route: 'more', answers: 'privately', run: ({ args }) => reply(say(`more of ${args.join()}`), true) },
  { route: 'open', answers: 'privately', run: ({ values }) => reply(say(`opened ${values.join()}`), true) },
  {
    route: 'page',
    answers: 'in-place',
    run: ({ args }) => ({ type: 'update', message: say(`page ${args.join()}`, 'k1:late') }),
  },
  {
    route: 'late',
    answers: 'in-place',
    run: async () => {
      await sleep(200);
      return { type: 'update', message: say('page at last') };
    },
  },
  { route: 'dismiss', answers: 'in-place', run: () => ({ type: 'delete' }) },
  {
    route: 'form',
    answers: 'privately',
    run: () => ({
      type: 'modal',
      modal: {
        custom_id: 'k1:sent',
        title: 'A form',
        components: [{ type: 18, label: 'Words', component: { type: 4, custom_id: 'words', style: 1 } }],
      },
    }),
  },
  {
    route: 'sent',
    answers: 'privately',
    run: ({ fields }) => reply(say(`sent ${JSON.stringify(fields)}`), true),
  },
];
