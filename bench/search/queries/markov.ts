import { mint } from './mint.js';
import { createRandom, type Random } from './random.js';
import type { Statement } from './statement.js';

/** Real text of any size goes on bringing words that were not there before. */
const MINTED = 0.01;
const MINTED_SYLLABLES = [2, 3, 4] as const;
const LONGEST = 80;
const END = '';

/** Statements mixed from others: each word is one that follows the word before it somewhere; each speaker is one of theirs. */
export function* moreLike(statements: readonly Statement[], seed: number): Generator<Statement, never> {
  const random = createRandom(seed);
  const followers = followersIn(statements);
  for (let number = 0; ; number++) {
    const { speaker } = random.pick(statements);
    yield { id: `mixed#${number}`, speaker, content: walk(followers, random) };
  }
}

function walk(followers: ReadonlyMap<string, readonly string[]>, random: Random): string {
  const words: string[] = [];
  let word = END;
  do {
    word = random.pick(followers.get(word) ?? [END]);
    if (word !== END) words.push(random.next() < MINTED ? mint(random, random.pick(MINTED_SYLLABLES)) : word);
  } while (word !== END && words.length < LONGEST);
  return words.join(' ');
}

/** The words that follow each, as often as they do; {@link END} stands before the first and after the last. */
function followersIn(statements: readonly Statement[]): Map<string, string[]> {
  const followers = new Map<string, string[]>();
  for (const { content } of statements) {
    let before = END;
    for (const word of [...content.split(/\s+/).filter((word) => word !== ''), END]) {
      const list = followers.get(before);
      if (list === undefined) followers.set(before, [word]);
      else list.push(word);
      before = word;
    }
  }
  return followers;
}
