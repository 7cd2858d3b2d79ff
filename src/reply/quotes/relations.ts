import type { Found } from '../../answer/outcome.js';
import { clip, escape } from '../message/escape.js';
import { originatorName } from './voice.js';
import { RELATION_WORDS } from '../message/wording.js';

/** Enough to see who stands against whom; the rest is in the Context card of each. */
const SHOWN_MAX = 4;
const NAME_MAX = 40;

/**
 * Who disputes, supports or restates whom, both ways round, in words.
 * @param numberOf the number under which a statement stands in the same list, if it does
 * @returns `disputes Russia (no. 3)`, each as markdown
 */
export function relationsOf(found: Found, numberOf: (id: string) => number | undefined): string[] {
  const { report, statement } = found;
  const name = (id: string): string[] => {
    const other = report.statements.find((one) => one.id === id);
    if (other === undefined || other.withdrawn !== undefined) return [];
    const number = numberOf(id);
    const where = number === undefined ? `statement ${escape(id)}` : `no. ${number}`;
    return [`${escape(clip(originatorName({ report, statement: other }), NAME_MAX))} (${where})`];
  };
  const there = statement.relations.flatMap(({ kind, to }) =>
    name(to).map((who) => `${RELATION_WORDS[kind].there} ${who}`),
  );
  const back = report.statements.flatMap((other) =>
    other.relations
      .filter(({ to }) => to === statement.id)
      .flatMap(({ kind }) => name(other.id).map((who) => `${RELATION_WORDS[kind].back} ${who}`)),
  );
  const all = [...there, ...back];
  return all.length <= SHOWN_MAX ? all : [...all.slice(0, SHOWN_MAX), `and ${all.length - SHOWN_MAX} more`];
}
