import type { Fault } from '../../report/fault.js';
import type { Report } from '../../report/model.js';
import type { Knowledge } from '../../report/schema.js';
import type { StepTo } from '../../report/steps.js';
import { writeKnowledge } from '../../report/yaml/write.js';
import { faultLines } from '../knowledge/fault-lines.js';
import { container, message, text } from '../message/message.js';
import { headline } from '../quotes/provenance.js';
import { fileOf, type WithFiles } from '../message/with-files.js';
import { count, list } from '../message/wording.js';
import { stepCounts } from './step-words.js';

/** A source beyond this is left in its repository. */
const SOURCE_MAX = 1_000_000;
const FAULTS_MAX = 1500;

/** One report's knowledge, ready to be taken out. */
export interface Exported {
  readonly report: Report;
  readonly knowledge: Knowledge;
  /** What is another here than it is shipped. */
  readonly changed: readonly StepTo[];
  /** What the check of the knowledge would say of it. */
  readonly faults: readonly Fault[];
}

/** Attaches a report's knowledge as a file, and its source. */
export function exportCard({ report, knowledge, changed, faults }: Exported): WithFiles {
  const { speakers, mentioned, topics, statements } = knowledge;
  const yaml = { name: `${report.id}.report.yaml`, data: writeKnowledge(knowledge) };
  const source = { name: `${report.id}.source.txt`, data: report.source };
  const files = Buffer.byteLength(report.source) > SOURCE_MAX ? [yaml] : [yaml, source];
  const people = speakers.length + mentioned.length;
  const sizes = list([
    count(statements.length, 'statement'),
    people === 1 ? '1 person' : `${people} people`,
    count(topics.length, 'topic'),
  ]);
  return {
    message: message([
      container([
        text(`### Export\n${headline(report)}\n-# ${sizes}`),
        text(againstShipped(changed)),
        ...files.map(({ name }) => fileOf(name)),
        text(complaints(faults)),
        text(
          `-# For a pull request: they are \`report.yaml\` and \`source.txt\` in the report’s folder of \`knowledge/\`. Comments beside single lines of the shipped file are not in it. \`/knowledge-admin import\` reads it again.`,
        ),
      ]),
    ]),
    files,
  };
}

function againstShipped(changed: readonly StepTo[]): string {
  if (changed.length === 0) return 'All of it is as it is shipped.';
  return `Against what is shipped: **${stepCounts(changed)}**.`;
}

function complaints(faults: readonly Fault[]): string {
  if (faults.length === 0) return '`npm run knowledge:check` has nothing to say about it.';
  return ['**`npm run knowledge:check` will say of it:**', ...faultLines(faults, FAULTS_MAX)].join('\n');
}
