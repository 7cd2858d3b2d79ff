import type { Comparison } from '../../answer/golden/compare.js';
import type { Judgement } from '../../answer/golden/judge-golden.js';
import type { Fault } from '../../report/fault.js';
import type { Report } from '../../report/model.js';
import type { Change } from '../../store/changes/change.js';
import { button, pager, row, select } from '../message/controls.js';
import { clip, escape } from '../message/escape.js';
import { container, divider, message, text, type Inner, type MessageBody } from '../message/message.js';
import { headline } from '../quotes/provenance.js';
import { ROUTES } from '../message/routes.js';
import { count } from '../message/wording.js';
import { packChange } from './change-id.js';
import { changeLabel } from './change-words.js';
import { faultLines } from './fault-lines.js';
import { missLines } from './miss-words.js';
import { goneLines, TEST_QUESTIONS } from './trial-words.js';
import { packTestPlace, type TestPart } from './test-place.js';

/** Questions in one message. */
export const MISSES_PER_PAGE = 5;
const FAULTS_MAX = 500;
const BLAMED_MAX = 90;

/** What came of the test questions of one report, and a page of those that are not answered as they should be. */
export interface TestPage {
  readonly report: Report;
  readonly compared: Comparison;
  /** How many of the questions came with the report; the others are attached to statements. */
  readonly golden: number;
  /** Why those that came with the report cannot be read. */
  readonly faults: readonly Fault[];
  /** Whether this server has changed anything. */
  readonly changed: boolean;
  readonly part: TestPart;
  readonly page: number;
  readonly pages: number;
  readonly misses: readonly Miss[];
}

/** A question that is not answered as it should be, and the change that is the likeliest to blame for it. */
export interface Miss {
  readonly judged: Judgement;
  readonly blamed: Change | undefined;
}

/** Shows which test questions a change broke, and apart from them how many were wrong before. */
export function testCard(test: TestPage): MessageBody {
  const { report, part, page, pages, misses } = test;
  const blamed = new Map(misses.flatMap(({ blamed }) => (blamed === undefined ? [] : [[blamed.id, blamed]])));
  const parts = [...(part === 'here' ? summary(test) : [text(shippedTitle(test))]), ...list(test)];
  return message([
    container(parts),
    ...select(
      ROUTES.undo,
      'Undo one of these',
      [...blamed.values()].map((change) => ({ label: changeLabel(change), value: packChange(change.id) })),
    ),
    ...pager(page, pages, 'Page', ROUTES.test, (to) => [...packTestPlace(report.id, part), to]),
    ...other(test),
  ]);
}

function summary({ report, compared, golden, faults }: TestPage): Inner[] {
  const { all, broken, wrong, refused, others } = compared;
  const right = all - broken.length - wrong.length - refused - others;
  return [
    text(
      [
        '### Test questions',
        headline(report),
        `**${right} of ${all} are answered rightly here.**`,
        TEST_QUESTIONS,
        `-# Here ${golden} came with the report, and ${all - golden} ${all - golden === 1 ? 'is' : 'are'} attached.`,
      ].join('\n'),
    ),
    ...(faults.length === 0
      ? []
      : [
          text(
            [
              '**The questions that came with the report cannot be read**, so that only the attached ones were put:',
              ...faultLines(faults, FAULTS_MAX),
            ].join('\n'),
          ),
        ]),
  ];
}

function shippedTitle({ compared, report }: TestPage): string {
  return `### Wrong as shipped\n${headline(report)}\n**${compared.wrong.length} of ${count(compared.all, 'test question')}** are answered wrongly as shipped, and here too. No change of this server is to blame.`;
}

function list({ part, compared, misses, report, changed }: TestPage): Inner[] {
  const entries = misses.map(({ judged, blamed }) =>
    [
      ...missLines(judged, [report], 'gets'),
      ...(blamed === undefined ? [] : [`-# likely since ${escape(clip(changeLabel(blamed), BLAMED_MAX))}`]),
    ].join('\n'),
  );
  if (part === 'shipped') return entries.length === 0 ? [] : [divider(), text(entries.join('\n'))];
  const { broken, wrong } = compared;
  const lead = !changed
    ? '**Nothing was changed here:** all of it is as shipped.'
    : broken.length === 0
      ? '**No change here breaks any.**'
      : `**${broken.length} ${broken.length === 1 ? 'is' : 'are'} broken by a change here:**`;
  const rest =
    wrong.length === 0
      ? []
      : [`-# ${count(wrong.length, 'other')} ${wrong.length === 1 ? 'is' : 'are'} wrong as shipped.`];
  return [divider(), text([lead, ...entries].join('\n')), ...small([...goneLines(compared, ' here', 'now'), ...rest])];
}

function small(lines: readonly string[]): Inner[] {
  return lines.length === 0 ? [] : [text(lines.join('\n'))];
}

function other({ report, part, compared }: TestPage) {
  if (part === 'shipped') return row([button('◀ Back', ROUTES.test, packTestPlace(report.id, 'here'))]);
  if (compared.wrong.length === 0) return [];
  return row([button('See those wrong as shipped', ROUTES.test, packTestPlace(report.id, 'shipped'))]);
}
