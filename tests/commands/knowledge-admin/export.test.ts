import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../../src/library/knowledge/load.js';
import { prove } from '../../../src/report/proof/proof.js';
import { parseKnowledge } from '../../../src/report/read.js';
import { by, changing, editOf, retracting, statementOf, writing } from '../../library/edits.js';
import * as requests from '../requests.js';
import { administering, fileIn, REPORT, seen } from './administering.js';

const YAML = `${REPORT}.report.yaml`;
const SOURCE = `${REPORT}.source.txt`;
const fixtures = await loadLibrary('tests/fixtures/knowledge');

describe('/knowledge-admin export', () => {
  test('attaches the knowledge and its source, and says that they are as shipped', async () => {
    const { admin, loaded } = await administering();
    const reply = await admin('export');
    expect(seen(reply)).toEqual([
      'private',
      'Export',
      "“Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”",
      '23 statements, 19 people and 10 topics',
      'All of it is as it is shipped.',
      `File: ${YAML}`,
      `File: ${SOURCE}`,
      'npm run knowledge:check has nothing to say about it.',
      'For a pull request: they are report.yaml and source.txt in the report’s folder of knowledge/.',
      'Comments beside single lines of the shipped file are not in it. /knowledge-admin import reads it',
      'again.',
    ]);
    expect(parseKnowledge(fileIn(reply, YAML), YAML)).toEqual({
      knowledge: loaded.shipped.get(REPORT)?.knowledge,
      faults: [],
    });
    expect(fileIn(reply, SOURCE)).toBe(await readFile(`knowledge/${REPORT}/source.txt`, 'utf8'));
  });

  test('has this server’s changes, the statements in the order of the source', async () => {
    const { admin, keeper: keeperOf, servers } = await administering();
    const keeper = await keeperOf();
    const signal = statementOf(keeper, 'signal');
    const added = {
      ...signal,
      id: 'sources',
      quote: 'Bloomberg did not disclose its sources but claimed',
      content: [],
    };
    const chain = [{ by: 'bloomberg', as: 'Bloomberg', cue: 'claimed', inferred: false }];
    await keeper.publish(
      writing(keeper, { kind: 'statement', value: { ...added, chain, when: undefined, to: undefined } }, 'add'),
      by(),
    );
    await keeper.publish(retracting(keeper, 'us-denial', 'It was wrong.'), by());
    const refused = await keeper.publish(changing(keeper, 'signal', { where: 'at home' }), by());
    expect(refused.kind).toBe('faulty');

    const reply = await admin('export');
    const ids = parseKnowledge(fileIn(reply, YAML), YAML).knowledge?.statements.map(({ id }) => id);
    const { library } = await servers.of(keeper.guild);
    expect(ids?.slice(0, 6)).toEqual([
      'headline',
      'lead',
      'undisclosed-sources',
      'signal',
      'sources',
      'neutral-status',
    ]);
    expect(ids?.toSorted()).toEqual(
      library.reports
        .get(REPORT)
        ?.statements.map(({ id }) => id)
        .toSorted(),
    );
    expect(seen(reply)).toContain('Against what is shipped: 1 new and 1 changed.');
    expect(fileIn(reply, YAML)).toContain('withdrawn: It was wrong.');
  });

  test('tells what the check of the knowledge would say', async () => {
    const { admin, keeper: keeperOf } = await administering();
    const keeper = await keeperOf();
    await keeper.publish(
      editOf(keeper, { kind: 'statement', id: 'new-security-framework' }, { state: 'absent' }),
      by(),
    );
    const reply = await admin('export');
    expect(seen(reply).filter((line) => /check|covers/.test(line))).toEqual([
      'npm run knowledge:check will say of it:',
      expect.stringContaining('no statement and no furniture covers: In conclusion, pro-Kremlin political scientist'),
    ]);
    const { knowledge } = parseKnowledge(fileIn(reply, YAML), YAML);
    if (knowledge === undefined) throw new Error('it cannot be read');
    expect(prove(knowledge, fileIn(reply, SOURCE), YAML).faults.every(({ fatal }) => !fatal)).toBe(true);
  });

  test('asks which, where there are several', async () => {
    const { admin, on } = await administering({ loaded: fixtures });
    const question = await admin('export');
    expect(seen(question).slice(0, 2)).toEqual(['private', 'Which report? An export holds one.']);
    const chosen = await on(question, 'Minister stands by dengue vaccine after nine child deaths');
    expect(fileIn(chosen, 'dengue-trial.report.yaml')).toContain('id: dengue-trial');
    const named = await admin('export', { report: 'harbour-strike' });
    expect(fileIn(named, 'harbour-strike.report.yaml')).toContain('id: harbour-strike');
    const typed = await admin('export', { report: 'dengue' });
    expect(fileIn(typed, 'dengue-trial.report.yaml')).toContain('id: dengue-trial');
  });

  test('completes the reports', async () => {
    const { servers } = await administering({ loaded: fixtures });
    const asked = { servers, administrator: true, guild: '100000000000000001' };
    const choices = await requests.complete('knowledge-admin export', 'report', { report: 'deng' }, asked);
    const others = [...fixtures.shipped.keys()].filter((id) => id !== 'dengue-trial');
    expect(choices.map(({ value }) => value)).toEqual(['dengue-trial', ...others]);
  });

  test('says so where there is no such report', async () => {
    const { admin, press } = await administering();
    await expect(admin('export', { report: 'zzzz' })).rejects.toThrow(
      'I know no report called “zzzz”. I know “putin-peace-play”.',
    );
    for (const id of ['no-such', '']) {
      expect(seen(await press('export', [id]))[1]).toBe(
        'This card is old: what it shows is no longer there. Ask again with /ask.',
      );
    }
  });

  test.each([...fixtures.shipped.keys()])('keeps the order of the file where nothing was changed: %s', async (id) => {
    const { admin } = await administering({ loaded: fixtures });
    const { knowledge } = parseKnowledge(fileIn(await admin('export', { report: id }), `${id}.report.yaml`), id);
    expect(knowledge).toEqual(fixtures.shipped.get(id)?.knowledge);
  });
});
