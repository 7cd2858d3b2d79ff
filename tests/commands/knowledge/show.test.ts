import { ComponentType } from 'discord-api-types/v10';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import type { Reply } from '../../../src/dispatch/command.js';
import { walk } from '../../../src/reply/message/measure.js';
import { ANOTHER, ME, moderating, REPORT, seen, WHEN } from './moderating.js';

function filesOf(reply: Reply) {
  if (reply.type !== 'message') throw new Error(reply.type);
  const shown = [...walk(reply.message.components ?? [])].flatMap((part) =>
    part.type === ComponentType.File ? [part.file.url] : [],
  );
  return { files: reply.files ?? [], shown };
}

test('all fields of a statement are shown as they are written', async () => {
  const { knowledge } = await moderating();
  const lines = seen(await knowledge('show', { statement: 'undisclosed-sources' }));
  expect(lines.at(-1)).toBe('[History]');
  expect(lines.slice(0, 13)).toEqual([
    'private',
    'statement undisclosed-sources',
    'as shipped: this server never changed it',
    'id: undisclosed-sources',
    'quote: "Bloomberg did not disclose its sources"',
    'kind: narration',
    'chain: []',
    'stance: asserts',
    'about: [bloomberg]',
    'topics: [sourcing]',
    'asks:',
    '  - "Bloomberg keeps quiet about where it has this from."',
    '  - "Is the sourcing secret?"',
  ]);
});

test('with the number, who changed it last, and when', async () => {
  const { knowledge } = await moderating();
  await knowledge('retract', { statement: 'us-denial', reason: 'It was misread.' });
  await knowledge('retract', { statement: 'us-denial', reason: 'It was wrong.' }, { user: ANOTHER });
  const lines = seen(await knowledge('show', { statement: 'us-denial' }));
  expect(lines.slice(1, 4)).toEqual([
    'statement us-denial',
    `revision 2 · last changed by <@${ANOTHER}>, #2 · ${WHEN}`,
    'id: us-denial',
  ]);
  expect(lines).toContain('withdrawn: It was wrong.');
  expect(lines.at(-1)).toBe('[History]');
});

test('what does not fit is attached, whole', async () => {
  const { knowledge, keeper } = await moderating();
  for (let i = 0; i < 12; i += 1) {
    const question = `${i}, ${'and what of it '.repeat(18)}?`;
    await knowledge('ask', { statement: 'us-denial', question });
  }
  const reply = await knowledge('show', { statement: 'us-denial' });
  expect(seen(reply).at(-3)).toMatch(/^\d+ lines more than fit here; all of it:$/);
  const { files, shown } = filesOf(reply);
  expect(shown).toEqual(['attachment://us-denial.yaml']);
  expect(files.map(({ name }) => name)).toEqual(['us-denial.yaml']);
  const { asks } = parse(String(files[0]?.data));
  const item = (await keeper()).item(REPORT, { kind: 'statement', id: 'us-denial' });
  expect(asks).toEqual(item?.kind === 'statement' ? item.value.asks : undefined);
});

test('what would end the code block is in the file alone', async () => {
  const { knowledge } = await moderating();
  await knowledge('ask', { statement: 'us-denial', question: 'What is ```this```?' });
  const reply = await knowledge('show', { statement: 'us-denial' });
  expect(seen(reply).slice(1)).toEqual([
    'statement us-denial',
    `revision 1 · last changed by ${ME}, #1 · ${WHEN}`,
    expect.stringMatching(/^\d+ lines more than fit here; all of it:$/),
    'File: us-denial.yaml',
    '[History]',
  ]);
  expect(String(filesOf(reply).files[0]?.data)).toContain('- "What is ```this```?"');
});
