/** Leaves out whatever is null: Discord says in both ways that something is not there, and not always in the same one. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter(isThere).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (isThere(item) ? [[key, withoutNulls(item)]] : [])),
  );
}

function isThere(value: unknown): boolean {
  return value !== null;
}
