import type { KeepingPress } from '../../../src/dispatch/command.js';
import { fromFields, proposalOf } from '../../../src/library/drafts/typed-fields.js';
import { readPage } from '../../../src/reply/message/custom-id.js';
import { ALL_PLACES } from '../../../src/reply/knowledge/places-card.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import type { Span } from '../../../src/report/model.js';
import { nearestPassage } from '../../../src/report/typed/nearest.js';
import { prefixFor } from '../../../src/report/typed/place-prefix.js';
import type { Typed } from '../../../src/report/typed/typed.js';
import { judge, keepDraft, withDraft, type DraftRequest, type OwnDraft } from '../publish/keep-draft.js';
import { drawDraft } from '../publish/draw-draft.js';

/** **Take the printed words**: the nearest passage as it is printed, instead of what was typed. */
export const take = {
  route: ROUTES.take,
  right: 'moderate',
  answers: 'in-place',
  run(request) {
    return settle(request, async (draft, number) => {
      const judged = await judge(request, draft, number);
      if (judged.kind !== 'elsewhere') return undefined;
      const { typed, report } = judged;
      const nearest = nearestPassage(typed.words, report.source);
      return nearest === undefined ? undefined : { words: report.source.slice(nearest.start, nearest.end) };
    });
  },
} satisfies KeepingPress;

/** Which of several places was meant, or that all of them were. */
export const place = {
  route: ROUTES.place,
  right: 'moderate',
  answers: 'in-place',
  run(request) {
    return settle(request, async (draft, number) => {
      const judged = await judge(request, draft, number);
      const [chosen] = request.values;
      if (judged.kind !== 'several' || chosen === undefined) return undefined;
      const { places, report } = judged;
      const among = chosen === ALL_PLACES ? places : places.slice(readPage(chosen), readPage(chosen) + 1);
      const prefix = firstPrefix(among, places, report.source);
      return prefix === undefined ? undefined : { prefix, repeats: chosen === ALL_PLACES };
    });
  },
} satisfies KeepingPress;

/** Puts something else into a draft, where there is something to put; what was settled before is drawn as it is. */
function settle(
  request: DraftRequest,
  change: (draft: OwnDraft, number: number) => Promise<Partial<Typed> | undefined>,
): ReturnType<typeof withDraft> {
  return withDraft(request, async (draft, { number }) => {
    const changed = await change(draft, number);
    if (changed === undefined) return { type: 'update', message: await drawDraft(request, draft, number) };
    const typed = { ...fromFields(draft.fields), prefix: undefined, repeats: undefined, ...changed };
    const { report, subject, id: before, fields } = draft;
    const proposal = proposalOf(fields);
    const next = await keepDraft(request, { report, subject, base: number, typed, proposal, before });
    return { type: 'update', message: await drawDraft(request, next) };
  });
}

/** Nothing stands before the first letter of a source, so that it cannot be told by what does. */
function firstPrefix(among: readonly Span[], places: readonly Span[], source: string): string | undefined {
  for (const place of among) {
    const prefix = prefixFor(place, places, source);
    if (prefix !== undefined) return prefix;
  }
  return undefined;
}
