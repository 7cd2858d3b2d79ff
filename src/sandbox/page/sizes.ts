const STEP = 1024;
const UNITS = ['bytes', 'KB', 'MB', 'GB'] as const;

/** A size as Discord shows it. */
export function sizeText(bytes: number): string {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(STEP)), UNITS.length - 1);
  const number = bytes / STEP ** power;
  return `${power === 0 ? number : number.toFixed(2)} ${UNITS[power] ?? ''}`;
}
