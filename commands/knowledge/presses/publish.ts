import type { KeepingPress, Reply } from '../../../src/dispatch/command.js';
import { draftKey } from '../../../src/library/drafts/draft-id.js';
import type { Ready } from '../../../src/library/drafts/judge-draft.js';
import type { Edit, Stale } from '../../../src/library/keeper.js';
import { conflictCard } from '../../../src/reply/knowledge/conflict-card.js';
import { faultyDraftCard } from '../../../src/reply/knowledge/draft-cards.js';
import { readDraftAddress, type DraftAddress } from '../../../src/reply/knowledge/draft-controls.js';
import { meanwhileStamp } from '../../../src/reply/review/meanwhile-words.js';
import { notice } from '../../../src/reply/message/notice.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import { isSameKey } from '../../../src/report/items.js';
import type { Change } from '../../../src/store/changes/change.js';
import { privately } from '../../replies.js';
import { confirmation } from '../publish/confirmation.js';
import { draftGone, judge, letGo, publishedBefore, type DraftRequest, type OwnDraft } from '../publish/keep-draft.js';
import { drawDraft, drawJudged } from '../publish/draw-draft.js';
import { meanwhileFor, tooLate } from '../review/meanwhile.js';
import { isSurprise, wholeTrial } from '../publish/trial.js';
import { waits } from '../publish/waits.js';

/** Ids of what is new are made when it is published: one that somebody took in that very moment is made anew. */
const ATTEMPTS = 2;
/** Where a button's arguments say what its card told would break. */
const SEEN_AT = 2;
/** Where they say what it told that others do about its proposal. */
const KNOWN_AT = 3;
const SPELLING_ONLY = 'spelling only';
const MORE_THAN_SPELLING =
  'More than the spelling would change, so the answers that members were given have to be corrected too. Nothing was published.\n-# Your draft is kept: press **Publish**, or find it under `/knowledge drafts`.';

/**
 * **Publish**: proves a draft again and puts it before the members. A draft makes one change, however often it is pressed;
 * what somebody else changed in between is shown, and overwritten only where it is asked for with that very number.
 */
export const publish = {
  route: ROUTES.publish,
  right: 'moderate',
  answers: 'in-place',
  run: (request) => publishOnce(request, ({ edit }) => edit),
} satisfies KeepingPress;

/**
 * **Publish, spelling only**: the same, but the answers that were given stay as they are, and the history says why. It is
 * refused where more would change.
 */
export const publishSmall = {
  route: ROUTES.publishSmall,
  right: 'moderate',
  answers: 'in-place',
  run: (request) =>
    publishOnce(request, ({ edit, isSpelling }) =>
      isSpelling ? { ...edit, small: true, reason: SPELLING_ONLY } : undefined,
    ),
} satisfies KeepingPress;

/** What is published of a draft; nothing where it is not what the button is for. */
type Turn = (ready: Ready) => Edit | undefined;

async function publishOnce(request: DraftRequest, turn: Turn): Promise<Reply> {
  const { keeper, user, args } = request;
  const address = readDraftAddress(args);
  const before = await publishedBefore(request, address.draft);
  if (before !== undefined) return confirmed(request, before);
  const draft = await keeper.draft(user.id, address.draft);
  return draft === undefined ? draftGone() : publishDraft(request, draft, address, turn);
}

async function publishDraft(request: DraftRequest, draft: OwnDraft, address: DraftAddress, turn: Turn): Promise<Reply> {
  const { keeper, user } = request;
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const judged = await judge(request, draft, address.number);
    if (judged.kind !== 'ready') return { type: 'update', message: await drawJudged(request, judged, address) };
    const edit = turn(judged);
    if (edit === undefined) return privately(notice(MORE_THAN_SPELLING));
    const by = { author: user.id, interaction: draftKey(draft.id) };
    const others = meanwhileStamp(await meanwhileFor(keeper, edit.proposal, by));
    const isNews = others !== '' && others !== request.args[KNOWN_AT];
    if (isNews || isSurprise(await wholeTrial(request, edit), request.args[SEEN_AT])) {
      return { type: 'update', message: await drawJudged(request, judged, address) };
    }
    const publication = await keeper.publish(edit, by);
    switch (publication.kind) {
      case 'published':
      case 'repeated':
        await letGo(request, draft.id);
        return confirmed(request, publication.change, await tooLate(keeper, edit.proposal, publication.change));
      case 'pending':
        // The draft stays: where the change is declined, its author goes on with it.
        return { type: 'update', message: waits(request, publication.pending) };
      case 'faulty':
        return { type: 'update', message: faultyDraftCard(publication.faults, address) };
      default: {
        const theirs = publication.stale.find(({ key }) => isSameKey(key, judged.key));
        if (draft.subject !== undefined && theirs !== undefined) return conflict(request, draft, judged, theirs);
      }
    }
  }
  return { type: 'update', message: await drawDraft(request, draft, address.number) };
}

async function conflict(
  { keeper }: DraftRequest,
  draft: OwnDraft,
  mine: Ready,
  { key, number, now }: Stale,
): Promise<Reply> {
  const { report } = draft;
  const [change] = await keeper.history({ report, key }, { limit: 1 });
  // The request's library is as it was before the other change.
  const present = keeper.preview({ report, action: 'edit', steps: [] }).report;
  const statement = present?.statements.find(({ id }) => id === key.id);
  const theirs =
    present === undefined || statement === undefined || now?.kind !== 'statement'
      ? undefined
      : { found: { report: present, statement }, written: now.value };
  const message = conflictCard({ change, theirs, mine: mine.statement }, { draft: draft.id, number });
  return { type: 'update', message };
}

function confirmed({ keeper }: DraftRequest, change: Change, notes: readonly string[] = []): Reply {
  return { type: 'update', ...confirmation(keeper, change, { notes }) };
}
