/**
 * Remembers what a function makes of a text: reports are read again whenever one of them changes, and hardly any of their
 * texts did.
 * @param most how many texts are remembered; the oldest goes first.
 */
export function remember<Value>(make: (text: string) => Value, most: number): (text: string) => Value {
  const made = new Map<string, Value>();
  return (text) => {
    const before = made.get(text);
    if (before !== undefined) return before;
    const value = make(text);
    const [oldest] = made.keys();
    if (made.size >= most && oldest !== undefined) made.delete(oldest);
    made.set(text, value);
    return value;
  };
}
