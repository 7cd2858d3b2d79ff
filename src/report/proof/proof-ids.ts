import type { Knowledge } from '../schema.js';
import { sharedNames, type Named } from './shared-names.js';
import { nameKey } from '../typed/who.js';

/** Proves that ids are unique and lead somewhere, and that every speaker is a voice and every mentioned person is none. */
export function proveIds(
  { speakers, mentioned, topics, statements }: Knowledge,
  fault: (at: string, text: string, fatal?: boolean) => void,
): void {
  unique('speaker or mentioned', [...speakers, ...mentioned], fault);
  unique('topic', topics, fault);
  unique('statement', statements, fault);

  proveAliases('speaker', speakers, mentioned, fault);
  proveAliases('mentioned', mentioned, speakers, fault);
  proveTopicNames(topics, fault);
  const speakerIds = ids(speakers);
  const people = new Set([...speakerIds, ...ids(mentioned)]);
  const topicIds = ids(topics);
  const statementIds = ids(statements);
  const voices = new Set(statements.flatMap(({ chain }) => chain.map(({ by }) => by)));

  for (const { id, behalf } of speakers) {
    // An office may have no words of its own where only its people speak.
    const spokenFor = speakers.some((other) => other.behalf === id);
    if (!voices.has(id) && !spokenFor) fault(`speaker ${id}`, 'is a voice in no statement', false);
    proveBehalf(`speaker ${id}`, { id, behalf }, people, fault);
  }
  for (const { id, behalf } of mentioned) proveBehalf(`mentioned ${id}`, { id, behalf }, people, fault);
  for (const { id, chain, about, topics: on, relations } of statements) {
    const at = `statement ${id}`;
    for (const { by, as, inferred } of chain) {
      if (!speakerIds.has(by)) fault(at, `chain: ${noSpeaker(by, people)}`);
      if (as === undefined && !inferred) fault(at, `chain: ${by} has no words (as) and is not marked inferred`, false);
      if (as !== undefined && inferred) fault(at, `chain: ${by} is marked inferred but has words (as)`, false);
    }
    for (const by of repeated(chain.map(({ by }) => by))) fault(at, `chain: ${by} stands in it twice`, false);
    for (const who of about) if (!people.has(who)) fault(at, `about: nobody has the id ${who}`);
    for (const topic of on) if (!topicIds.has(topic)) fault(at, `topics: no topic has the id ${topic}`);
    for (const other of relations.flatMap((relation) => Object.values(relation))) {
      if (other === id) fault(at, 'is related to itself');
      else if (!statementIds.has(other)) fault(at, `relations: no statement has the id ${other}`);
    }
  }
}

function noSpeaker(id: string, people: ReadonlySet<string>): string {
  return people.has(id)
    ? `${id} stands under mentioned; whoever is a voice stands under speakers`
    : `no speaker has the id ${id}`;
}

function proveBehalf(
  at: string,
  { id, behalf }: { readonly id: string; readonly behalf: string | undefined },
  people: ReadonlySet<string>,
  fault: (at: string, text: string) => void,
): void {
  if (behalf !== undefined && !people.has(behalf)) fault(at, `behalf: nobody has the id ${behalf}`);
  if (behalf === id) fault(at, 'speaks on its own behalf');
}

/** What two share wrongly is told of both, unless it is the other's by right. */
function proveAliases(
  what: string,
  people: readonly Named[],
  more: readonly Named[],
  fault: (at: string, text: string, fatal?: boolean) => void,
): void {
  for (const person of people) {
    const others = [...people, ...more].filter(({ id }) => id !== person.id);
    for (const { alias, other, as } of sharedNames(person, others)) {
      const whose = as === 'name' ? 'the name' : 'an alias';
      fault(`${what} ${person.id}`, `aliases: “${alias}” is ${whose} of ${other.id}`, false);
    }
  }
}

/** Two of one name cannot be told apart in a list. */
function proveTopicNames(
  topics: Knowledge['topics'],
  fault: (at: string, text: string, fatal?: boolean) => void,
): void {
  for (const [i, { id, name }] of topics.entries()) {
    const other = topics.slice(0, i).find((one) => nameKey(one.name) === nameKey(name));
    if (other !== undefined) fault(`topic ${id}`, `its name “${name}” is that of ${other.id} as well`, false);
  }
}

interface WithId {
  readonly id: string;
}

function ids(items: readonly WithId[]): ReadonlySet<string> {
  return new Set(items.map(({ id }) => id));
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, i) => items.indexOf(item) !== i))];
}

function unique(what: string, items: readonly WithId[], fault: (at: string, text: string) => void): void {
  for (const id of repeated(items.map((item) => item.id))) fault(`${what} ${id}`, 'this id is used twice');
}
