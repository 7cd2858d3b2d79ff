const MILLISECONDS = 1000;

/** How Discord writes a moment in the reader's own clock: in full, its day alone, or as it is from now. */
const STYLES = { full: 'f', day: 'D', relative: 'R' } as const;

/** @returns a moment in markdown, to the second that it is in. */
export function timestamp(moment: Date, style: keyof typeof STYLES): string {
  return `<t:${Math.floor(moment.getTime() / MILLISECONDS)}:${STYLES[style]}>`;
}
