import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { ReadingCommand, ReadingPress } from '../../src/dispatch/command.js';
import { openStage } from './stage.js';
import { seen } from './texts.js';
import { say } from './tiny-commands.js';

type Form = APIModalInteractionResponseCallbackData['components'];

const options = ['a', 'b', 'c'].map((value) => ({ label: value, value }));
const label = <Field>(component: Field) => ({ type: 18, label: 'A field', component }) as const;

/** One of every field that a form of ours may have; a form has five at most. */
const FIELDS: Form = [
  label({ type: 4, custom_id: 'words', style: 2, value: 'as before', required: false } as const),
  label({ type: 21, custom_id: 'kind', options, required: false } as const),
  label({ type: 22, custom_id: 'checks', options, required: false } as const),
  label({ type: 23, custom_id: 'sure' } as const),
  label({ type: 3, custom_id: 'choice', options, max_values: 2, required: false } as const),
];
const ENTITIES: Form = [
  label({ type: 6, custom_id: 'roles', max_values: 3, required: false } as const),
  label({ type: 8, custom_id: 'channel', required: false } as const),
  label({ type: 5, custom_id: 'people', required: false } as const),
];

const form = (components: Form): ReadingCommand => ({
  data: { name: 'form', description: 'Opens a form' },
  isPrivate: () => true,
  run: () => ({ type: 'modal', modal: { custom_id: 'k1:sent', title: 'A form', components } }),
});
const sent: ReadingPress = {
  route: 'sent',
  answers: 'privately',
  run: ({ fields }) => ({ type: 'message', private: true, message: say(JSON.stringify(fields)) }),
};

test.each<[string, Form, Readonly<Record<string, readonly string[]>>, object]>([
  [
    'filled in',
    FIELDS,
    { words: ['new\nwords'], kind: ['b'], checks: ['a', 'c'], sure: ['true'], choice: ['c', 'a'] },
    { words: ['new\nwords'], kind: ['b'], checks: ['a', 'c'], sure: ['true'], choice: ['c', 'a'] },
  ],
  ['left empty', FIELDS, {}, { words: [''], kind: [], checks: [], sure: ['false'], choice: [] }],
  [
    'with roles, channels and people',
    ENTITIES,
    { roles: ['11', '13'], channel: ['4'], people: ['200000000000000003'] },
    { roles: ['11', '13'], channel: ['4'], people: ['200000000000000003'] },
  ],
])('a form %s comes back by the ids of its fields', async (_, fields, typed, read) => {
  const { sandbox } = await openStage({ commands: [form(fields)], presses: [sent] });
  const opened = await sandbox.interact({ command: 'form' });
  expect(opened.first?.type).toBe(9);
  const played = await sandbox.fillIn(opened, typed);
  expect(seen(played)).toEqual({ type: 4, ephemeral: true, text: JSON.stringify(read) });
});
