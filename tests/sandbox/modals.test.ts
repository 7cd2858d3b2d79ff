import { expect, test } from 'vitest';
import { modal } from '../../src/sandbox/limits/modal-limits.js';

const options = (count: number) => Array.from({ length: count }, (_, i) => ({ label: `${i}`, value: `${i}` }));
const chosen = (count: number) => options(count).map((one) => ({ ...one, default: true }));
const label = (component: object) => ({ type: 18, label: 'A field', component });
const words = (custom_id: string, more: object = {}) => label({ type: 4, custom_id, style: 1, ...more });
const form = (...components: readonly object[]) => ({ custom_id: 'form', title: 'A form', components });

test('a form takes five parts of every kind', () => {
  const parts = [
    words('words'),
    label({ type: 3, custom_id: 'kind', options: options(25) }),
    label({ type: 21, custom_id: 'stance', options: options(10) }),
    label({ type: 22, custom_id: 'checks', options: options(10) }),
    label({ type: 23, custom_id: 'sure' }),
  ];
  expect(modal.safeParse(form(...parts)).success).toBe(true);
});

test('a form takes roles, channels and people, chosen from the start', () => {
  const parts = [
    label({ type: 6, custom_id: 'roles', max_values: 25, default_values: [{ id: '11', type: 'role' }] }),
    label({ type: 8, custom_id: 'channel', channel_types: [0], default_values: [{ id: '4', type: 'channel' }] }),
    label({ type: 7, custom_id: 'any', min_values: 0, required: false }),
    label({ type: 3, custom_id: 'kind', options: chosen(1) }),
    { type: 10, content: 'Words of ours' },
  ];
  expect(modal.safeParse(form(...parts)).error).toBeUndefined();
});

test.each([
  ['six parts', form(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => words(id)))],
  ['nothing in it', form()],
  ['a long title', { ...form(words('a')), title: 'x'.repeat(46) }],
  ['two fields of one id', form(words('a'), words('a'))],
  ['a radio group of one', form(label({ type: 21, custom_id: 'a', options: options(1) }))],
  ['eleven ticks', form(label({ type: 22, custom_id: 'a', options: options(11) }))],
  ['a select of twenty-six', form(label({ type: 3, custom_id: 'a', options: options(26) }))],
  ['something switched off', form(label({ type: 3, custom_id: 'a', disabled: true, options: options(2) }))],
  ['too long a text', form(words('a', { value: 'x'.repeat(4001) }))],
  ['too long a placeholder', form(words('a', { placeholder: 'x'.repeat(101) }))],
  ['a text that is longer than it may be', form(words('a', { value: 'xxxx', max_length: 3 }))],
  ['a text of no possible length', form(words('a', { min_length: 4, max_length: 3 }))],
  ['two radios chosen', form(label({ type: 21, custom_id: 'a', options: chosen(2) }))],
  ['one value twice', form(label({ type: 21, custom_id: 'a', options: [...options(2), ...options(1)] }))],
  ['more ticks than there may be', form(label({ type: 22, custom_id: 'a', max_values: 1, options: chosen(2) }))],
  ['ticks that must and need not be', form(label({ type: 22, custom_id: 'a', min_values: 0, options: options(2) }))],
  ['a tick that has to be', form(label({ type: 23, custom_id: 'a', required: true }))],
  [
    'a role that is a channel',
    form(label({ type: 6, custom_id: 'a', default_values: [{ id: '4', type: 'channel' }] })),
  ],
  ['a long label', form({ ...words('a'), label: 'x'.repeat(46) })],
  ['a long description', form({ ...words('a'), description: 'x'.repeat(101) })],
  ['a button', form({ type: 1, components: [{ type: 2, style: 2, custom_id: 'a', label: 'a' }] })],
])('a form with %s is refused', (_, sent) => {
  expect(modal.safeParse(sent).success).toBe(false);
});
