/** Which words a pattern may begin with, or end with. */
interface Edges {
  readonly words: ReadonlySet<string>;
  /** What other such words begin with, or end with: a pattern may go on from there with any letters. */
  readonly parts: readonly string[];
}

/** An atom with what may follow it: a letter, a group of alternatives, or anything. */
interface Item {
  readonly is: string | readonly (readonly Item[])[] | typeof ANYTHING;
  readonly mayLack: boolean;
  readonly mayRepeat: boolean;
}

const ANYTHING = Symbol('anything');

/** @returns the alternatives of a pattern, as far as they are told from each other outside of all groups. */
export function alternativesOf(pattern: string): string[] {
  const all: string[] = [];
  let [depth, from] = [0, 0];
  for (let at = 0; at < pattern.length; at++) {
    if (pattern[at] === '(') depth++;
    if (pattern[at] === ')') depth--;
    if (pattern[at] !== '|' || depth > 0) continue;
    all.push(pattern.slice(from, at));
    from = at + 1;
  }
  return [...all, pattern.slice(from)];
}

/**
 * Reads the edges of a pattern: a regular expression of letters, groups that take no part of what they match, lookaheads at
 * its end, and `.`, `\w`, `\S`, `\d` and `[ab]`.
 * @param side where
 */
export function edgesOf(pattern: string, side: 'begin' | 'end'): Edges {
  const words = new Set<string>();
  const parts = new Set<string>();

  function walk(items: readonly Item[], at: number, sofar: string, then: (sofar: string) => void): void {
    const item = side === 'begin' ? items[at] : items[items.length - 1 - at];
    if (item === undefined) {
      then(sofar);
      return;
    }
    const next = (sofar: string) => walk(items, at + 1, sofar, then);
    if (item.mayLack) next(sofar);
    const after = item.mayRepeat ? (more: string) => parts.add(more) : next;
    if (item.is === ANYTHING) parts.add(sofar);
    else if (item.is === ' ') words.add(sofar);
    else if (typeof item.is === 'string') after(side === 'begin' ? sofar + item.is : item.is + sofar);
    else for (const one of item.is) walk(one, 0, sofar, after);
  }

  for (const one of read(pattern)) walk(one, 0, '', (word) => words.add(word));
  return { words, parts: [...parts] };
}

function read(pattern: string): readonly (readonly Item[])[] {
  let at = 0;
  const takes = (text: string) => {
    if (!pattern.startsWith(text, at)) return false;
    at += text.length;
    return true;
  };

  function alternatives(): Item[][] {
    const all: Item[][] = [[]];
    while (at < pattern.length && pattern[at] !== ')') {
      if (takes('|')) all.push([]);
      else all.at(-1)?.push(item());
    }
    return all;
  }

  function item(): Item {
    const is = atom();
    const isCounted = pattern[at] === '{';
    if (isCounted) at = pattern.indexOf('}', at) + 1;
    const [mayBeAny, isMore] = [!isCounted && takes('*'), !isCounted && takes('+')];
    const mayLack = mayBeAny || takes('?');
    if (isCounted || isMore) takes('?');
    return { is, mayLack, mayRepeat: isCounted || mayBeAny || isMore };
  }

  function atom(): Item['is'] {
    const isLookahead = takes('(?=');
    if (isLookahead || takes('(?:')) {
      const all = alternatives();
      at++;
      return isLookahead ? ANYTHING : all;
    }
    const letter = pattern[at++] ?? '';
    if (letter === '[') {
      const letters = pattern.slice(at, pattern.indexOf(']', at));
      at += letters.length + 1;
      return oneOf(letters);
    }
    if (letter !== '\\') return letter === '.' ? ANYTHING : letter;
    return pattern[at++] === 'd' ? oneOf('0123456789') : ANYTHING;
  }

  return alternatives();
}

function oneOf(letters: string): Item['is'] {
  return Array.from(letters, (is) => [{ is, mayLack: false, mayRepeat: false }]);
}
