import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Reply } from '../../../src/dispatch/command.js';
import { UserError } from '../../../src/report/user-error.js';
import { complete, press, run, type By } from '../requests.js';
import { by, changing, writing, statementOf } from '../../library/edits.js';
import { deskOf } from './drafting.js';
import { floorOf, GUILD, moderating, MODERATOR, OTHER_GUILD, REPORT } from './moderating.js';
import { ROUTES_THERE, WAYS } from './ways.js';

/** Words that stand in what the one server keeps, and that no id of it gives away. */
const SECRET = /qvortle|zyzzyva|200000000000000009/i;
/** Who proposed something in the other server. */
const HIDDEN = '200000000000000009';
const DRAFT = /form-again:[^:"]*:[^:"]*:[^:"]*:([a-z0-9]+)/;

/** A server that keeps something of every kind, with all ids of it that anybody could get hold of. */
async function guarded() {
  const moderated = await moderating();
  const { servers, store, knowledge, keeper } = moderated;
  await knowledge('speaker', { speaker: 'Hidden One', role: 'qvortle maker', aliases: 'Zyzzyva' });
  await knowledge('topic', { topic: 'hidden topic', name: 'qvortles', aliases: 'zyzzyva' });
  await knowledge('retract', { statement: 'signal', reason: 'A qvortle.' });
  await knowledge('ask', { statement: 'us-denial', question: 'Where is the zyzzyva?' });
  const present = await keeper();
  const value = {
    ...statementOf(present, 'us-denial'),
    id: 'hidden-words',
    quote: 'any such message',
    content: [],
    chain: [],
  };
  await present.publish(writing(present, { kind: 'statement', value: { ...value, note: 'qvortle' } }, 'add'), by());
  await present.publish({ ...changing(present, 'lead', { note: 'zyzzyva' }), reason: 'qvortle' }, by());
  const desk = deskOf(moderated, {});
  const draft = await desk.send(await desk.add(), {
    words: 'A zyzzyva stands in no report.',
    kind: 'indirect',
    stance: 'asserts',
  });
  const [, id = ''] = DRAFT.exec(JSON.stringify(await desk.press(draft, 'Edit'))) ?? [];
  expect(id).not.toBe('');
  expect(JSON.stringify(await knowledge('history'))).toMatch(SECRET);
  const { desk: membersDesk } = await servers.of(GUILD);
  const text = { what: 'A zyzzyva.', words: 'qvortle', speaker: 'Zyzzyva', why: 'qvortle' };
  await membersDesk.propose({ id: 'proposal', member: HIDDEN, report: REPORT, about: undefined, text });
  await membersDesk.propose({ id: 'proposed', member: HIDDEN, report: REPORT, about: undefined, text });
  await present.saveSettings((now) => ({ ...now, twoPersons: true }));
  await knowledge('retract', { statement: 'headline', reason: 'A zyzzyva.' });
  await present.saveSettings((now) => ({ ...now, twoPersons: false }));
  await present.review.shutOut(HIDDEN, MODERATOR);
  const { waiting } = await present.review.queue({ newestFirst: false, offset: 0, limit: 9 });
  expect(waiting).toHaveLength(3);
  const state = async () =>
    JSON.stringify([
      await store.heads(GUILD),
      await store.history(GUILD, {}, { limit: 50 }),
      await store.settings(GUILD),
      await store.draft(GUILD, MODERATOR, id),
      await Promise.all(
        waiting.map((one) => Promise.all([store.proposal(GUILD, one.id), store.pending(GUILD, one.id)])),
      ),
      await store.shutOuts(GUILD),
      await store.newLetters(0),
    ]);
  const ids = [
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    id,
    REPORT,
    'hidden-one',
    'hidden-topic',
    'hidden-words',
    'signal',
    'us-denial',
    'lead',
    ...waiting.map((one) => one.id),
  ];
  return { servers, ids, state };
}

type What =
  | {
      readonly kind: 'command';
      readonly name: string;
      readonly options: Readonly<Record<string, string | number | boolean>>;
    }
  | {
      readonly kind: 'press';
      readonly route: string;
      readonly args: readonly string[];
      readonly values: readonly string[];
      readonly fields?: Readonly<Record<string, string>> | undefined;
    };

/** All that comes back: replies, choices, and what refusals say. */
async function saidOf(what: What, from: By): Promise<string> {
  try {
    if (what.kind === 'press') {
      const fields = Object.fromEntries(Object.entries(what.fields ?? {}).map(([key, one]) => [key, [one]]));
      return texts(await press(what.route, what.args, what.values, from, what.fields && fields));
    }
    const { name, options } = what;
    const choices: unknown[] = [];
    for (const focused of Object.keys(options)) choices.push(await complete(name, focused, options, from));
    return texts(choices) + texts(await run(name, options, from, 'Washington denies it'));
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function texts(reply: Reply | readonly unknown[]): string {
  return JSON.stringify(reply);
}

test('nothing that another server keeps is reached or changed, by any command, completion, button, select or form', async () => {
  const { servers, ids, state } = await guarded();
  const before = await state();
  const spelled = ids.flatMap((id) => [
    id,
    `#${id}`,
    `proposal/${id}`,
    `change/${id}`,
    `${REPORT}/${id}`,
    `topic ${id}`,
  ]);
  const value = fc.oneof(fc.constantFrom(...spelled), fc.constantFrom('none', '', 'Washington', GUILD, MODERATOR));
  const arg = fc.constantFrom(...ids, '', '0', 's', 'p', 't', 'zz');
  const way = fc.constantFrom(...WAYS).chain(({ name, options }) => {
    const filled = options.map((option) => {
      const any: fc.Arbitrary<string | number | boolean> =
        option.type === ApplicationCommandOptionType.Boolean
          ? fc.boolean()
          : 'choices' in option && option.choices !== undefined
            ? fc.constantFrom(...option.choices.map((choice) => choice.value))
            : value;
      const needed = 'required' in option && option.required;
      return (needed ? any : fc.option(any, { nil: undefined })).map((one) => [option.name, one] as const);
    });
    return fc.tuple(...filled).map((pairs) => ({
      kind: 'command' as const,
      name,
      options: Object.fromEntries(pairs.flatMap(([key, one]) => (one === undefined ? [] : [[key, one]]))),
    }));
  });
  const pressed = fc.record({
    kind: fc.constant('press' as const),
    route: fc.constantFrom(...ROUTES_THERE),
    args: fc.array(arg, { maxLength: 5 }),
    values: fc.array(fc.oneof(arg, value), { maxLength: 1 }),
    fields: fc.option(
      fc.record({ words: value, content: value, chain: value, kind: value, stance: value, reason: value, what: value }),
      { nil: undefined },
    ),
  });
  const act = fc.oneof(way, pressed);
  const user = fc.constantFrom(MODERATOR, '500000000000000001');
  let requests = 0;

  await fc.assert(
    fc.asyncProperty(act, user, async (what, who) => {
      requests += 1;
      const id = `6${String(requests).padStart(17, '0')}`;
      const from = { id, user: who, moderator: true, administrator: true, guild: OTHER_GUILD, servers };
      expect(await saidOf(what, from)).not.toMatch(SECRET);
    }),
    { numRuns: 400 },
  );
  expect(await state()).toBe(before);
});

test('the same ids do reach it from the server itself', async () => {
  const { servers, ids } = await guarded();
  const { press: own, knowledge } = floorOf(servers);
  for (const id of ids.slice(0, 6)) expect(texts(await own('change', [id]))).toMatch(SECRET);
  expect(texts(await knowledge('show', { statement: 'hidden-words' }))).toMatch(SECRET);
  expect(texts(await own('rewrite', [ids[6] ?? '', '0']))).toMatch(SECRET);
});
