import type { Mentioned, Report, Speaker } from '../../report/model.js';
import { createNames, type Names } from '../../search/names/names.js';
import { termsOf, type Term } from '../../search/lexicon/lexicon.js';
import { onceFor } from '../../search/lexicon/remember.js';
import type { Asked } from '../outcome.js';

/** Everybody the reports name, to be resolved and completed. Ids are `report/person`. */
export interface People {
  readonly names: Names;
  find(id: string): Asked | undefined;
}

/** @returns everybody the reports name. */
export const peopleOf = onceFor((reports: ReadonlyMap<string, Report>): People => {
  const all = new Map<string, Asked>();
  for (const report of reports.values()) {
    for (const speaker of report.speakers.values())
      all.set(`${report.id}/${speaker.id}`, { kind: 'voice', report, speaker });
    for (const person of report.mentioned.values())
      all.set(`${report.id}/${person.id}`, { kind: 'mentioned', report, person });
  }
  const names = createNames(
    [...all].map(([id, asked]) => {
      const { name, aliases, role } = personOf(asked);
      return { id, name, aliases, role, beside: besideOf(asked), person: isNamedPerson(asked) };
    }),
  );
  return { names, find: (id) => all.get(id) };
});

/** @returns whoever is asked; of somebody unknown the name, as it was typed. */
export function personOf(asked: Asked): Mentioned {
  if (asked.kind === 'voice') return asked.speaker;
  if (asked.kind === 'mentioned') return asked.person;
  return { id: '', name: asked.typed, aliases: [] };
}

/** Whom somebody speaks for may stand beside their role: "the Kremlin's spokesman". */
function besideOf(asked: Asked): string[] {
  if (asked.kind !== 'voice') return [];
  const behalf = personIn(asked.report, asked.speaker.behalf ?? '');
  const { anonymity, type } = asked.speaker;
  const named = anonymity === 'named' ? [] : type === 'Person' ? [...NAMELESS, ANY_PERSON] : NAMELESS;
  const beside = [...named, ...calledIn(asked.speaker, asked.report)];
  return behalf === undefined ? beside : [...beside, ...wordsOf(behalf)];
}

/** What the report calls somebody beside name and role: "Ágnes Szőke, the Hungarian captain", "Rhiannon Pugh, who farms mussels". */
function calledIn({ id }: Speaker, { statements }: Report): string[] {
  const all = statements.flatMap(({ chain }) =>
    chain.flatMap(({ by, as }) => (by === id && as !== undefined ? [as] : [])),
  );
  return all.flatMap((as) => {
    const told = as.search(RELATIVE);
    return termsOf(as).flatMap(({ word, place, stop, start }) => {
      // Whom they met may be from elsewhere.
      const theirs = told === -1 || start < told || place === undefined;
      return theirs && !stop ? [word] : [];
    });
  });
}

const RELATIVE = /\b(?:who|whose|whom|which|that|with|after|during|and)\b/;

/** What somebody without a name may be called beside a role. */
const NAMELESS = ['anonymous unnamed undisclosed unidentified nameless unknown mystery mysterious secret'];
const ANY_PERSON = 'guy dude man woman lady person';

/** Whether somebody is a person whom the report quotes by name. */
export function isNamedPerson(asked: Asked): boolean {
  return asked.kind === 'voice' && asked.speaker.type === 'Person' && asked.speaker.anonymity === 'named';
}

/**
 * Finds who is asked, typed or chosen.
 * @param words an id (`report/speaker` or `speaker`), or a name, role or nationality with its typos.
 * @returns those the words name best: voices before the merely mentioned; one `unknown` where nobody fits.
 */
export function resolvePeople(
  words: string | readonly Term[],
  reports: ReadonlyMap<string, Report>,
  typed: string,
): Asked[] {
  const people = peopleOf(reports);
  if (typeof words === 'string') {
    const chosen = [...reports.keys()].flatMap((report) => people.find(`${report}/${words.trim()}`) ?? []);
    const one = people.find(words.trim());
    if (one !== undefined || chosen.length > 0) return one === undefined ? chosen : [one];
  }
  const found = people.names.resolve(words).flatMap(({ id }) => people.find(id) ?? []);
  const voices = found.filter(({ kind }) => kind === 'voice');
  if (voices.length > 0) return voices;
  if (found.length > 0) return found;
  const nameless = typeof words === 'string' ? [] : namelessIn(words, reports);
  if (nameless.length > 0) return nameless;
  return [{ kind: 'unknown', typed, ...(isPrinted(typed, reports) ? { printed: true } : {}) }];
}

/** "the anonymous person", where several have no name: any of them may be meant. */
function namelessIn(words: readonly Term[], reports: ReadonlyMap<string, Report>): Asked[] {
  const isSome = words.some(({ word }) => NAMELESS_WORDS.has(word)) && words.some(({ word }) => SOMEBODY.test(word));
  if (!isSome || !words.every(isNobodyNamed)) return [];
  return [...reports.values()].flatMap((report) =>
    [...report.speakers.values()].flatMap((speaker) =>
      speaker.anonymity === 'named' || speaker.type === 'Organization'
        ? []
        : [{ kind: 'voice' as const, report, speaker }],
    ),
  );
}

const NAMELESS_WORDS: ReadonlySet<string> = new Set(NAMELESS.flatMap((words) => words.split(' ')));
const SOMEBODY =
  /^(?:person|persons|people|sources?|guys?|someone|somebody|insiders?|individuals?|voices?|informants?|ones?)$/;

function isNobodyNamed({ word, stop }: Term): boolean {
  return stop || NAMELESS_WORDS.has(word) || SOMEBODY.test(word);
}

/** Whether all words of a name stand in some report, a country by any of its names. */
function isPrinted(typed: string, reports: ReadonlyMap<string, Report>): boolean {
  const words = wordsIn(reports);
  const name = termsOf(typed).filter(({ stop }) => !stop);
  return name.length > 0 && name.every(({ word, place }) => words.has(place ?? word));
}

const wordsIn = onceFor((reports: ReadonlyMap<string, Report>): ReadonlySet<string | number> => {
  return new Set(
    [...reports.values()].flatMap(({ source }) => termsOf(source).map(({ word, place }) => place ?? word)),
  );
});

/** @returns the name of who is asked, as the report has it or as it was typed. */
export function nameOf(asked: Asked): string {
  return personOf(asked).name;
}

/** @returns the name and the other names of who is asked. */
export function namesOf(asked: Asked): string[] {
  const { name, aliases } = personOf(asked);
  return [name, ...aliases];
}

/** @returns the name, the other names and the role of somebody. */
export function wordsOf({ name, aliases, role }: Mentioned): string[] {
  return [name, ...aliases, ...(role === undefined ? [] : [role])];
}

function personIn({ speakers, mentioned }: Report, id: string): Mentioned | undefined {
  return speakers.get(id) ?? mentioned.get(id);
}

/** @returns the name, the other names and the role of somebody in a report, and the names of whom they speak for. */
export function wordsFor(id: string, report: Report): string[] {
  const person = personIn(report, id);
  if (person === undefined) return [];
  const behalf = personIn(report, report.speakers.get(id)?.behalf ?? id);
  return behalf === undefined || behalf.id === id
    ? wordsOf(person)
    : [...wordsOf(person), behalf.name, ...behalf.aliases];
}
