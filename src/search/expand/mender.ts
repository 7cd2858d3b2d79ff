import { nearWordsOf } from '../inverted/near-words.js';
import { termsOf } from '../lexicon/lexicon.js';
import { createSpeller, ONE_SLIP, type Speller } from './speller.js';
import { isEnglishWord } from '../words/commonness.js';

/**
 * Mends single slips in texts by the words of others: a slip that becomes a word of the index would be no slip any more,
 * whoever makes it.
 * @param known texts whose words are right
 */
export function createMender(known: readonly string[]): (text: string) => string {
  const words = new Set(known.flatMap((text) => termsOf(text).map(({ word }) => word)));
  let speller: Speller | undefined;
  // Hardly any text needs it, and it is made anew with each change of a report.
  const spellerOf = () =>
    (speller ??= createSpeller(nearWordsOf([...words]), { isHeld: (word) => words.has(word), english: true }));
  return (text) => {
    let mended = '';
    let from = 0;
    for (const { word, start, end } of termsOf(text)) {
      if (words.has(word) || isEnglishWord(word)) continue;
      const [best] = spellerOf().correct(word);
      if (best === undefined || best.quality < ONE_SLIP) continue;
      mended += text.slice(from, start) + best.word;
      from = end;
    }
    return mended + text.slice(from);
  };
}
