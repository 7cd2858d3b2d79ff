import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHolding, pack, type Holding } from '../../../src/search/inverted/holding.js';
import { isAmong, withEntries } from '../../../src/search/inverted/entries.js';
import { createRetrieval, type Among } from '../../../src/search/inverted/retrieve.js';
import { soughtFor, weightOf, type Sought } from '../../../src/search/inverted/sought.js';
import { readTerms } from '../../../src/search/lexicon/lexicon.js';
import { withCorrections } from '../../../src/search/expand/vocabulary.js';

const WORDS = ['zorv', 'quil', 'brask', 'tremk', 'plond', 'vexo', 'grint', 'flum'] as const;
/** The first words are the common ones. */
const word = fc.nat({ max: 63 }).map((drawn) => WORDS[Math.clz32(drawn) - Math.clz32(63)] ?? WORDS[0]);
const text = fc.array(word, { minLength: 1, maxLength: 12 });

function holdingOf(texts: readonly (readonly string[])[]): Holding {
  const holding = createHolding();
  addTo(holding, texts);
  return holding;
}

function addTo({ dictionary, speakers, passages }: Holding, texts: readonly (readonly string[])[]): void {
  for (const words of texts) {
    const [name = '', ...rest] = words;
    passages.add({ text: readTerms(rest.join(' ')).map(dictionary.add), topics: [], names: [speakers.add(name)] });
  }
}

function weightOfAll(sought: readonly Sought[]): number {
  return sought.reduce((sum, { weight }) => sum + weight, 0);
}

function find(holding: Holding, asked: readonly string[], most: number, among: Among, needed = 0) {
  const terms = [...new Set(asked)].map((word) => readTerms(word).map((term) => withCorrections(term, [])));
  const sought = terms
    .flat()
    .map((term) => soughtFor(term, holding.dictionary, weightOf(term, holding.dictionary, holding.passages.held)));
  const needs = needed * weightOfAll(sought);
  const { passages, words } = withEntries(sought, holding.dictionary, (entries) =>
    createRetrieval(sought, holding, entries, among)(needs, () => most),
  );
  return Array.from(passages, (passage, i) => {
    const held = sought.filter((_, place) => isAmong(words[i] ?? 0, place));
    return { passage, held: held.map(({ typed }) => typed), weighs: weightOfAll(held), asked: weightOfAll(sought) };
  });
}

function byPassage(found: ReturnType<typeof find>) {
  return found.toSorted((a, b) => a.passage - b.passage);
}

const anybody: Among = { may: () => true };

test('few passages that are known beforehand are found as by walking all that hold the words', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 200, maxLength: 600 }),
      text,
      fc.uniqueArray(fc.nat({ max: 199 }), { minLength: 1, maxLength: 3 }),
      (texts, asked, some) => {
        const holding = holdingOf(texts);
        const only = Uint32Array.from(some).toSorted();
        const may = (passage: number) => only.includes(passage);
        const [probed, walked] = [{ may, only }, { may }].map((among) => find(holding, asked, 60, among));
        expect(byPassage(probed ?? [])).toEqual(byPassage(walked ?? []));
      },
    ),
    { numRuns: 40, endOnFailure: true },
  );
});

test('the best few are the first of all, though common words were looked up in what may stay', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 600, maxLength: 1500 }), text, (texts, asked) => {
      const holding = holdingOf(texts);
      const all = find(holding, asked, texts.length, anybody);
      expect(find(holding, asked, 2, anybody)).toEqual(all.slice(0, 2));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('what holds as much of a question as is needed is found, whatever else is left out', () => {
  const needed = fc.double({ min: 0.1, max: 0.9, noNaN: true });
  fc.assert(
    fc.property(fc.array(text, { minLength: 600, maxLength: 1500 }), text, needed, (texts, asked, needed) => {
      const holding = holdingOf(texts);
      const [all, found] = [0, needed].map((needed) => find(holding, asked, texts.length, anybody, needed));
      const enough = (found ?? []).filter(({ weighs, asked }) => weighs >= needed * asked);
      expect(enough).toEqual((all ?? []).filter(({ weighs, asked }) => weighs >= needed * asked));
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

test('as many are found, and the same, where what is held was packed, before more came', () => {
  const texts = fc.array(text, { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(texts, texts, text, fc.nat({ max: 400 }), (first, more, asked, most) => {
      const [loose, packed] = [holdingOf(first), holdingOf(first)];
      pack(packed);
      for (const holding of [loose, packed]) addTo(holding, more);
      expect(find(packed, asked, most, anybody)).toEqual(find(loose, asked, most, anybody));
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
