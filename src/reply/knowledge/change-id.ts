const BASE = 36;
/** Of the digits in base 36 no more than a safe integer has. */
const PACKED = /^[1-9a-z][0-9a-z]{0,10}$/;

/** Shortens a change's number for a custom id or a select's value. */
export function packChange(id: number): string {
  return id.toString(BASE);
}

/** @returns a change's number, or nothing for what is none. */
export function readChange(packed: string | undefined): number | undefined {
  if (packed === undefined || !PACKED.test(packed)) return undefined;
  const id = Number.parseInt(packed, BASE);
  return Number.isSafeInteger(id) ? id : undefined;
}
