const ID_MAX = 24;

/**
 * Makes an id out of words: `Dmitry Peskov told` gives `dmitry-peskov-told`, as many whole words as fit.
 * @param taken whether somebody has the id already; then it gets a number
 * @param fallback the id of words without a letter or digit that an id could have
 */
export function newId(words: string, taken: (id: string) => boolean, fallback: string): string {
  const base = slug(words) || fallback;
  if (!taken(base)) return base;
  for (let number = 2; ; number++) {
    const ending = `-${number}`;
    const id = trimmed(base.slice(0, ID_MAX - ending.length)) + ending;
    if (!taken(id)) return id;
  }
}

function slug(words: string): string {
  const parts = words
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
  const [first = '', ...others] = parts;
  let id = first.slice(0, ID_MAX);
  for (const part of others) {
    if (id.length + 1 + part.length > ID_MAX) break;
    id += `-${part}`;
  }
  return id;
}

function trimmed(id: string): string {
  return id.replace(/-+$/, '');
}
