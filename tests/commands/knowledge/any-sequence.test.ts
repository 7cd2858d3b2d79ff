import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotes } from '../../../src/answer/quotes.js';
import type { Library } from '../../../src/library/library.js';
import { UserError } from '../../../src/report/user-error.js';
import { by, editOf, statementOf, writing } from '../../library/edits.js';
import { hostileText } from '../../reply/hostile.js';
import { GUILD, moderating, REPORT, seen, type Floor } from './moderating.js';

const RUNS = 15;
const STATEMENTS = ['headline', 'lead', 'signal', 'neutral-status', 'us-denial', 'no-prospects', 'manipulation'];
const PEOPLE = ['hill', 'peskov', 'russia', 'putin', 'washington', 'Somebody New', 'Another One'];
const TOPICS = ['ceasefire', 'peace-talks', 'sourcing', 'New topic', 'Another topic'];

const statement = fc.constantFrom(...STATEMENTS);
const person = fc.constantFrom(...PEOPLE);
const topic = fc.constantFrom(...TOPICS);
const words = fc.oneof(fc.constantFrom('one thing', 'another, and more', 'none'), hostileText);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** One thing that a moderator does; what is refused changes nothing. */
type Act = (floor: Floor) => Promise<unknown>;

function command(
  name: string,
  options: Readonly<Record<string, fc.Arbitrary<string | boolean | undefined>>>,
): fc.Arbitrary<Act> {
  return fc.record(options).map((filled) => {
    const given = Object.fromEntries(
      Object.entries(filled).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    );
    return (floor) => floor.knowledge(name, given);
  });
}

const undone: fc.Arbitrary<Act> = fc.integer({ min: 1, max: 8 }).map((change) => async (floor) => {
  const question = await floor.knowledge('undo', { change: String(change) });
  if (seen(question).at(-1) === '[Undo] [Leave it]') await floor.on(question, 'Undo');
});

const rewritten: fc.Arbitrary<Act> = fc
  .record({ id: statement, from: fc.nat(3000), length: fc.integer({ min: 1, max: 200 }), isNew: fc.boolean() })
  .map(({ id, from, length, isNew }) => async ({ keeper, servers }) => {
    const present = await keeper();
    const { library } = await servers.of(GUILD);
    const quote = library.reports.get(REPORT)?.source.slice(from, from + length) ?? '';
    if (present.item(REPORT, { kind: 'statement', id }) === undefined) return;
    const value = { ...statementOf(present, id), quote, content: [], chain: [], hedges: [] };
    const bare = {
      ...value,
      id: isNew ? 'a-new-one' : id,
      when: undefined,
      where: undefined,
      to: undefined,
      prefix: undefined,
    };
    if (quote.trim() !== '') await present.publish(writing(present, { kind: 'statement', value: bare }), by());
  });

const takenOut: fc.Arbitrary<Act> = statement.map((id) => async ({ keeper }) => {
  const present = await keeper();
  await present.publish(editOf(present, { kind: 'statement', id }, { state: 'absent' }), by());
});

const act = fc.oneof(
  command('retract', { statement, reason: words }),
  command('restore', { statement, reason: maybe(words) }),
  command('ask', { statement, question: maybe(words), remove: maybe(words) }),
  command('tag', {
    statement,
    topic: maybe(topic),
    about: maybe(person),
    other: maybe(statement),
    relation: maybe(fc.constant('supports')),
  }),
  command('speaker', {
    speaker: person,
    name: maybe(words),
    role: maybe(words),
    behalf: maybe(person),
    aliases: maybe(words),
    new: fc.boolean(),
  }),
  command('topic', { topic, name: maybe(words), aliases: maybe(words) }),
  command('aliases', { of: fc.oneof(person, topic), add: maybe(words), remove: maybe(words) }),
  undone,
  rewritten,
  takenOut,
);

/** What a server that has changed nothing yet always takes. */
const first = command('retract', { statement, reason: fc.constant('one thing') });

/** Every quote that any card of a library could show. */
function expectVerbatim({ reports, index }: Library): void {
  for (const report of reports.values()) {
    for (const { quote, start, end, content, copies } of report.statements) {
      expect(quote).toBe(report.source.slice(start, end));
      for (const span of content) expect(span.start >= start && span.end <= end && span.start < span.end).toBe(true);
      for (const copy of copies) expect(plainly(report.source.slice(copy.start, copy.end))).toBe(plainly(quote));
    }
    for (const speaker of report.speakers.keys()) {
      for (const { statement: said } of quotes({ reports, index }, { speaker }).answers) {
        expect(report.source.slice(said.start, said.end)).toBe(said.quote);
      }
    }
  }
}

function plainly(text: string): string {
  return text.replace(/\s/g, ' ');
}

async function attempt(work: Promise<unknown>): Promise<void> {
  await work.catch((error: unknown) => {
    if (!(error instanceof UserError)) throw error;
  });
}

test('after any sequence of edits every quote is a slice of its source, and undoing all of them gives the shipped knowledge back', async () => {
  await fc.assert(
    fc.asyncProperty(first, fc.array(act, { maxLength: 8 }), async (one, others) => {
      const floor = await moderating();
      for (const each of [one, ...others]) {
        await attempt(each(floor));
        expectVerbatim((await floor.servers.of(GUILD)).library);
      }
      const keeper = await floor.keeper();
      const changes = await keeper.history({}, { limit: 100 });
      expect(changes).not.toEqual([]);
      for (const { id } of changes) {
        const question = await floor.knowledge('undo', { change: `#${id}` });
        // What was written as it stood already left nothing to take back.
        if (seen(question).at(-1)?.endsWith('There is nothing to undo.')) continue;
        expect([id, seen(await floor.on(question, 'Undo'))[1]]).toEqual([id, 'Taken back']);
      }
      expect(keeper.knowledge(REPORT)).toBe(floor.loaded.shipped.get(REPORT)?.knowledge);
      const whole = await keeper.history({}, { limit: 100 });
      // What is kept says the same after a restart.
      const again = await floor.reopen();
      const reopened = await again.servers.of(GUILD);
      expect(reopened.keeper.knowledge(REPORT)).toBe(again.loaded.shipped.get(REPORT)?.knowledge);
      expect(await reopened.keeper.history({}, { limit: 100 })).toEqual(whole);
    }),
    { numRuns: RUNS },
  );
}, 120_000);
