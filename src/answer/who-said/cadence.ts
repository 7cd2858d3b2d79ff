import { share, type Hit } from '../../search/lexicon/coverage.js';
import type { Term } from '../../search/lexicon/lexicon.js';
import { align } from '../agree/align.js';

/** Words that say nothing count nearly as much as the others: it is their order that is remembered. */
const STOP_WORTH = 0.6;
/** So many words in order, so close together, and so much of all: no other statement has that by chance. */
const LEAST_ALIGNED = 6;
const DENSE = 0.75;
const LEAST = 0.65;

/**
 * How much of a sentence somebody remembers stands in a text in its order, small words and all: "this is not a … I can put
 * my … under". Whoever forgets the words that matter keeps the sentence they stood in.
 * @param bag the remembered words as matched in the text, all of them.
 * @returns 0..1; 0 where it may be chance.
 */
export function cadence(bag: readonly Hit[], text: readonly Term[]): number {
  const asked = bag.map(({ asked }) => asked);
  const weights = asked.map(({ stop }) => (stop ? STOP_WORTH : 1));
  const even = bag.map((hit, i) => ({ ...hit, weight: weights[i] ?? 0 }));
  if (share(even) < LEAST || bag.filter(({ quality }) => quality > 0).length < LEAST_ALIGNED) return 0;
  const { pairs, weight } = align(asked, text, weights);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined || pairs.length < LEAST_ALIGNED) return 0;
  if (pairs.length / (last.at - first.at + 1) < DENSE || !pairs.some((pair) => asked[pair.asked]?.stop === false))
    return 0;
  const held = weight / weights.reduce((sum, one) => sum + one, 0);
  return held < LEAST ? 0 : held;
}
