/** Ids remembered at a time; at fifty requests a second this spans more than the three seconds a request lives. */
const REMEMBERED = 10_000;

/** Tells whether an id comes for the first time. After a resume, or with two sessions, Discord may deliver one twice. */
export function createSeen(): (id: string) => boolean {
  const ids = new Set<string>();
  return (id) => {
    if (ids.has(id)) return true;
    ids.add(id);
    if (ids.size > REMEMBERED) {
      const [oldest] = ids;
      if (oldest !== undefined) ids.delete(oldest);
    }
    return false;
  };
}
