import { ComponentType } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Stats } from '../../../src/library/asked/stats.js';
import { walk } from '../../../src/reply/message/measure.js';
import { payloadFaults } from '../payload-faults.js';
import { statsCard, type Beside } from '../../../src/reply/stats/stats-card.js';
import { newMessage } from '../../../src/sandbox/limits/message-limits.js';
import { draw } from '../../../src/terminal/draw.js';
import { found, report } from '../shipped.js';
import { anyStats, weeksOf } from './any-stats.js';

const NO_PICTURE = new Uint8Array();
const ONE: Beside = { open: 3, several: false };

function statsOf(parts: Partial<Stats>): Stats {
  const weeks = weeksOf([1, 0]);
  return { weeks, answered: 1, refused: 0, refusals: [], statements: [], topics: [], ...parts };
}

/** What a person reads, line by line. */
function lines(stats: Stats, beside = ONE): string[] {
  const { message } = statsCard(stats, beside, NO_PICTURE);
  expect(payloadFaults(message)).toEqual([]);
  const read = draw(message, { width: 100 }).split('\n');
  return read.map((line) => line.replace(/^┃ ?/, '')).filter((line) => line !== '');
}

test('where all was answered, nothing is said of refusals or of what has to be done', () => {
  expect(lines(statsOf({}))).toEqual([
    'What members ask',
    'Since Monday, 23 November 2026, in ISO weeks (UTC). Who asked is not kept.',
    '1 question · 1 answered · 0 refused',
    'Picture: stats.png',
    'By week',
    'asked = answered + refused',
    '23 Nov, this week · 1 = 1 + 0',
  ]);
});

test('names are shown as they are, whatever marks are in them, and a long list says how much more there is', () => {
  const topic = { id: 'a', name: '**Peace** _talks_ <@1>', aliases: [] };
  const asked = ['signal', 'us-denial', 'manipulation', 'headline', 'gone', 'gone-too', 'all-gone'];
  const stats = statsOf({
    statements: asked.map((id, i) => ({ id, count: 9 - i, found: id.includes('gone') ? undefined : found(id) })),
    topics: [{ report, topic, count: 2 }],
  });
  const shown = lines(stats, { ...ONE, several: true });
  expect(shown.slice(4)).toEqual([
    'Most asked statements',
    '1. 9× Russia: “Bloomberg did not disclose its sources but claimed that Rus…”',
    "statement signal · Putin's peace play: Russia signals read…",
    '2. 8× Washington: “Washington, however, denies receiving any such message.”',
    "statement us-denial · Putin's peace play: Russia signals read…",
    '3. 7× Fiona Hill: “Fiona Hill, former National Security Council director for R…”',
    "statement manipulation · Putin's peace play: Russia signals read…",
    "4. 6× The report: “Putin's peace play: Russia signals readiness for talks, may…”",
    "statement headline · Putin's peace play: Russia signals read…",
    '5. 5× No longer there: statement gone',
    'and 2 more',
    'Most asked topics',
    '1. 2× **Peace** _talks_ <@1>',
    "Putin's peace play: Russia signals read…",
    'By week',
    'asked = answered + refused',
    '23 Nov, this week · 1 = 1 + 0',
  ]);
});

test('every week with a question is told, the newest first', () => {
  const weeks = weeksOf([5, 1], [0, 0], [0, 2], [0, 0], [7, 0]);
  const refusals = [{ verdict: 'speaker-silent', count: 3 }];
  const shown = lines(statsOf({ weeks, answered: 12, refused: 3, refusals }));
  expect(shown.slice(2, 6)).toEqual([
    '15 questions · 12 answered · 3 refused (20%)',
    'Refused: 3 quoted, but not on this',
    '3 different questions still have no answer.',
    '[See what has no answer]',
  ]);
  expect(shown.slice(-6)).toEqual([
    'By week',
    'asked = answered + refused',
    '23 Nov, this week · 7 = 7 + 0',
    '9 Nov · 2 = 0 + 2',
    '26 Oct · 6 = 5 + 1',
    'Nobody asked in 2 other weeks.',
  ]);
});

test('half a year of a busy server is told whole, and read out whole', () => {
  const weeks = weeksOf(...Array.from({ length: 26 }, (_, i) => [900 + i, 100 + i] as const));
  const asked = report.statements.slice(0, 9).map((statement) => ({ id: statement.id, found: { report, statement } }));
  const topics = [...report.topics.values()].map((topic) => ({ report, topic, count: 1000 }));
  const stats = statsOf({
    weeks,
    answered: 23_725,
    refused: 2925,
    refusals: ['not-in-report', 'speaker-silent', 'speaker-not-quoted', 'withdrawn'].map((verdict) => ({
      verdict,
      count: 700,
    })),
    statements: asked.map((one) => ({ ...one, count: 2000 })),
    topics,
  });
  const shown = lines(stats, { ...ONE, several: true });
  expect(shown.filter((line) => / = \d+ \+ /.test(line))).toHaveLength(26);
  expect(shown.at(-1)).toBe('1 Jun · 1000 = 900 + 100');
  const { message } = statsCard(stats, ONE, NO_PICTURE);
  const [spoken = ''] = [...walk(message.components ?? [])].flatMap((one) =>
    one.type === ComponentType.MediaGallery ? one.items.map(({ description }) => description ?? '') : [],
  );
  expect(spoken).toContain('1 Jun 1000, 100; 8 Jun 1002, 101; ');
  expect(spoken).toMatch(/[^…]\.$/);
});

test('Discord takes the card of anything that was counted, and is told where it leaves weeks out', () => {
  fc.assert(
    fc.property(anyStats, fc.option(fc.nat(5000), { nil: undefined }), fc.boolean(), (stats, open, several) => {
      const { message } = statsCard(stats, { open, several }, NO_PICTURE);
      expect(payloadFaults(message)).toEqual([]);
      const attachments = [{ id: '0', filename: 'stats.png' }];
      expect(newMessage.safeParse({ ...message, attachments }).error).toBeUndefined();
      const words = [...walk(message.components ?? [])].flatMap((one) =>
        one.type === ComponentType.TextDisplay ? one.content.split('\n') : [],
      );
      const told = words.filter((line) => / · \d+ = \d+ \+ \d+$/.test(line)).length;
      const asked = stats.weeks.filter(({ answered, refused }) => answered + refused > 0).length;
      const isShort = words.includes('-# The weeks before are in the picture alone.');
      expect(told < asked).toBe(isShort);
    }),
    { numRuns: 150 },
  );
});
