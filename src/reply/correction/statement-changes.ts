import type { Item } from '../../report/items.js';
import type { Report } from '../../report/model.js';
import type { KnowledgeStatement } from '../../report/schema.js';
import type { Change } from '../../store/changes/change.js';
import { clip, escape } from '../message/escape.js';
import { itemAfter, itemBefore } from '../knowledge/change-words.js';
import { fieldsDifference } from '../knowledge/item-difference.js';
import { nameOf } from '../quotes/voice.js';
import { statementCardFields, voiceCardFields, type NameOf } from './card-fields.js';

const REASON_MAX = 300;
const NOT_TO_BE_SEEN = 'It is shown otherwise now.';

/** What a change made of one statement, for whoever reads its card. */
export interface StatementChanges {
  /** `Washington (statement us-denial)`, as markdown. */
  readonly name: string;
  /** A line each, whole by itself. */
  readonly lines: readonly string[];
}

/** @param report as it is now, for the names; nothing where it is not there any more */
export function statementChanges(change: Change, id: string, report: Report | undefined): StatementChanges {
  const named: NameOf = (person) => (report === undefined ? person : nameOf(report, person));
  const revision = change.revisions.find(({ key }) => key.kind === 'statement' && key.id === id);
  const was = written(revision && itemBefore(revision));
  const is = written(revision && itemAfter(revision));
  const now = report?.statements.find((statement) => statement.id === id);
  const chain = (is ?? was ?? now)?.chain ?? [];
  const originator = chain.at(-1);
  const lines = [
    ...(revision === undefined ? [] : standingLines(was, is)),
    ...(was === undefined || is === undefined
      ? []
      : fieldsDifference(statementCardFields(was, named), statementCardFields(is, named))),
    ...voiceLines(
      change,
      chain.map(({ by }) => by),
      named,
    ),
  ];
  return {
    name: `${escape(originator === undefined ? 'the report' : named(originator.by))} (statement ${escape(id)})`,
    lines: lines.length === 0 ? [NOT_TO_BE_SEEN] : lines,
  };
}

/** Whether it is there at all, and whether it may be shown. */
function standingLines(was: KnowledgeStatement | undefined, is: KnowledgeStatement | undefined): string[] {
  if (is === undefined) return ['It was taken out: nothing of it is shown any more.'];
  if (is.withdrawn !== undefined && is.withdrawn !== was?.withdrawn) {
    return [`A moderator has withdrawn it. The reason given: ${escape(clip(is.withdrawn, REASON_MAX))}`];
  }
  if (was === undefined) return ['It is there again.'];
  return was.withdrawn !== undefined && is.withdrawn === undefined ? ['It is no longer withdrawn.'] : [];
}

/** What became of those through whom the words came, and of whom they speak for. */
function voiceLines({ revisions }: Change, chain: readonly string[], named: NameOf): string[] {
  const people = revisions.flatMap((revision) => {
    const [was, is] = [person(itemBefore(revision)), person(itemAfter(revision))];
    return was === undefined || is === undefined ? [] : [{ was, is }];
  });
  const behalves = people.flatMap(({ was, is }) => (chain.includes(is.id) ? [was.behalf, is.behalf] : []));
  return people
    .filter(({ is: { id } }) => chain.includes(id) || behalves.includes(id))
    .flatMap(({ was, is }) => fieldsDifference(voiceCardFields(was, named), voiceCardFields(is, named)));
}

function written(item: Item | undefined): KnowledgeStatement | undefined {
  return item?.kind === 'statement' ? item.value : undefined;
}

function person(item: Item | undefined) {
  return item?.kind === 'person' ? item.value : undefined;
}
