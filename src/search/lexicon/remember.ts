/**
 * Remembers what a function makes of a text: reports are read again whenever one of them changes, and hardly any of their
 * texts did. There are two halves: when the newer is full it becomes the older, and what was not asked for since is let go.
 * @param most how many texts are remembered at most
 */
export function remember<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  let newer = new Map<string, Value>();
  let older = newer;
  return (text) => {
    const known = newer.get(text);
    if (known !== undefined) return known;
    const value = older.get(text) ?? make(text);
    if (newer.size >= most / 2) {
      older = newer;
      newer = new Map();
    }
    newer.set(text, value);
    return value;
  };
}

/**
 * Works something out of an object once, for as long as anybody holds that object: neither a report nor a set of reports
 * changes once it is made.
 */
export function onceFor<Of extends object, Value extends object>(work: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, Value>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const value = work(of);
    known.set(of, value);
    return value;
  };
}
