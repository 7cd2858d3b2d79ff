import { clean } from './clean.js';
import { matchWords, share, toField, type Field } from './coverage.js';
import { termsOf, termsOfLines, type Term } from './lexicon.js';
import { createNames, type Names } from './names.js';
import { readQuestion } from './read.js';
import type { AskedTerm } from './similarity.js';
import { createVocabulary, type Vocabulary } from './vocabulary.js';

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
  /** Best first. Reads "what did X say about Y" itself. */
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
/** How many are read word by word once the postings have ranked them. */
const SHORT_LIST = 200;
const TOPIC_WORTH = 0.7;
const VOICE_WORTH = 0.5;

interface Entry {
  readonly passage: Passage;
  readonly text: readonly Term[];
  readonly fields: readonly Field[];
  /** Under which it is filed. */
  readonly keys: ReadonlySet<string>;
}

interface Built {
  readonly entries: readonly Entry[];
  readonly vocabulary: Vocabulary;
  readonly names: Names;
  /** Stems and groups of synonyms to the entries that hold them. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
}

/** Indexes passages. A change is taken in at the next question. */
export function createIndex(passages: Iterable<Passage>): Index {
  const held = new Map([...passages].map((passage): [string, Passage] => [passage.id, passage]));
  let built: Built | undefined = build([...held.values()]);
  const index = () => (built ??= build([...held.values()]));

  const retrieve = (asked: readonly AskedTerm[], limit: number, among = (_id: string) => true): Match[] => {
    const { entries, vocabulary } = index();
    return shortList(index(), asked, among, limit)
      .flatMap((at) => {
        const entry = entries[at];
        if (entry === undefined) return [];
        return [{ id: entry.passage.id, score: share(matchWords(asked, entry.fields, vocabulary.weight)) }];
      })
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, Math.max(0, limit));
  };

  return {
    search(query, { limit = DEFAULT_LIMIT } = {}) {
      const { vocabulary, names, entries } = index();
      const terms = vocabulary.read(clean(query).text);
      const { asked, matter } = readQuestion(terms, {
        known: (words) => names.resolve(words).length > 0,
        nameLike: (words) => words.some(({ capital }) => capital),
      });
      if (asked === undefined) return retrieve(matter, limit);
      const speakers = new Set(names.resolve(asked).map(({ id }) => id));
      const said = entries.filter(({ passage }) => passage.speakers.some((name) => speakers.has(name)));
      if (matter.every(({ stop }) => stop))
        return said.slice(0, limit).map(({ passage }) => ({ id: passage.id, score: 1 }));
      const ids = new Set(said.map(({ passage }) => passage.id));
      return retrieve(matter, limit, (id) => ids.has(id));
    },
    set(passage) {
      held.set(passage.id, passage);
      built = undefined;
    },
    delete(id) {
      if (held.delete(id)) built = undefined;
    },
    get size() {
      return held.size;
    },
    get vocabulary() {
      return index().vocabulary;
    },
    retrieve,
  };
}

function build(passages: readonly Passage[]): Built {
  const vocabulary = createVocabulary(
    passages.map(({ text, topics = [], speakers }) => [text, ...topics, ...speakers].join('\n')),
  );
  const speakers = [...new Set(passages.flatMap((passage) => passage.speakers))];
  const names = createNames(speakers.map((name) => ({ id: name, name, aliases: [], person: true })));
  const postings = new Map<string, number[]>();
  const entries = passages.map(entryOf);
  for (const [at, { keys }] of entries.entries()) {
    for (const key of keys) {
      const list = postings.get(key);
      if (list === undefined) postings.set(key, [at]);
      else list.push(at);
    }
  }
  return { entries, vocabulary, names, postings };
}

/** What was read of a passage: an index made anew holds mostly the passages of the one before. */
const readBefore = new WeakMap<Passage, Entry>();

function entryOf(passage: Passage): Entry {
  const before = readBefore.get(passage);
  if (before !== undefined) return before;
  const text = termsOfLines(passage.text);
  const topics = (passage.topics ?? []).flatMap(termsOf);
  const voices = passage.speakers.flatMap(termsOf);
  const entry: Entry = {
    passage,
    text,
    fields: [toField(text, 1), toField(topics, TOPIC_WORTH), toField(voices, VOICE_WORTH)],
    keys: new Set([...text, ...topics, ...voices].flatMap(keysOf)),
  };
  readBefore.set(passage, entry);
  return entry;
}

function keysOf({ stop, keys }: Term): readonly string[] {
  return stop ? [] : keys;
}

/** Entries by the weight of the asked words that they hold in any form. */
function shortList(
  { entries, postings, vocabulary }: Built,
  asked: readonly AskedTerm[],
  among: (id: string) => boolean,
  limit: number,
): number[] {
  const mass = new Map<number, number>();
  for (const term of asked) {
    const weight = vocabulary.weight(term);
    if (weight === 0) continue;
    const holders = new Set(term.keys.flatMap((key) => postings.get(key) ?? []));
    for (const at of holders) {
      if (among(entries[at]?.passage.id ?? '')) mass.set(at, (mass.get(at) ?? 0) + weight);
    }
  }
  const most = Math.max(SHORT_LIST, limit);
  if (mass.size <= most) return [...mass.keys()].toSorted((a, b) => a - b);
  return [...mass]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([at]) => at);
}
