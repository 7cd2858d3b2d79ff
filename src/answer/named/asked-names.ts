import type { Report } from '../../report/model.js';
import { termsOf } from '../../search/lexicon/lexicon.js';
import { onceFor } from '../../search/lexicon/remember.js';
import { isFormOfEnglish } from '../../search/words/commonness.js';
import { wordsOf } from './people.js';

/**
 * @returns the names that only asks hold: people ask after them, but no report tells of them. "Behind Zelensky's back"
 * makes a Zelensky known to nobody.
 */
export const namesOnlyAsked = onceFor((reports: ReadonlyMap<string, Report>): ReadonlySet<string> => {
  const all = [...reports.values()];
  const told = new Set(all.flatMap(textsOf).flatMap((text) => termsOf(text).map(({ word }) => word)));
  const asked = all.flatMap(({ statements }) => statements.flatMap(({ asks }) => asks.map(termsOf)));
  const lower = new Set(asked.flatMap((terms) => terms.filter(({ capital }) => !capital).map(({ word }) => word)));
  return new Set(
    asked
      .flatMap((terms) => terms.slice(1).filter(({ capital, stop, place }) => capital && !stop && place === undefined))
      .map(({ word }) => word)
      .filter((word) => !told.has(word) && !lower.has(word) && !isFormOfEnglish(word) && !OF_A_PLACE.test(word)),
  );
});

/** "the Scandinavian official": whence somebody is. */
const OF_A_PLACE = /(?:ian|ean|ish|ese)s?$/;

function textsOf({ source, headline, speakers, mentioned, topics }: Report): string[] {
  const people = [...speakers.values(), ...mentioned.values()];
  return [
    source,
    headline,
    ...people.flatMap(wordsOf),
    ...[...topics.values()].flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
}
