import { grown } from './growing.js';
import { fieldOf, passageOf, timesOf, TOPIC, VOICE, type Passages } from './passages.js';
import type { Sought } from './sought.js';
import { best } from './best.js';

/** What a word counts in a field, beside one in the text. */
export const FIELD_WORTH: readonly number[] = Object.assign([1], { [TOPIC]: 0.7, [VOICE]: 0.5 });

/** BM25F: how soon a word that is repeated counts no more, and how much a long passage is held back. */
const SATURATION = 0.4;
const LENGTH = 0.25;

/** So many postings are walked for one question, the rarest words' first: the rest of its words only rank what these find. */
const MOST_WALKED = 120_000;
/** The first words are walked however common they are. */
const ALWAYS_WALKED = 2;

let scores = new Float32Array(0);
let counted = new Uint32Array(0);
let touched = new Uint32Array(0);
let copied = new Uint32Array(0);
let mark = 0;

/** The passages found, best first, and whether words were left out for being too common. */
export interface Retrieved {
  readonly found: readonly number[];
  readonly whole: boolean;
}

/**
 * The passages that hold most of what a question's words say, by BM25F.
 * Source: S. Robertson, H. Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009), 3.6.
 * @param among whether a passage may be found
 */
export function retrieve(
  sought: readonly Sought[],
  passages: Passages,
  most: (whole: boolean) => number,
  among: (passage: number) => boolean,
): number[] {
  if (scores.length < passages.size) {
    scores = new Float32Array(passages.size);
    counted = new Uint32Array(passages.size);
    touched = new Uint32Array(passages.size);
  }
  const { postings, meanLength } = passages;
  const lengthOf = (passage: number) => {
    const { start, topics } = passages.span(passage);
    return 1 - LENGTH + (LENGTH * (topics - start)) / meanLength;
  };
  const reach = ({ expansions }: Sought) => expansions.reduce((sum, { file }) => sum + postings.length(file), 0);
  const byRarity = sought
    .map((word) => ({ ...word, reach: reach(word) }))
    .filter(({ reach }) => reach > 0)
    .toSorted((a, b) => a.reach - b.reach);
  let walked = 0;
  let found = 0;
  let whole = true;
  for (const [i, { weight, expansions, reach }] of byRarity.entries()) {
    if (i >= ALWAYS_WALKED && walked + reach > MOST_WALKED) {
      whole = false;
      break;
    }
    walked += reach;
    mark++;
    // The best expansions first: a passage counts a word once.
    for (const { file, form, exact } of expansions) {
      copied = grown(copied, postings.length(file));
      const length = postings.copy(file, copied);
      const worth = weight * Math.max(form, exact) * (1 + SATURATION);
      for (let at = 0; at < length; at++) {
        const posting = copied[at] ?? 0;
        const passage = passageOf(posting);
        if (counted[passage] === mark || !passages.isHeld(passage)) continue;
        counted[passage] = mark;
        const before = scores[passage] ?? 0;
        if (before === 0) {
          if (!among(passage)) continue;
          touched[found++] = passage;
        }
        const times = timesOf(posting);
        const field = FIELD_WORTH[fieldOf(posting)] ?? 0;
        scores[passage] = before + (worth * field * times) / (times + SATURATION * lengthOf(passage));
      }
    }
  }
  const chosen = best(touched.subarray(0, found), (passage) => scores[passage] ?? 0, most(whole));
  for (let at = 0; at < found; at++) scores[touched[at] ?? 0] = 0;
  return chosen;
}
