import { linesIn, partsOf, toPart } from './lines.js';

/** Where no words name a voice. */
const UNNAMED = '?';

/** A voice as it is typed: `name | words that name it here | cue`. */
export interface ChainLine {
  readonly name: string;
  /** The words that name the voice; null where it is said that there are none, nothing where it is not said. */
  readonly as?: string | null | undefined;
  readonly cue?: string | undefined;
  /** Which line it is, from 1. */
  readonly number: number;
  /** The line as typed. */
  readonly line: string;
}

/** Reads a chain, a voice a line, outermost first. Spaces, missing parts and bars of either width are forgiven. */
export function readChainLines(text: string): ChainLine[] {
  return linesIn(text).map(({ line, number }) => {
    const [name = '', as = '', cue = ''] = partsOf(line);
    return {
      name,
      as: as === UNNAMED || as === '？' ? null : as === '' ? undefined : as,
      cue: cue === '' || cue === UNNAMED ? undefined : cue,
      number,
      line,
    };
  });
}

/** Writes one voice as {@link readChainLines} reads it. */
export function writeChainLine({ name, as, cue }: Pick<ChainLine, 'name' | 'as' | 'cue'>): string {
  const parts = [
    toPart(name),
    as === null || as === undefined ? UNNAMED : toPart(as),
    ...(cue === undefined ? [] : [toPart(cue)]),
  ];
  return parts.join(' | ');
}
