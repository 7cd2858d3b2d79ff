const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const DEFAULT_STYLE: Intl.DateTimeFormatOptions = { dateStyle: 'long', timeStyle: 'short' };

/** Whether a date is one that exists. */
export function isHeld(date: Date): boolean {
  return !Number.isNaN(date.getTime());
}

/** A moment as Discord shows it for `<t:…:format>`. */
export function relative(date: Date, format: string): string {
  if (!isHeld(date)) return 'Invalid date';
  if (format !== 'R') return date.toLocaleString([], STYLES[format] ?? DEFAULT_STYLE);
  const seconds = Math.round((date.getTime() - Date.now()) / 1000);
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
  return new Intl.RelativeTimeFormat([], { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
