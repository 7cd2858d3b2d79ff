import { isDeepStrictEqual } from 'node:util';
import type { Report, Statement } from '../../report/model.js';

/** @returns the ids of the statements whose cards say something else after a change, or that are not there any more. */
export function otherCards(before: Report, after: Report): readonly string[] {
  const now = new Map(after.statements.map((statement) => [statement.id, statement]));
  const others = before.statements.filter((statement) => {
    const same = now.get(statement.id);
    // A statement that a change left alone is the very same; see share.ts.
    if (same === statement) return false;
    return same === undefined || !isDeepStrictEqual(cardFacts(before, statement), cardFacts(after, same));
  });
  return others.map(({ id }) => id);
}

/** What a card says of a statement, but for its number of changes; search aids, topics and notes are not on it. */
function cardFacts({ speakers, mentioned }: Report, statement: Statement) {
  const { quote, start, end, content, copies, kind, chain, stance, withdrawn } = statement;
  const originator = speakers.get(chain.at(-1)?.by ?? '');
  const nameOf = (id: string) => speakers.get(id)?.name ?? mentioned.get(id)?.name ?? id;
  return {
    quote,
    start,
    end,
    content,
    kind,
    stance,
    withdrawn,
    printed: copies.length,
    voices: chain.map(({ by, inferred }) => ({ name: nameOf(by), inferred })),
    role: originator?.role,
    anonymity: originator?.anonymity,
    behalf: originator?.behalf === undefined ? undefined : nameOf(originator.behalf),
  };
}
