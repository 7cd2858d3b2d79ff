/** A word as it stands in a text. */
export interface Word {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** Words that say nothing of what a statement is about, those of asking included. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any anyone anything are aren't as ask asked at be because been
  before being below between both but by can can't cannot come could couldn't did didn't do does doesn't doing don't down
  during each either else even ever every few for from further get go going got had hadn't has hasn't have haven't having
  he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in into is isn't it it's its
  itself just least less let let's like made make many may me might more most much must my myself never no nor not nothing
  now of off on once one only or other ought our ours ourselves out over own per quite quote quoted rather really said same
  say saying says shall she she'd she'll she's should shouldn't since so some somebody someone something speak such tell
  than that that's the their theirs them themselves then there there's these they they'd they'll they're they've thing
  things this those though through to told too toward under until up upon us very via was wasn't we we'd we'll we're we've
  well were weren't what what's when where which while who who's whom whose why will with within without won't would
  wouldn't yes yet you you'd you'll you're you've your yours yourself yourselves`.split(/\s+/),
);

/** @returns the words of a text, in order. */
export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => {
    const [found] = match;
    return { text: found, folded: fold(found), start: match.index, end: match.index + found.length };
  });
}

/** @returns the words of a text as they are compared, in order; quicker than {@link wordsOf}. */
export function foldedWords(text: string): string[] {
  return fold(text).match(WORD) ?? [];
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
