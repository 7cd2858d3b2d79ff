import { createNames, type Names } from '../../search/names/names.js';
import type { Corpus } from '../corpus.js';
import { allOf } from '../found.js';
import { nameOf, peopleOf } from '../named/people.js';
import { sayingOf } from '../named/saying.js';
import { scopeOf } from '../named/scope.js';
import { topicsOf } from '../named/topics.js';

/** What can be chosen while typing. */
export interface Completion {
  /** `report/speaker` where there are several reports, else `speaker`. */
  readonly id: string;
  readonly name: string;
}

const MOST_CHOICES = 25;

/** Speakers and mentioned: before typing the most quoted ones, then exact, by their beginning, nearly. */
export function completeSpeakers(corpus: Corpus, typed: string, report?: string): Completion[] {
  const { reports } = scopeOf(corpus, report);
  const people = peopleOf(reports);
  const toCompletion = (id: string): Completion[] => {
    const asked = people.find(id);
    return asked === undefined ? [] : [{ id: shortId(corpus, id), name: nameOf(asked) }];
  };
  if (typed.trim() !== '') return people.names.complete(typed, MOST_CHOICES).flatMap(toCompletion);
  return byCount(
    [...reports.values()].flatMap((one) => {
      return [...one.speakers.values()].map((speaker) => ({
        id: `${one.id}/${speaker.id}`,
        count: allOf(one).filter((found) => sayingOf(found, { kind: 'voice', report: one, speaker }) !== undefined)
          .length,
      }));
    }),
  ).flatMap(toCompletion);
}

/** Topics: before typing those with the most statements. */
export function completeTopics(corpus: Corpus, typed: string, report?: string): Completion[] {
  const { reports } = scopeOf(corpus, report);
  const topics = topicsOf(reports);
  const toCompletion = (id: string): Completion[] => {
    const found = topics.find(id);
    return found === undefined ? [] : [{ id: shortId(corpus, id), name: found.topic.name }];
  };
  if (typed.trim() !== '') return topics.names.complete(typed, MOST_CHOICES).flatMap(toCompletion);
  return byCount(
    [...reports.values()].flatMap((one) => {
      return [...one.topics.keys()].map((topic) => ({
        id: `${one.id}/${topic}`,
        count: one.statements.filter(({ topics }) => topics.includes(topic)).length,
      }));
    }),
  ).flatMap(toCompletion);
}

/** Reports by id and headline: before typing all of them, the latest first. */
export function completeReports({ reports }: Corpus, typed: string): Completion[] {
  const all = [...reports.values()].toSorted((a, b) => b.datePublished.localeCompare(a.datePublished));
  const ids = typed.trim() === '' ? all.map(({ id }) => id) : reportNames(reports).complete(typed, MOST_CHOICES);
  return ids.slice(0, MOST_CHOICES).flatMap((id) => {
    const report = reports.get(id);
    return report === undefined ? [] : [{ id, name: report.headline }];
  });
}

function reportNames(reports: Corpus['reports']): Names {
  return createNames(
    [...reports.values()].map(({ id, headline }) => ({
      id,
      name: headline,
      aliases: [id.replaceAll('-', ' ')],
      person: true,
    })),
  );
}

function shortId({ reports }: Corpus, id: string): string {
  return reports.size === 1 ? id.slice(id.indexOf('/') + 1) : id;
}

function byCount(items: readonly { readonly id: string; readonly count: number }[]): string[] {
  return items
    .toSorted((a, b) => b.count - a.count)
    .slice(0, MOST_CHOICES)
    .map(({ id }) => id);
}
