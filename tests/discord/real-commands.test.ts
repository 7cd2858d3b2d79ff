import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { commands, presses } from '../../commands/index.js';
import { loadLibrary } from '../../src/library/knowledge/load.js';
import { openStage } from './stage.js';
import { partsOf, textOf } from './texts.js';

const { library } = await loadLibrary(fileURLToPath(new URL('../../knowledge', import.meta.url)));
const REAL = { commands, presses, library };
const MESSAGE = 4;
const BUTTON = 2;

test.each([
  ['ask', { question: 'what does Fiona Hill say?' }],
  ['who-said', { words: 'classic russian manipulation' }],
  ['quotes', { speaker: 'Fiona Hill' }],
  ['sides', { about: 'peace talks' }],
  ['report', {}],
  ['help', {}],
])('/%s of the shipped knowledge is answered at once with a card that Discord takes', async (command, options) => {
  const { sandbox, lines } = await openStage(REAL);
  const open = await sandbox.interact({ command, options });
  const hidden = await sandbox.interact({ command, options: { ...options, private: true } });
  expect([open.first?.type, hidden.first?.type]).toEqual([MESSAGE, MESSAGE]);
  expect(textOf(open.message)).not.toBe('');
  expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
});

test('every button below an answer does something, and none of it is a fault', async () => {
  const { sandbox, bot, lines } = await openStage(REAL);
  const card = await sandbox.interact({ command: 'who-said', options: { words: 'classic russian manipulation' } });
  const buttons = partsOf(card.message).filter(({ type, custom_id: id }) => type === BUTTON && id !== undefined);
  // Dismiss deletes the card, so it is pressed last.
  const ids = buttons.map(({ custom_id: id }) => id ?? '').toSorted((one) => (one.includes('dismiss') ? 1 : -1));
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const pressed = card.message && (await sandbox.press(card.message, id));
    expect([id, pressed?.first?.type]).toEqual([id, expect.any(Number)]);
  }
  expect(lines.filter(({ level }) => level !== 'info')).toEqual([]);
  expect(bot.tally.read().faults).toBe(0);
});

test('the message menu looks up the words that were right-clicked, privately', async () => {
  const { sandbox } = await openStage(REAL);
  const message = { content: 'I heard it is “classic Russian manipulation”' };
  const played = await sandbox.contextMenu({ command: 'Who said this?', message });
  expect([played.first?.type, played.ephemeral]).toEqual([MESSAGE, true]);
  expect(textOf(played.message)).toContain('Hill');
});

test('speakers complete as one types', async () => {
  const { sandbox } = await openStage(REAL);
  const played = await sandbox.complete({ command: 'quotes', options: { speaker: 'fio' }, focused: 'speaker' });
  expect(JSON.stringify(played.first?.data)).toContain('Fiona Hill');
});
