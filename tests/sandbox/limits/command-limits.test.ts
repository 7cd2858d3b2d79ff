import { expect, test } from 'vitest';
import { commandList } from '../../../src/sandbox/limits/command-limits.js';

const command = (...options: readonly object[]) => ({ name: 'knowledge', description: 'Keeps it', options });
const option = (type: number, more: object = {}) => ({ type, name: `o${type}`, description: 'One', ...more });
const text = (more: object = {}) => option(3, more);
const choices = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `c${i}`, value: `${i}` }));
const sub = (name: string, ...options: readonly object[]) => ({ type: 1, name, description: 'A part', options });
const group = (name: string, ...options: readonly object[]) => ({ type: 2, name, description: 'A group', options });

test('a command takes every type of option, in subcommands and in groups of them', () => {
  const all = [3, 4, 5, 6, 7, 8, 9, 10, 11].map((type) => option(type));
  const sent = [
    command(
      sub('add', text({ required: true, choices: choices(25) }), option(11)),
      group('more', sub('all', ...all), sub('typed', text({ name: 'a', autocomplete: true, max_length: 6000 }))),
    ),
  ];
  expect(commandList.safeParse(sent).error).toBeUndefined();
});

test.each<[string, object, string]>([
  ['a subcommand beside an option', command(sub('add'), text()), 'mutually exclusive'],
  ['a subcommand in a subcommand', command(sub('add', sub('more'))), 'cannot have sub-commands'],
  ['a group in a group', command(group('a', group('b', sub('c')))), 'hold sub-commands, and nothing else'],
  ['a group of nothing', command(group('a')), 'hold sub-commands, and nothing else'],
  ['a group of options', command(group('a', text())), 'hold sub-commands, and nothing else'],
  ['options in an option', command(text({ options: [option(4)] })), 'Only sub-commands'],
  ['a subcommand that is required', command({ ...sub('a'), required: true }), 'cannot be required'],
  ['twenty-six subcommands', command(...Array.from({ length: 26 }, (_, i) => sub(`s${i}`))), '<=25'],
  ['two options of one name', command(text(), text()), 'must be unique'],
  ['an option in upper case', command(text({ name: 'Words' })), 'lower case'],
  [
    'a required option after another, in a subcommand',
    command(sub('a', text(), option(4, { required: true }))),
    'placed before',
  ],
  ['twenty-six choices', command(text({ choices: choices(26) })), '<=25'],
  ['one choice twice', command(text({ choices: [...choices(1), ...choices(1)] })), 'Choice names must be unique'],
  ['choices of another type', command(option(4, { choices: choices(2) })), 'of the type of the option'],
  ['choices of roles', command(option(8, { choices: choices(2) })), 'has no choices'],
  ['choices that are completed', command(text({ choices: choices(2), autocomplete: true })), 'with choices'],
  ['files that are completed', command(option(11, { autocomplete: true })), 'cannot be completed'],
  ['a least length above the most', command(text({ min_length: 5, max_length: 4 })), 'above the maximum'],
  ['a length of a number', command(option(4, { max_length: 4 })), 'Only string options'],
  ['a greatest text', command(text({ max_value: 4 })), 'Only number options'],
  ['channel types of a role', command(option(8, { channel_types: [0] })), 'Only channel options'],
  ['a long choice', command(text({ choices: [{ name: 'x'.repeat(101), value: 'x' }] })), '<=100'],
])('%s is refused', (_, sent, why) => {
  const read = commandList.safeParse([sent]);
  expect(read.error?.issues.map(({ message }) => message).join()).toContain(why);
});

/** A command whose names, descriptions and values have so many characters. */
function sized(characters: number) {
  const full = Array.from({ length: 25 }, (_, i) => ({ name: `${i}`.padEnd(100, 'n'), value: 'v'.repeat(100) }));
  const head = 'knowledge'.length + 'Keeps it'.length;
  const each = 'a'.length + 'One'.length;
  const left = characters - head - 2 * each - full.length * 200;
  const rest = Array.from({ length: Math.ceil(left / 200) }, (_, i) => {
    const size = Math.min(200, left - i * 200);
    const name = `${i}`.padEnd(Math.min(100, size - 1), 'n');
    return { name, value: 'v'.repeat(size - name.length) };
  });
  return command(text({ name: 'a', choices: full }), text({ name: 'b', choices: rest }));
}

test('a command has 8000 characters at most, its longest language counted', () => {
  expect(commandList.safeParse([sized(8000)]).error).toBeUndefined();
  expect(commandList.safeParse([sized(8001)]).error?.issues[0]?.message).toBe('Command exceeds maximum size (8000)');
  const longer = { ...sized(8000), description_localizations: { de: 'Hält es alles' } };
  expect(commandList.safeParse([longer]).success).toBe(false);
});
