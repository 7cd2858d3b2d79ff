import { isDeepStrictEqual } from 'node:util';
import type { Report, Statement } from '../../report/model.js';
import { termsOf } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import type { Compared } from './compare.js';
import type { TestQuestion } from './test-questions.js';

/** More than any question shares: what a changed statement answers is tested before all else. */
const ITS_OWN = 1000;

/**
 * Tells how likely a change has a question answered otherwise: by whether a changed statement is what answers it, and by how
 * many words the two share. Where all that is changed is
 * which questions are attached to statements, most questions cannot be concerned: those that share no word with what was
 * attached or taken off, and whose own words are read and weighed as before.
 * @returns nothing for a question that cannot be concerned
 */
export function concern({ report, before, after }: Compared): (question: TestQuestion) => number | undefined {
  const [was, is] = [before.reports.get(report), after.reports.get(report)];
  const changed = was === undefined || is === undefined ? undefined : changedIn(was, is);
  const ids = new Set((changed ?? []).flatMap((pair) => pair.flatMap((one) => one?.id ?? [])));
  const words = new Set((changed ?? []).flatMap(textsOf).flatMap((text) => keysIn(termsOf(text))));
  const isSmall = changed?.every(areAsksAlone) === true;
  // Where all are asked, only their order hangs on it: no slip needs to be mended for that.
  const read = isSmall ? after.index.vocabulary.read : termsOf;
  return (question) => {
    const texts = textsIn(question);
    const keys = new Set(texts.flatMap((text) => keysIn(read(text))));
    const own = question.golden.first.some((id) => ids.has(id)) ? ITS_OWN : 0;
    const shared = own + [...keys].filter((key) => words.has(key)).length;
    // A question of nothing but "what", "that" and "he" may be like any other.
    if (!isSmall || question.isNew || keys.size === 0 || shared > 0) return shared;
    return texts.every((text) => isReadAlike(text, before, after)) ? undefined : shared;
  };
}

/** A statement as it was and as it is; one of them is missing where it is new or gone. */
type Pair = readonly [was: Statement | undefined, is: Statement | undefined];

/** @returns nothing where more than statements was changed. */
function changedIn(was: Report, is: Report): Pair[] | undefined {
  if (!isDeepStrictEqual(around(was), around(is))) return undefined;
  const former = new Map(was.statements.map((one) => [one.id, one]));
  const later = new Set(is.statements.map(({ id }) => id));
  return [
    ...is.statements.map((one): Pair => [former.get(one.id), one]),
    ...was.statements.filter(({ id }) => !later.has(id)).map((one): Pair => [one, undefined]),
  ].filter(([one, other]) => one !== other);
}

function around({ speakers, mentioned, topics }: Report): object {
  return { speakers, mentioned, topics };
}

function areAsksAlone([was, is]: Pair): boolean {
  return was !== undefined && is !== undefined && isDeepStrictEqual(besidesAsks(was), besidesAsks(is));
}

/** How often a statement was changed is no matter of answers. */
function besidesAsks({ asks: _asks, revision: _revision, ...rest }: Statement): object {
  return rest;
}

/** What is otherwise in a statement: the questions that it has or had alone, and its words where they are concerned. */
function textsOf(pair: Pair): string[] {
  const [was = [], is = []] = pair.map((one) => one?.asks);
  const asks = [...was.filter((one) => !is.includes(one)), ...is.filter((one) => !was.includes(one))];
  return areAsksAlone(pair) ? asks : [...asks, ...pair.flatMap((one) => one?.quote ?? [])];
}

function textsIn({ golden }: TestQuestion): string[] {
  return Object.values(golden.options).filter((value) => typeof value === 'string');
}

function keysIn(terms: readonly Pick<AskedTerm, 'stop' | 'keys'>[]): readonly string[] {
  return terms.flatMap(({ stop, keys }) => (stop ? [] : keys));
}

function isReadAlike(text: string, before: Corpus, after: Corpus): boolean {
  return isDeepStrictEqual(readIn(before, text), readIn(after, text));
}

/** How a corpus reads and weighs each word: what a slip may have meant, how rare it is, whether it is known. */
function readIn({ index: { vocabulary } }: Corpus, text: string): object[] {
  return vocabulary.read(text).map((asked: AskedTerm) => ({
    sense: asked.sense,
    word: asked.word,
    corrections: asked.corrections.map(({ term, quality }) => [term.sense, quality]),
    weight: vocabulary.weight(asked),
    known: vocabulary.knows(asked),
  }));
}
