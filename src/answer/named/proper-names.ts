import type { Report } from '../../report/model.js';
import { termsOf, type Term } from '../../search/lexicon/lexicon.js';
import { onceFor } from '../../search/lexicon/remember.js';
import { yearOf } from '../evidence/figures.js';
import { peopleOf, personOf, wordsFor } from './people.js';

/** Words rarer than this are hardly ever capitalised for anything but being a name. */
const NAME_RARITY = 0.45;
/** Names of so many words are mostly made of words that name other things as well. */
const LONG_NAME = 3;

/** @returns the words that name somebody or something in the reports: names of people, and what the sources capitalise throughout. */
export const properNamesOf = onceFor((reports: ReadonlyMap<string, Report>): ReadonlySet<string> => {
  return new Set([...reports.values()].flatMap((report) => [...properNamesIn(report)]));
});

function properNamesIn(report: Report): Set<string> {
  const people = [...report.speakers.values(), ...report.mentioned.values()];
  const terms = termsOf(report.source);
  const lower = new Set(terms.filter(({ capital }) => !capital).map(({ word }) => word));
  const named = people
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map(termsOf)
    // The "Clean Ice Alliance" makes no name of ice.
    .flatMap((name) => (name.length < LONG_NAME ? name : name.filter(({ word }) => !lower.has(word))))
    .filter(({ capital }) => capital);
  const inside = terms.filter((term, i) => {
    const before = terms[i - 1];
    const between = report.source.slice(before?.end ?? 0, term.start);
    return term.capital && before !== undefined && !/[.!?:\n"“„«-]/.test(between) && !lower.has(term.word);
  });
  return new Set(
    [...named, ...inside]
      .filter((term) => !term.stop && term.rarity > NAME_RARITY && !/^(?:north|south|east|west)\w*ern$/.test(term.word))
      .map(({ word }) => word),
  );
}

/** How much of a source tells where and of what it is. */
const OPENING_CHARACTERS = 400;

/**
 * @returns the names of where a report is set and what it is about: those in its headline and opening that belong to nobody
 * in it. They go without saying in all that follows.
 */
export const settingOf = onceFor((reports: ReadonlyMap<string, Report>): ReadonlySet<string> => {
  return new Set([...reports.values()].flatMap(settingIn));
});

function settingIn(report: Report): string[] {
  const people = [...report.speakers.values(), ...report.mentioned.values()];
  const theirs = new Set(people.flatMap(({ name }) => termsOf(name)).map(({ word }) => word));
  const opening = termsOf(`${report.headline}\n${report.source.slice(0, OPENING_CHARACTERS)}`);
  const names = properNamesIn(report);
  return [yearOf(report), ...opening.map(({ word }) => word).filter((word) => names.has(word) && !theirs.has(word))];
}

/** Heads of state and government stand for their countries in talk: "Putin's offer" is Russia's. */
const HEADS = /\b(?:president|premier|prime minister|chancellor|king|queen|emperor|leader|chairman|dictator)\b/i;

/** @returns the countries that a named head of state or government stands for. */
export function countriesLedBy(term: Term, reports: ReadonlyMap<string, Report>): ReadonlySet<number> {
  const people = peopleOf(reports);
  const roles = people.names.resolve([term]).flatMap(({ id }) => {
    const person = people.find(id);
    if (person === undefined || person.kind === 'unknown') return [];
    const { role, id: own } = personOf(person);
    return role !== undefined && HEADS.test(role) ? wordsFor(own, person.report) : [];
  });
  return new Set(roles.flatMap(termsOf).flatMap(({ place }) => (place === undefined ? [] : [place])));
}

/** Whether two words name the same one: "Russia" and "the Federation". */
export function nameSame(a: Term, b: Term, reports: ReadonlyMap<string, Report>): boolean {
  const { names } = peopleOf(reports);
  const ids = new Set(names.resolve([a]).map(({ id }) => id));
  return ids.size > 0 && names.resolve([b]).some(({ id }) => ids.has(id));
}

export function namesIn(terms: readonly Term[], names: ReadonlySet<string>): Term[] {
  return terms.filter((term) => term.place !== undefined || names.has(term.word));
}
