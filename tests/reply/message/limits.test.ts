import { ComponentType } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/answer/outcome.js';
import { askCard, whoSaidCard } from '../../../src/reply/quotes/answer-card.js';
import { contextCard } from '../../../src/reply/quotes/context-card.js';
import { copyText } from '../../../src/reply/quotes/copy-text.js';
import { visible } from '../../../src/reply/message/escape.js';
import { walk } from '../../../src/reply/message/measure.js';
import type { MessageBody } from '../../../src/reply/message/message.js';
import { payloadFaults } from '../payload-faults.js';
import { quoteCard } from '../../../src/reply/quotes/quote-card.js';
import { quotesCard } from '../../../src/reply/quotes/quotes-card.js';
import { reportCard, reportsCard } from '../../../src/reply/report-card.js';
import { sidesCard } from '../../../src/reply/quotes/sides-card.js';
import { anyFound } from '../generated.js';
import { hostileText } from '../hostile.js';
import { seen } from '../markdown-reader.js';
import { found, outcome, PRIVATE, PUBLIC, report } from '../shipped.js';

const LINES = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

/** Every message that a statement can come to stand in. */
function messagesWith(one: Found, typed: string): MessageBody[] {
  const speaker = one.report.speakers.get(one.statement.chain.at(-1)?.by ?? '');
  const asked = [
    speaker === undefined
      ? ({ kind: 'unknown', typed } as const)
      : ({ kind: 'voice', report: one.report, speaker } as const),
  ];
  const several = ['signal', 'us-denial', 'manipulation', 'covert-negotiations', 'headline'].map(found);
  const all = [...several.slice(0, 2), one, ...several.slice(2)];
  const asking = { ...PUBLIC, typed: { command: 'who-said', words: typed } } as const;
  const sharing = { ...PUBLIC, shared: true };
  const drawn = [
    whoSaidCard(outcome({ verdict: 'reworded', answers: [one], phrase: typed, asked }), asking),
    askCard(outcome({ answers: all }), asking),
    askCard(outcome({ verdict: 'speaker-silent', nearest: all, asked, phrase: typed }), asking),
    quotesCard(outcome({ answers: all, ascribed: several, asked }), sharing, undefined, 1),
    sidesCard(outcome({ answers: all }), sharing, { typed }),
    whoSaidCard(outcome({ verdict: 'reworded', answers: [one], phrase: typed, asked }), PUBLIC),
    whoSaidCard(outcome({ verdict: 'other-speaker', answers: all, phrase: typed, asked, ambiguous: true }), PUBLIC),
    askCard(outcome({ answers: all }), PUBLIC),
    askCard(
      outcome({ verdict: 'speaker-silent', nearest: [{ ...one, difference: typed }], asked, phrase: typed }),
      PUBLIC,
    ),
    askCard(outcome({ verdict: 'speaker-not-quoted', ascribed: all, nearest: all, asked }), PUBLIC),
    askCard(
      outcome({ verdict: 'withdrawn', nearest: [{ ...one, statement: { ...one.statement, withdrawn: typed } }] }),
      PUBLIC,
    ),
    quotesCard(outcome({ answers: all, ascribed: several, asked }), PUBLIC, { typed }),
    quotesCard(outcome({ answers: all, ascribed: several, asked }), PRIVATE, undefined, 1),
    sidesCard(outcome({ answers: all }), PUBLIC, { typed }),
  ];
  return [
    quoteCard(one, PUBLIC),
    quoteCard(one, PRIVATE, {}, 3),
    quoteCard(one, asking),
    quoteCard(one, sharing, {}, 1),
    contextCard(one),
    contextCard(one, 2),
    copyText(one),
    copyText(one, 2),
    ...drawn.map(({ message }) => message),
    reportCard(one.report, PUBLIC),
    reportsCard([...new Set([one.report, report])], PUBLIC),
  ];
}

describe('nothing goes out that Discord would refuse', () => {
  test.each(report.statements.map(({ id }) => id))('for the statement %s', (id) => {
    for (const message of messagesWith(found(id), 'classic Russian disinformation')) {
      expect(payloadFaults(message)).toEqual([]);
    }
  });

  test('for any statement, however long and hostile', () => {
    fc.assert(
      fc.property(anyFound, hostileText, (one, typed) => {
        for (const message of messagesWith(one, typed)) {
          expect(payloadFaults(message)).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  }, 120_000);
});

test('a quote of any length is shown whole, part by part, and nothing else is in its place', () => {
  fc.assert(
    fc.property(anyFound, (one) => {
      const pages = partCount(quoteCard(one, PUBLIC));
      const parts = Array.from({ length: pages }, (_, page) => seen(quoteIn(quoteCard(one, PUBLIC, {}, page))).text);
      expect(flat(parts.join(''))).toBe(flat(one.statement.quote));
    }),
    { numRuns: 80 },
  );
}, 120_000);

test('every block quote of a shipped statement is the slice of its source, letter for letter', () => {
  for (const statement of report.statements) {
    const read = seen(quoteIn(quoteCard({ report, statement }, PUBLIC)));
    expect(read.text).toBe(report.source.slice(statement.start, statement.end));
    const content = statement.content.map(({ start, end }) => report.source.slice(start, end));
    expect(read.bold).toBe(content.join('|'));
  }
});

/** The letters of a text; a part's own spaces at its ends are not drawn. */
function flat(text: string): string {
  return visible(text).split(LINES).join('').replace(/\s/g, '');
}

/** The quote's own Text Display: the second in the card's box. */
function quoteIn(message: MessageBody): string {
  const [, quote] = [...walk(message.components ?? [])].filter(({ type }) => type === ComponentType.TextDisplay);
  return quote !== undefined && 'content' in quote ? quote.content : '';
}

function partCount(message: MessageBody): number {
  const labels = [...walk(message.components ?? [])].map((one) => ('label' in one ? (one.label ?? '') : ''));
  const [, pages = '1'] = /^Part \d+ of (\d+)$/.exec(labels.find((label) => label.startsWith('Part ')) ?? '') ?? [];
  return Number(pages);
}
