import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedQuote } from '../../../src/reply/message/escape.js';
import type { MessageBody } from '../../../src/reply/message/message.js';
import { payloadFaults } from '../payload-faults.js';
import { letterCard, LETTERS_MAX } from '../../../src/reply/review/letter-card.js';
import { mergeCard } from '../../../src/reply/review/merge-card.js';
import { pendingCard, waitsCard } from '../../../src/reply/review/pending-card.js';
import { fateNews } from '../../../src/reply/review/fate-words.js';
import { rivalLines } from '../../../src/reply/review/meanwhile-words.js';
import { FIRST_PLACE, placeArgs, readPlace, readWaiting, waitingArgs } from '../../../src/reply/review/place.js';
import { proposalCard } from '../../../src/reply/review/proposal-card.js';
import { mendForm, missingForm, mistakeForm, readProposalText } from '../../../src/reply/review/proposal-form.js';
import { PROPOSAL_LINES_MAX, PROPOSAL_MAX } from '../../../src/reply/review/proposal-limits.js';
import { proposalLine, proposalOrigin, proposalTitle } from '../../../src/reply/review/proposal-words.js';
import { thanksCard } from '../../../src/reply/review/proposed.js';
import { queueCard, WAITING_PER_PAGE } from '../../../src/reply/review/queue-card.js';
import { readReason, reasonForm } from '../../../src/reply/review/reason-form.js';
import { shutOutsCard } from '../../../src/reply/review/shut-outs-card.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { modal } from '../../../src/sandbox/limits/modal-limits.js';
import { ACTIONS, type Revision } from '../../../src/store/changes/change.js';
import type { Letter } from '../../../src/store/review/letter.js';
import type { Proposal } from '../../../src/store/review/proposal.js';
import { anyStatement, id } from '../../report/generated-knowledge.js';
import { anyFound } from '../generated.js';
import { hostileText } from '../hostile.js';
import { LONG_TRIAL } from '../knowledge/long-trial.js';
import { anyMeanwhile } from './any-meanwhile.js';

const snowflake = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n }).map(String);
const at = fc.date({ min: new Date(0), max: new Date('2200-01-01'), noInvalidDate: true });
const short = fc.stringMatching(/^[a-z0-9]{8}$/);
const place = fc.record({ newestFirst: fc.boolean(), page: fc.nat() });

/** As much as fits its field of a form, and as hard on a card as can be. */
const typed = (most: number) =>
  fc.oneof(hostileText, fc.constantFrom('*', '\n*', '👩‍👩‍👧')).map((text) => `x${text.repeat(most)}`.slice(0, most));

const proposal: fc.Arbitrary<Proposal> = fc.record({
  guild: snowflake,
  id: short,
  member: snowflake,
  at,
  report: id,
  about: fc.option(fc.record({ statement: id, number: fc.nat() }), { nil: undefined }),
  text: fc.record({
    what: typed(PROPOSAL_MAX.what),
    words: typed(PROPOSAL_MAX.words),
    speaker: typed(PROPOSAL_MAX.speaker),
    why: typed(PROPOSAL_MAX.why),
  }),
});

const letter: fc.Arbitrary<Letter> = fc.oneof(
  fc.record({ kind: fc.constant('accepted' as const), what: typed(500), statement: fc.option(id, { nil: undefined }) }),
  fc.record({
    kind: fc.constantFrom('taken-back' as const, 'again' as const),
    what: typed(500),
    statement: fc.option(id, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('lapsed' as const), what: typed(500) }),
  fc.record({ kind: fc.constant('declined' as const), what: typed(500), reason: typed(400) }),
  fc.record({ kind: fc.constant('change-declined' as const), what: typed(900), reason: typed(400), by: snowflake }),
);

const revision: fc.Arbitrary<Revision> = fc
  .tuple(anyStatement, anyStatement, typed(3000))
  .map(([was, is, note]): Revision => {
    const standing = { state: 'written', item: { kind: 'statement', value: { ...is, note } } } as const;
    const before = { state: 'written', item: { kind: 'statement', value: was } } as const;
    return { key: { kind: 'statement', id: was.id }, number: 1, base: 0, standing, before, shipped: undefined };
  });

const faultsOf = (...messages: readonly MessageBody[]) => messages.flatMap((message) => [...payloadFaults(message)]);
const refused = (...forms: readonly unknown[]) => forms.filter((form) => !modal.safeParse(form).success);

test('Discord takes every card of any proposal, whole', () => {
  fc.assert(
    fc.property(
      proposal,
      anyFound,
      place,
      fc.boolean(),
      hostileText,
      anyMeanwhile,
      (one, { report }, where, flag, quote, meanwhile) => {
        const now = { quote: `x${quote.repeat(40)}`, since: 3 };
        const news = `**Let in again:** proposals of <@${one.member}> are taken.`;
        const others = rivalLines(meanwhile);
        const open = { proposal: one, report, now, shutOut: flag, others, place: where, news };
        expect(
          faultsOf(proposalCard(open), thanksCard(one, 90), mergeCard(one, [], { id: one.id, place: where })),
        ).toEqual([]);
        const shown = JSON.stringify(proposalCard(open));
        // All that a member typed can be read, in the lines that it was typed in.
        for (const part of Object.values(one.text)) {
          expect(shown).toContain(JSON.stringify(typedQuote(part, PROPOSAL_LINES_MAX)).slice(1, -1));
        }
        expect(refused(mendForm(one.text, flag, { id: one.id, place: where }))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('Discord takes every page of what waits, and every choice among others', () => {
  fc.assert(
    fc.property(
      fc.array(proposal, { minLength: 1, maxLength: 24 }),
      anyFound,
      place,
      anyMeanwhile,
      (all, { report }, where, { decided }) => {
        const entries = all.slice(0, WAITING_PER_PAGE).map((one) => ({
          value: `proposal/${one.id}`,
          title: proposalTitle(one),
          origin: proposalOrigin(one, report),
          line: proposalLine(one),
          hint: one.text.what,
        }));
        // Discord refuses two options of one value; ids are told apart in the store.
        const once = [...new Map(entries.map((entry) => [entry.value, entry])).values()];
        const count = where.page * WAITING_PER_PAGE + once.length;
        const news = fateNews(decided?.fate);
        expect(faultsOf(queueCard({ place: where, entries: once, count, shutOuts: 3, news }))).toEqual([]);
        const others = [...new Map(all.map((one) => [one.id, one])).values()];
        const merging = others.map((one) => mergeCard(one, others, { id: one.id, place: where }));
        expect(faultsOf(...merging)).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('Discord takes every letter and every list of who is shut out', () => {
  const kept = fc.record({ guild: snowflake, id: fc.nat(), member: snowflake, at, letter });
  const shutOut = fc.record({ member: snowflake, by: snowflake, at });
  fc.assert(
    fc.property(
      fc.array(kept, { minLength: 1, maxLength: LETTERS_MAX }),
      fc.array(shutOut, { maxLength: 60 }),
      place,
      (letters, all, where) => {
        expect(faultsOf(letterCard(letters), letterCard(letters, true), shutOutsCard(all, where))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('Discord takes every card of any change that waits', () => {
  fc.assert(
    fc.property(
      fc.array(revision, { minLength: 1, maxLength: 20 }),
      fc.record({
        action: fc.constantFrom(...ACTIONS),
        reason: fc.option(typed(2000), { nil: undefined }),
        undoes: fc.option(fc.nat(), { nil: undefined }),
      }),
      fc.record({ author: snowflake, guild: snowflake, id: short, interaction: snowflake, at }),
      anyFound,
      place,
      anyMeanwhile,
      fc.option(proposal, { nil: undefined }),
      (revisions, edit, about, { report }, where, meanwhile, made) => {
        const pending = { ...about, edit: { ...edit, report: report.id, steps: [] } };
        const open = { pending, revisions, report, place: where, trial: LONG_TRIAL, proposal: made, meanwhile };
        const cards = [true, false].flatMap((own) =>
          [true, false].map((moved) => pendingCard({ ...open, own, moved })),
        );
        expect(faultsOf(waitsCard({ ...open, own: true }), waitsCard({ ...open, own: false }), ...cards)).toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test('Discord opens every form', () => {
  fc.assert(
    fc.property(anyFound, fc.nat(), short, place, (found, seen, one, where) => {
      const address = { id: one, place: where };
      expect(
        refused(mistakeForm(found, seen), missingForm(found.report), reasonForm(ROUTES.declined, 'Whoever', address)),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('where one is comes back from a button as it went in', () => {
  fc.assert(
    fc.property(place, short, (where, one) => {
      expect(readPlace(placeArgs(where))).toEqual(where);
      expect(readWaiting(waitingArgs({ id: one, place: where }))).toEqual({ id: one, place: where });
    }),
  );
  expect(readPlace(['x', '!'])).toEqual(FIRST_PLACE);
  expect([readProposalText({}), readReason({})]).toEqual([{ what: '', words: '', speaker: '', why: '' }, undefined]);
});
