import { nameOf, resolvePeople } from '../../../src/answer/named/people.js';
import { scopeOf } from '../../../src/answer/named/scope.js';
import { draftKey } from '../../../src/library/drafts/draft-id.js';
import type { Judged, Ready } from '../../../src/library/drafts/judge-draft.js';
import type { Library } from '../../../src/library/library.js';
import { faultyDraftCard, goneCard, sameCard } from '../../../src/reply/knowledge/draft-cards.js';
import type { DraftAddress } from '../../../src/reply/knowledge/draft-controls.js';
import { misfitsCard } from '../../../src/reply/knowledge/misfits-card.js';
import { nearestCard } from '../../../src/reply/knowledge/nearest-card.js';
import { placesCard } from '../../../src/reply/knowledge/places-card.js';
import { previewCard } from '../../../src/reply/knowledge/preview-card.js';
import type { MessageBody } from '../../../src/reply/message/message.js';
import { nearestPassage } from '../../../src/report/typed/nearest.js';
import { promptTrial } from './trial.js';
import { meanwhileFor } from '../review/meanwhile.js';
import { judge, type DraftRequest, type OwnDraft } from './keep-draft.js';

/** What is longer is no name, and each run of words in it is looked up. */
const WORDS_MAX = 5;

/** Draws a draft as it stands: a preview, or what has to be settled before there is one. */
export async function drawDraft(
  request: DraftRequest,
  draft: OwnDraft,
  number = draft.base,
  part = 0,
): Promise<MessageBody> {
  const judged = await judge(request, draft, number);
  return drawJudged(request, judged, { draft: draft.id, number }, part);
}

export async function drawJudged(
  request: DraftRequest,
  judged: Judged,
  address: DraftAddress,
  part = 0,
): Promise<MessageBody> {
  switch (judged.kind) {
    case 'gone':
      return goneCard(address);
    case 'elsewhere': {
      const { report, typed } = judged;
      return nearestCard(typed.words, report, nearestPassage(typed.words, report.source), address);
    }
    case 'several':
      return placesCard(judged.report, judged.places, address);
    case 'misfits':
      return misfitsCard(judged.report, judged.place, judged.misfits, address);
    case 'same':
      return sameCard(address);
    case 'faulty':
      return faultyDraftCard(judged.faults, address);
    default:
      return drawReady(request, judged, address, part);
  }
}

async function drawReady(
  request: DraftRequest,
  ready: Ready,
  address: DraftAddress,
  part: number,
): Promise<MessageBody> {
  const { keeper, library, user } = request;
  const { after, statement, newcomers, edit } = ready;
  const shown = after.statements.find(({ id }) => id === statement.id);
  if (shown === undefined) throw new Error(`statement ${statement.id} is not in its own preview`);
  const trial = await promptTrial(request, edit);
  const by = { author: user.id, interaction: draftKey(address.draft) };
  const meanwhile = await meanwhileFor(keeper, edit.proposal, by);
  const near = new Map(newcomers.map(({ id, name }) => [id, namesNear(name, library, ready.report.id)]));
  return previewCard(
    { report: after, statement: shown },
    { ready, near, answers: await keeper.answersShowing(edit), trial, meanwhile },
    address,
    part,
  );
}

/** @returns names that the report knows and that could have been meant: with a slip, by a part, by a role, or among other words. */
function namesNear(name: string, library: Library, report: string): readonly string[] {
  const { reports } = scopeOf(library, report);
  const near = runsIn(name).map((words) =>
    resolvePeople(words, reports, words)
      .filter(({ kind }) => kind !== 'unknown')
      .map(nameOf),
  );
  return near.find((names) => names.length > 0) ?? [];
}

/** @returns what stands together in a name and has a capital, the longest first. */
function runsIn(name: string): string[] {
  const words = name.split(/\s+/).slice(0, WORDS_MAX);
  const lengths = words.map((_, shorter) => words.length - shorter);
  const runs = lengths.flatMap((length) =>
    words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length).join(' ')),
  );
  return [name, ...runs.filter((run) => /\p{Lu}/u.test(run))];
}
