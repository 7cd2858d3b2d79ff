import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src/answer/outcome.js';
import type { Ready } from '../../../src/library/drafts/judge-draft.js';
import type { KnowledgeStatement } from '../../../src/report/schema.js';
import type { Misfit } from '../../../src/report/typed/misfit.js';
import { nearestPassage } from '../../../src/report/typed/nearest.js';
import type { Typed } from '../../../src/report/typed/typed.js';
import { modal } from '../../../src/sandbox/limits/modal-limits.js';
import { givenBack } from '../../../src/reply/message/given-back.js';
import { conflictCard } from '../../../src/reply/knowledge/conflict-card.js';
import { discardedNotice, faultyDraftCard } from '../../../src/reply/knowledge/draft-cards.js';
import { draftsCard } from '../../../src/reply/knowledge/drafts-card.js';
import { readForm, statementForm } from '../../../src/reply/knowledge/form.js';
import { misfitsCard } from '../../../src/reply/knowledge/misfits-card.js';
import { nearestCard } from '../../../src/reply/knowledge/nearest-card.js';
import { placesCard } from '../../../src/reply/knowledge/places-card.js';
import { previewCard } from '../../../src/reply/knowledge/preview-card.js';
import { payloadFaults } from '../payload-faults.js';
import { anyFound } from '../generated.js';
import { hostileText } from '../hostile.js';
import { anyMeanwhile } from '../review/any-meanwhile.js';
import { LONG_TRIAL } from './long-trial.js';

const ADDRESS = { draft: 'abcd1234', number: 1_000_000 };
const long = fc.tuple(hostileText, fc.nat(60)).map(([text, times]) => text.repeat(times).slice(0, 9000));
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** A statement as it is written, with nothing as it should be. */
function written({ statement }: Found, other: string): KnowledgeStatement {
  const { id, quote, kind, stance, chain, when, where, note } = statement;
  return {
    id,
    quote: quote + other,
    repeats: other.length % 2 === 0,
    content: [other],
    kind,
    stance,
    chain: chain.map((voice) => ({ ...voice, cue: other })),
    hedges: [other],
    ...(when === undefined ? {} : { when }),
    ...(where === undefined ? {} : { where }),
    ...(note === undefined ? {} : { note }),
    about: [],
    topics: [],
    relations: [],
    aliases: [],
    asks: [other],
  };
}

describe('whatever a statement is, Discord takes', () => {
  const newcomer = fc.record({
    id: fc.constant('x'),
    name: long,
    anonymity: fc.constant('named' as const),
    aliases: fc.constant<string[]>([]),
  });

  test('its preview, every part of it', () => {
    const more = fc.record({
      other: long,
      isNew: fc.boolean(),
      isSpelling: fc.boolean(),
      withdrawn: option(long),
      newcomers: fc.array(newcomer, { maxLength: 6 }),
      near: fc.array(long, { maxLength: 4 }),
      dropped: fc.array(long, { maxLength: 6 }),
      cleaned: fc.boolean(),
      part: fc.nat(8),
    });
    fc.assert(
      fc.property(
        anyFound,
        more,
        anyMeanwhile,
        (found, { other, isNew, isSpelling, withdrawn, newcomers, near, dropped, cleaned, part }, meanwhile) => {
          const statement = { ...written(found, ''), ...(withdrawn === undefined ? {} : { withdrawn }) };
          const ready: Ready = {
            kind: 'ready',
            report: found.report,
            after: found.report,
            edit: { report: found.report.id, action: 'edit', steps: [] },
            key: { kind: 'statement', id: statement.id },
            now: isNew ? undefined : written(found, other),
            isSpelling,
            statement,
            newcomers,
            dropped,
            cleaned,
          };
          expect(
            payloadFaults(
              previewCard(
                found,
                { ready, near: new Map([['x', near]]), answers: part, trial: LONG_TRIAL, meanwhile },
                ADDRESS,
                part,
              ),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('both its versions', () => {
    const change = fc.record({ reason: option(long), author: fc.constant('300000000000000001') });
    fc.assert(
      fc.property(anyFound, long, option(change), fc.boolean(), (found, other, made, isThere) => {
        const theirs = isThere ? { found, written: written(found, other) } : undefined;
        const kept = {
          id: 1,
          guild: '1',
          report: 'r',
          interaction: '1',
          at: new Date(0),
          action: 'edit',
          revisions: [],
        } as const;
        const latest = made === undefined ? undefined : { ...kept, ...made };
        expect(payloadFaults(conflictCard({ change: latest, theirs, mine: written(found, '') }, ADDRESS))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the passage that is nearest to it, and none', () => {
    fc.assert(
      fc.property(anyFound, long, fc.constantFrom('slip', 'cut', 'other'), ({ report, statement }, words, why) => {
        const typed = why === 'slip' ? statement.quote.toUpperCase() : words;
        expect(payloadFaults(nearestCard(typed, report, nearestPassage(typed, report.source), ADDRESS))).toEqual([]);
        expect(
          payloadFaults(nearestCard(words, report, { start: 0, end: report.source.length, why }, ADDRESS)),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('the places where it stands', () => {
    fc.assert(
      fc.property(anyFound, fc.array(fc.nat(12_000), { minLength: 2, maxLength: 60 }), ({ report }, starts) => {
        const { length } = report.source;
        const places = starts.map((at) => ({
          start: at % length,
          end: Math.min(length, (at % length) + 1 + (at % 90)),
        }));
        expect(payloadFaults(placesCard(report, places, ADDRESS))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('what does not fit it', () => {
    const misfit: fc.Arbitrary<Misfit> = fc.record({
      field: fc.constantFrom('content' as const, 'chain' as const, 'kind' as const, 'stance' as const),
      number: option(fc.nat()),
      words: long,
      fault: fc.constantFrom(
        'outside' as const,
        'nameless' as const,
        'sentence' as const,
        'ambiguous' as const,
        'many' as const,
        'unchosen' as const,
      ),
      ids: option(fc.array(fc.constant('a'.repeat(24)), { maxLength: 9 })),
    });
    fc.assert(
      fc.property(anyFound, fc.array(misfit, { minLength: 1, maxLength: 40 }), ({ report, statement }, misfits) => {
        expect(payloadFaults(misfitsCard(report, statement, misfits, ADDRESS))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a list of drafts, and what is said of one', () => {
    const draft = fc.record({
      at: fc.constant(new Date(0)),
      statement: option(fc.constant('a'.repeat(24))),
      words: long,
    });
    fc.assert(
      fc.property(fc.array(draft, { maxLength: 25 }), long, (drafts, words) => {
        expect(payloadFaults(draftsCard(drafts.map((one, i) => ({ ...one, id: String(i).padStart(8, '0') }))))).toEqual(
          [],
        );
        expect(payloadFaults(discardedNotice({ words, content: '', chain: '', kind: '', stance: '' }))).toEqual([]);
        const faults = drafts.map((one) => ({ file: 'x', at: one.words, fault: one.words, fatal: true }));
        expect(payloadFaults(faultyDraftCard(faults, ADDRESS))).toEqual([]);
        expect(payloadFaults(givenBack('No.', words).message)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('its form, and a form that was not touched is read as it was filled in', () => {
    const typed: fc.Arbitrary<Typed> = fc.record({
      words: long,
      content: long,
      chain: long,
      kind: fc.constantFrom('direct', 'narration', ''),
      stance: fc.constantFrom('denies', 'unsure', ''),
      prefix: option(long),
      repeats: option(fc.boolean()),
    });
    const address = fc.record({
      report: fc.constant('r'.repeat(24)),
      statement: option(fc.constant('s'.repeat(24))),
      number: fc.nat(),
      draft: option(fc.constant('abcd1234')),
    });
    fc.assert(
      fc.property(typed, address, (form, to) => {
        const { components, ...opened } = statementForm(form, to);
        expect(modal.safeParse({ components, ...opened }).error).toBeUndefined();
        const sent = components.flatMap((part): [string, string[]][] => {
          if (!('component' in part)) return [];
          const { component } = part;
          if ('value' in component) return [[component.custom_id, [component.value ?? '']]];
          if (!('options' in component)) return [];
          const chosen = component.options.find((one) => 'default' in one && one.default);
          return chosen === undefined ? [] : [[component.custom_id, [chosen.value]]];
        });
        expect(readForm(Object.fromEntries(sent), form)).toEqual(form);
      }),
    );
  });
});
