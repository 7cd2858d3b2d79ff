import { plain } from '../src/reply/message/escape.js';
import type { Library } from '../src/library/library.js';
import type { About } from '../src/reply/quotes/quotes-card.js';

/** Reads what `about` holds: a topic's id, as completion gives it, or words. Only a topic's id can address a page. */
export function aboutOf(library: Library, words: string, report?: string): About {
  const typed = plain(words);
  const [topic, owner] = typed.split('/').toReversed();
  const reports = [...library.reports.values()].filter(({ id }) =>
    [owner, report].every((one) => one === undefined || one === id),
  );
  const found = reports.map(({ topics }) => topics.get(topic ?? '')).find((one) => one !== undefined);
  return found === undefined ? { typed } : { typed, topic: found };
}

/** @returns an id as completion gives it: with its report where there are several. */
export function fullId(library: Library, report: string, id: string): string {
  return library.reports.size > 1 && report !== '' ? `${report}/${id}` : id;
}
