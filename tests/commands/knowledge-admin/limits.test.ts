import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RETENTION } from '../../../src/library/retention.js';
import { chooseReportCard } from '../../../src/reply/admin/choose-report.js';
import { eraseCard, erasedCard, eraseForm, notErased } from '../../../src/reply/admin/erase-cards.js';
import { exportCard } from '../../../src/reply/admin/export-card.js';
import { faultyImport, importCard, nothingToImport } from '../../../src/reply/admin/import-cards.js';
import { settingsCard } from '../../../src/reply/admin/settings-card.js';
import { payloadFaults } from '../../reply/payload-faults.js';
import { privacyCard } from '../../../src/reply/privacy-card.js';
import type { Fault } from '../../../src/report/fault.js';
import { stepsTo } from '../../../src/report/steps.js';
import { modal } from '../../../src/sandbox/limits/modal-limits.js';
import { newMessage } from '../../../src/sandbox/limits/message-limits.js';
import type { Settings } from '../../../src/store/settings/settings.js';
import { anyKnowledge } from '../../report/generated-knowledge.js';
import { anyFound } from '../../reply/generated.js';
import { hostileText } from '../../reply/hostile.js';
import { LONG_TRIAL } from '../../reply/knowledge/long-trial.js';

const snowflake = fc.bigInt({ min: 1n, max: (1n << 64n) - 1n }).map(String);
const anySettings: fc.Arbitrary<Settings> = fc.record({
  moderatorRoles: fc.uniqueArray(snowflake, { maxLength: 40 }),
  logChannel: fc.option(snowflake),
  defaultPrivate: fc.option(fc.boolean()),
  paused: fc.boolean(),
  twoPersons: fc.boolean(),
  endAskedBy: fc.option(snowflake),
  keepQuestions: fc.boolean(),
});
const anyFaults: fc.Arbitrary<Fault[]> = fc.array(
  fc.record({
    file: hostileText,
    at: hostileText,
    fault: hostileText.map((words) => words.repeat(9)),
    fatal: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

/** What Discord would say of a message, by the house's own rules and as our small Discord knows it. */
function faultsOf(message: Parameters<typeof payloadFaults>[0]): unknown[] {
  const refusals = newMessage.safeParse(JSON.parse(JSON.stringify(message))).error?.issues ?? [];
  return [...payloadFaults(message), ...refusals];
}

describe('nothing goes out that Discord would refuse', () => {
  test('for any settings and any word of what became of them', () => {
    fc.assert(
      fc.property(anySettings, fc.option(hostileText, { nil: undefined }), (settings, typed) => {
        expect(faultsOf(settingsCard(settings, typed === undefined ? undefined : notErased(typed)))).toEqual([]);
      }),
    );
  });

  test('for any export', () => {
    fc.assert(
      fc.property(anyKnowledge, anyKnowledge, anyFound, anyFaults, (knowledge, shipped, { report }, faults) => {
        const changed = stepsTo(knowledge, { now: shipped, shipped });
        const { message, files } = exportCard({ report, knowledge, changed, faults });
        expect(faultsOf(message)).toEqual([]);
        for (const { name } of files) expect(JSON.stringify(message)).toContain(`"attachment://${name}"`);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('for any import', () => {
    fc.assert(
      fc.property(
        fc.tuple(anyKnowledge, anyKnowledge),
        anyFound,
        anyFaults,
        fc.record({ reason: fc.option(hostileText, { nil: undefined }), again: fc.boolean() }),
        ([wanted, now], { report }, notes, more) => {
          const steps = stepsTo(wanted, { now, shipped: now });
          const seen = createHash('sha256').digest('hex').slice(0, 16);
          const ignored = Object.keys(now.report);
          const asked =
            steps.length === 0
              ? []
              : faultsOf(
                  importCard({ report, steps, notes, ignored, ...more, draft: 'abcdefgh', seen, trial: LONG_TRIAL }),
                );
          expect(asked).toEqual([]);
          expect(faultsOf(nothingToImport(ignored))).toEqual([]);
          expect(faultsOf(faultyImport(notes, report.headline).message)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  test('for any number of reports', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyFound, { maxLength: 40, minLength: 1, selector: ({ report }) => report.id }),
        (found) => {
          expect(faultsOf(chooseReportCard(found.map(({ report }) => report)))).toEqual([]);
        },
      ),
      { numRuns: 20 },
    );
  }, 60_000);

  test('for what is always the same', () => {
    for (const message of [eraseCard(RETENTION), erasedCard(RETENTION), privacyCard(RETENTION, true)])
      expect(faultsOf(message)).toEqual([]);
    expect(modal.safeParse(eraseForm()).error).toBeUndefined();
  });
});

test('each fault is one line of the file, and none is lost before there are too many', () => {
  fc.assert(
    fc.property(anyFaults, (faults) => {
      const [file] = faultyImport(faults, 'report.yaml').files;
      expect(file?.data.split('\n')).toHaveLength(faults.length + 1);
    }),
  );
});
