import { cleanText } from './clean/clean.js';
import { find } from './inverted/find.js';
import { compacted, createHolding, pack } from './inverted/holding.js';
import { createIds } from './inverted/ids.js';
import { createNaming } from './inverted/naming.js';
import type { Found } from './inverted/rank.js';
import { saidBy } from './inverted/said-by.js';
import { scoreOf } from './inverted/score.js';
import { lexemesOf, termsOf, type Lexeme } from './lexicon/lexicon.js';
import { onceFor } from './lexicon/remember.js';
import type { AskedTerm } from './lexicon/similarity.js';
import { createSpeller } from './expand/speller.js';
import { tokenize } from './tokens/tokens.js';
import { waysOf, type Way } from './read/ways.js';
import { createVocabulary, type Vocabulary } from './expand/vocabulary.js';

/** text: the content, or the quote where there is none, and the asks. speakers: the voices of the chain, names, roles and aliases, the originator's first. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly speakers: readonly string[];
  readonly topics?: readonly string[];
}

/** `score` lies in 0..1 and is comparable between queries. */
export interface Match {
  readonly id: string;
  readonly score: number;
}

export interface Index {
  /**
   * Best first. Reads "what did X say about Y" itself. No query takes long, since work is capped by counts, the same for
   * the same query: the first 1,500 characters are read, the 32 words that say most are looked for, the commonest of them
   * only in what the rarer ones find, and of names that some thousands of voices share nobody is taken to be named.
   */
  search(query: string, options?: { limit?: number }): Match[];
  set(passage: Passage): void;
  delete(id: string): void;
  readonly size: number;
  /** The words of the passages. */
  readonly vocabulary: Vocabulary;
  /** The passages that share most with the words of a question, whoever says them; best first. */
  retrieve(asked: readonly AskedTerm[], limit: number, among?: (id: string) => boolean): Match[];
}

const DEFAULT_LIMIT = 10;

/** Somebody was asked for, and of nothing: all that they say is as good. */
const ANY_OF_THEIRS = 0.3;
/** From this score on, nothing else is looked for. */
const SURE = 0.5;

/** When more passages than are held are gone, and more than this, what they left behind goes too. */
const FEW_GONE = 256;

interface Read {
  readonly lines: readonly (readonly Lexeme[])[];
  readonly topics: readonly Lexeme[];
}

/** Of an index that is larger, nothing that was read is kept: it takes more memory than the index. */
const MOST_READ_ONCE = 2000;

/** What was read of a passage: an index made anew holds mostly the passages of the one before. */
const readOnce = onceFor((passage: Passage): Read => readAnew(passage, termsOf));

function readAnew({ text, topics = [] }: Passage, read: (text: string) => readonly Lexeme[]): Read {
  return { lines: text.split('\n').map(read), topics: topics.flatMap(read) };
}

function wordsOf(text: string): Lexeme[] {
  return lexemesOf(tokenize(text));
}

/** Each passage once, by the better of its scores, best first. */
function merged(a: Match[], b: Match[]): Match[] {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const best = new Map<string, number>();
  for (const { id, score } of [...a, ...b]) best.set(id, Math.max(best.get(id) ?? 0, score));
  return [...best].map(([id, score]) => ({ id, score })).toSorted((x, y) => y.score - x.score);
}

/** So many of some, best first; of equals those that come first. */
function bestOf(found: readonly Found[], limit: number): Found[] {
  const best: Found[] = [];
  for (const one of found) {
    if (best.length >= limit && one.score <= (best.at(-1)?.score ?? Infinity)) continue;
    const at = best.findLastIndex(({ score }) => score >= one.score) + 1;
    best.splice(at, 0, one);
    if (best.length > limit) best.pop();
  }
  return best;
}

/** Indexes passages. A change is taken in at once. */
export function createIndex(given: Iterable<Passage>): Index {
  const begins = [...given];
  const beginsSmall = begins.length < MOST_READ_ONCE;
  let holding = createHolding();
  let ids = createIds();

  const vocabulary = createVocabulary({
    has: (word) => holding.dictionary.has(word),
    hasAlone: (word) => holding.dictionary.hasAlone(word),
    held: ({ file }) => holding.dictionary.held(holding.dictionary.file(file)),
    hasGroup: (group) => holding.dictionary.filesOf(group).some((file) => holding.dictionary.held(file) > 0),
    speller: createSpeller(
      { near: (typed, limit) => holding.near.near(typed, limit) },
      { isHeld: (word) => holding.dictionary.has(word), english: true },
    ),
    texts: () => holding.passages.held,
  });

  function set(passage: Passage): void {
    const { dictionary, speakers, passages } = holding;
    const isSmall = beginsSmall && ids.size < MOST_READ_ONCE;
    const { lines, topics } = isSmall ? readOnce(passage) : readAnew(passage, wordsOf);
    const number = passages.add({
      text: lines.flatMap((line) => [...line.map(dictionary.add), 0]),
      topics: topics.map(dictionary.add),
      names: passage.speakers.map((name) => speakers.add(name)),
    });
    changed(ids.set(passage.id, number));
  }

  /** @param gone a passage that is no longer held */
  function changed(gone: number | undefined): void {
    if (gone === undefined) return;
    const { passages } = holding;
    passages.remove(gone);
    if (passages.size - passages.held <= Math.max(passages.held, FEW_GONE)) return;
    const [before, after] = [ids, createIds()];
    holding = compacted(holding, (from, to) => after.set(before.of(from), to));
    ids = after;
  }

  function look({ words, isGrammar, names, framed, enough }: Way, limit: number): Match[] {
    const said = names === undefined ? undefined : saidBy(names, holding.passages);
    if (said !== undefined && words.every(isGrammar)) {
      return Array.from(said.subarray(0, limit), (passage) => ({ id: ids.of(passage), score: ANY_OF_THEIRS }));
    }
    const population = said?.length ?? holding.passages.held;
    return matches(
      find(words, holding, {
        isGrammar,
        ...(said !== undefined && { among: { only: said } }),
        share: enough?.share,
        sure: SURE,
        limit,
        scoreOf: (held) =>
          enough?.isEnough(held) === false ? 0 : scoreOf(held, { framed, named: said !== undefined, population }),
      }),
      limit,
    );
  }

  function matches(found: readonly Found[], limit: number): Match[] {
    return bestOf(found, limit).map(({ passage, score }) => ({ id: ids.of(passage), score }));
  }

  for (const passage of begins) set(passage);
  // A small index is made anew with each change, and takes little memory as it is.
  if (!beginsSmall) {
    pack(holding);
    ids.pack();
  }

  return {
    search(query, { limit = DEFAULT_LIMIT } = {}) {
      const terms = vocabulary.read(cleanText(query));
      let found: Match[] = [];
      for (const way of waysOf(query, terms, createNaming(holding))) {
        found = merged(found, look(way, limit));
        if ((found[0]?.score ?? 0) > SURE) break;
      }
      return found.slice(0, Math.max(0, limit));
    },
    set,
    delete(id) {
      changed(ids.delete(id));
    },
    get size() {
      return ids.size;
    },
    vocabulary,
    retrieve(asked, limit, among = () => true) {
      const found = find(asked, holding, {
        isGrammar: ({ stop }) => stop,
        among: { may: (passage) => among(ids.of(passage)) },
        least: limit,
        limit,
        scoreOf: (held) => scoreOf(held, { framed: true, named: false, population: holding.passages.held }),
      });
      return matches(found, limit);
    },
  };
}
