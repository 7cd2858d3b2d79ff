import { describe, expect, test } from 'vitest';
import { faultLine } from '../../../src/report/fault.js';
import type { Report } from '../../../src/report/model.js';
import { prove, type Proof } from '../../../src/report/proof/proof.js';
import { parseKnowledge } from '../../../src/report/read.js';
import { everyReport } from '../../reports.js';
import { changed, KNOWLEDGE, sha256, SOURCE } from '../tiny.js';

function proofOf(written: string, source = SOURCE): Proof {
  const { knowledge, faults } = parseKnowledge(changed(written, sha256(SOURCE), sha256(source)), 'report.yaml');
  if (knowledge === undefined) throw new Error(faults.map(faultLine).join('\n'));
  return prove(knowledge, source, 'report.yaml');
}

function reportOf(written: string, source = SOURCE): Report {
  const { report, faults } = proofOf(written, source);
  if (report === undefined) throw new Error(faults.map(faultLine).join('\n'));
  return report;
}

describe('what is proved', () => {
  const { statements, paragraphs, speakers, mentioned, topics } = reportOf(KNOWLEDGE);
  const [, mayOpen, noLeak] = statements;

  test('has its statements in the order of the source, with the words that stand there', () => {
    expect(statements.map(({ id, quote }) => [id, quote])).toEqual([
      ['headline', 'The dam stays shut'],
      ['may-open', 'On Monday in Tarv, Ana Roe told the council that the dam "may open" in May.'],
      ['no-leak', 'Her office denies a leak.'],
    ]);
    expect(statements.every(({ quote, start, end }) => quote === SOURCE.slice(start, end))).toBe(true);
  });

  test('knows where the attributed words lie', () => {
    expect(mayOpen?.content.map(({ start, end }) => SOURCE.slice(start, end))).toEqual(['may open']);
    expect(noLeak?.content).toEqual([]);
  });

  test('knows the copies of what is printed again', () => {
    expect(noLeak?.copies.map(({ start, end }) => SOURCE.slice(start, end))).toEqual(['Her office denies a leak.']);
    expect(noLeak?.copies[0]?.start).toBeGreaterThan(noLeak?.end ?? Infinity);
    expect(mayOpen?.copies).toEqual([]);
  });

  test('keeps relations, people and topics', () => {
    expect(mayOpen?.relations).toEqual([{ kind: 'disputes', to: 'headline' }]);
    expect([[...speakers.keys()], [...mentioned.keys()], [...topics.keys()]]).toEqual([
      ['roe', 'office'],
      ['council'],
      ['dam'],
    ]);
    expect(paragraphs.map(({ start, end }) => SOURCE.slice(start, end))).toEqual(SOURCE.trim().split('\n'));
  });

  test('is no part of a word, which may say the opposite of the whole', () => {
    const written = changed(KNOWLEDGE, 'quote: The dam stays shut', 'quote: he dam stays shut');
    expect(
      proofOf(written)
        .faults.filter(({ fatal }) => fatal)
        .map(faultLine),
    ).toEqual(['report.yaml: statement headline: the quote begins or ends inside a word']);
  });

  test('may be withdrawn', () => {
    const written = changed(KNOWLEDGE, 'stance: denies', 'stance: denies\n    withdrawn: it leaks');
    expect(reportOf(written).statements.map(({ withdrawn }) => withdrawn)).toEqual([undefined, undefined, 'it leaks']);
  });

  test('has asks and aliases as one', () => {
    const written = changed(
      KNOWLEDGE,
      'stance: denies',
      'stance: denies\n    asks: [Is it dry?]\n    aliases: [no leak]',
    );
    expect(reportOf(written).statements[2]?.asks).toEqual(['Is it dry?', 'no leak']);
  });
});

describe('spaces', () => {
  test('of the source are kept in the quote, whichever were typed', () => {
    const source = changed(SOURCE, 'stays shut', 'stays\u00A0shut');
    expect(reportOf(KNOWLEDGE, source).statements[0]?.quote).toBe('The dam stays\u00A0shut');
  });

  test('of fragments may be typed plainly too', () => {
    const source = changed(changed(SOURCE, 'Ana Roe', 'Ana\u202FRoe'), 'may open', 'may\u00A0open');
    const [content] = reportOf(KNOWLEDGE, source).statements[1]?.content ?? [];
    expect(source.slice(content?.start, content?.end)).toBe('may\u00A0open');
  });
});

describe('what is not', () => {
  test('gives no report, and every fault at once', () => {
    const written = changed(changed(KNOWLEDGE, 'cue: told', 'cue: tells'), 'about: [council]', 'about: [senate]');
    const { report, faults } = proofOf(written);
    expect(report).toBeUndefined();
    expect(faults.map(faultLine)).toEqual([
      'report.yaml: statement may-open: about: nobody has the id senate',
      'report.yaml: statement may-open: cue “tells” does not stand in the quote',
    ]);
  });

  test.each([
    ['a line that nothing covers', 'furniture: ["Photo: nobody"]', 'furniture: []'],
    ['a speaker without a voice', 'speakers:', 'speakers:\n  - {id: mute, name: a mute, type: Person}'],
  ])('is served all the same where every quote stays true: %s', (_, from, to) => {
    const { report, faults } = proofOf(changed(KNOWLEDGE, from, to));
    expect(report?.statements).toHaveLength(3);
    expect(faults.map(({ fatal }) => fatal)).toEqual([false]);
  });

  test('the other copy is a gap where it is not said to be one', () => {
    expect(proofOf(changed(KNOWLEDGE, '    repeats: true\n', '')).faults).toEqual([
      { file: 'report.yaml', fault: 'no statement and no furniture covers: Her office denies a leak.', fatal: false },
    ]);
  });
});

test.each(everyReport.map((report) => [report.id, report] as const))('%s is true to its source', (_, report) => {
  const { source, statements, paragraphs } = report;
  for (const { quote, start, end, content, copies } of statements) {
    expect(source.slice(start, end)).toBe(quote);
    for (const span of content) {
      expect(span.start >= start && span.end <= end && span.start < span.end).toBe(true);
    }
    for (const copy of copies) expect(plain(source.slice(copy.start, copy.end))).toBe(plain(quote));
    expect(paragraphs.some((line) => line.start <= start && start < line.end)).toBe(true);
  }
  const starts = statements.map((statement) => statement.start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
