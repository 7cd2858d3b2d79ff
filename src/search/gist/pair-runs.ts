import type { GistWord } from './read-gist.js';

/** "ECB": longer ones are words. */
const LONGEST_INITIALS = 5;

/**
 * Pairs a word with several in a row that it is made of: their first letters, or all of them in one. What is paired already
 * is left as it is.
 */
export function pairRuns(
  ours: readonly GistWord[],
  theirs: readonly GistWord[],
  there: Map<GistWord, GistWord>,
  back: Map<GistWord, GistWord>,
): void {
  for (const one of ours) {
    if (there.has(one)) continue;
    const run = runOf(one.term.word, theirs, back);
    for (const word of run) back.set(word, one);
    if (run[0] !== undefined) there.set(one, run[0]);
  }
}

function runOf(word: string, theirs: readonly GistWord[], taken: ReadonlyMap<GistWord, GistWord>): GistWord[] {
  const run: GistWord[] = [];
  for (let from = 0; from < theirs.length; from++) {
    run.length = 0;
    let [initials, joined] = ['', ''];
    for (const next of theirs.slice(from)) {
      if (taken.has(next) || next.term.figure !== undefined) break;
      initials += next.term.word.charAt(0);
      joined += next.term.word;
      run.push(next);
      if (run.length < 2) continue;
      if (joined === word || (initials === word && word.length <= LONGEST_INITIALS)) return run;
    }
  }
  return [];
}
