import type { Change } from '../store/change.js';

/** @returns the questions that are attached to the statements of a change. */
export function attachedIn({ revisions }: Change): readonly string[] {
  return revisions.flatMap(({ standing }) =>
    standing.state === 'written' && standing.item.kind === 'statement' ? standing.item.value.asks : [],
  );
}
