import { DAY, UNANSWERED_DAYS } from '../../store/retention.js';
import type { UnansweredStore, UnansweredQuestion, Waiting } from '../../store/unanswered/unanswered.js';
import type { QuestionDesk } from '../desk.js';
import { foldedIn, type Questions } from './folded-in.js';
import { createQueue } from '../queue.js';
import type { Answering, ListedQuestion, ToTell, Unanswered } from './unanswered.js';
import { createWaitingList } from './waiting-list.js';

/** So many questions are kept of a server: of more, those go that were asked least and longest ago. */
export const KEPT_MAX = 5000;

/** One server’s questions that nobody could answer, in memory and in the file. */
export interface UnansweredBox extends Answering {
  readonly desk: QuestionDesk;
  readonly forModerators: Unanswered;
  /** Forgets all of it, after `job` has deleted it; nothing is handed in meanwhile. */
  emptied(job: () => Promise<void>): Promise<void>;
  readonly busy: boolean;
}

interface Means {
  readonly store: UnansweredStore;
  readonly now: () => Date;
  /** Whether this server keeps such questions. */
  readonly keeps: () => boolean;
}

/** Makes the box over what is kept of a server. */
export function createUnansweredBox(
  guild: string,
  kept: { readonly questions: readonly UnansweredQuestion[]; readonly waiting: readonly Waiting[] },
  { store, now, keeps }: Means,
): UnansweredBox {
  const queue = createQueue();
  const folded: Questions = foldedIn(kept.questions);
  const list = createWaitingList(guild, kept.waiting, { store, now });
  const since = () => now().getTime() - UNANSWERED_DAYS * DAY;
  const isThere = ({ at, answeredAt }: UnansweredQuestion) => answeredAt === undefined && at.getTime() >= since();
  const open = () => folded.all().filter(isThere);
  const listed = (question: UnansweredQuestion): ListedQuestion => ({
    ...question,
    waiting: list.of(question.id).length,
  });
  const find = (id: string) => {
    const question = folded.get(id);
    return question !== undefined && isThere(question) ? question : undefined;
  };

  async function forget(ids: readonly string[]): Promise<void> {
    await store.dropUnanswered(guild, ids);
    for (const id of ids) drop(id);
  }

  function drop(id: string): void {
    folded.delete(id);
    list.dropQuestion(id);
  }

  function waitsFor({ id }: UnansweredQuestion): boolean {
    return list.of(id).length > 0;
  }

  /** The least asked goes first, and of these the oldest; those that somebody waits for stay longest. */
  function oneTooMany(): string[] {
    if (folded.size < KEPT_MAX) return [];
    const least = folded.all().reduce((a, b) => (comesBefore(b, a) ? b : a));
    return [least.id];
  }

  function comesBefore(a: UnansweredQuestion, b: UnansweredQuestion): boolean {
    const waits = Number(waitsFor(a)) - Number(waitsFor(b));
    return (waits || a.count - b.count || a.at.getTime() - b.at.getTime()) < 0;
  }

  const desk: QuestionDesk = {
    note: (refused) =>
      queue.run(async () => {
        if (!keeps()) return undefined;
        const before = await folded.find(refused);
        const question = before === undefined ? folded.fresh(refused, now()) : folded.again(before, refused, now());
        if (question === undefined) return undefined;
        const gone = folded.get(question.id) === undefined ? oneTooMany() : [];
        await store.keepUnanswered(guild, question, gone);
        for (const id of gone) drop(id);
        folded.put(question);
        const { id, checkedAt } = question;
        return { id, checkedAt };
      }),
    wait: (member, id) =>
      queue.run(async () => {
        if (find(id) === undefined && !list.waits(member, id)) return 'answered';
        return list.add(member, id);
      }),
    takeBack: (member, id) =>
      queue.run(async () => {
        await list.takeBack(member, id);
        if (isOver(id)) await forget([id]);
      }),
    waitNoMore: (member) =>
      queue.run(async () => {
        const ids = await list.drop(member);
        await forget(ids.filter(isOver));
        return ids.length;
      }),
  };

  const withQuestion = (waiting: Waiting): ToTell[] => {
    const question = folded.get(waiting.question);
    return question === undefined ? [] : [{ question, waiting }];
  };

  /** It has an answer, and nobody has to be told any more. */
  function isOver(id: string): boolean {
    return folded.get(id)?.answeredAt !== undefined && list.of(id).length === 0;
  }

  return {
    desk,
    forModerators: {
      list(from, limit) {
        const all = open().toSorted(mostAsked);
        return { questions: all.slice(from, from + limit).map(listed), total: all.length };
      },
      find(id) {
        const question = find(id);
        return question === undefined ? undefined : listed(question);
      },
      check: (id, checked) =>
        queue.run(async () => {
          const question = find(id);
          if (question === undefined) return undefined;
          const next = { ...question, checkedAt: checked ? now() : undefined };
          await store.keepUnanswered(guild, next);
          folded.put(next);
          return listed(next);
        }),
      forget: (id) => queue.run(() => forget([id])),
    },
    open: () =>
      open()
        .map(listed)
        .toSorted((a, b) => b.waiting - a.waiting || mostAsked(a, b)),
    answered: (id) =>
      queue.run(async () => {
        const question = find(id);
        if (question === undefined) return;
        if (list.of(id).length === 0) return forget([id]);
        const at = now();
        await store.noteAnswered(guild, id, at);
        folded.put({ ...question, answeredAt: at });
        list.answered(id, at);
      }),
    toTell: () => list.toTell().flatMap(withQuestion),
    heldFor: (member) => list.heldFor(member).flatMap(withQuestion),
    settle: (waiting, state) =>
      queue.run(async () => {
        const question = folded.get(waiting.question);
        // The question first: cut off in between, whoever waits is looked at once more, and not forgotten.
        if (question !== undefined && state === 'waiting') {
          const next = { ...question, answeredAt: undefined };
          await store.keepUnanswered(guild, next);
          folded.put(next);
        }
        await list.settle(waiting, state);
        if (isOver(waiting.question)) await forget([waiting.question]);
      }),
    emptied: (job) =>
      queue.run(async () => {
        await job();
        folded.clear();
        list.clear();
      }),
    get busy() {
      return queue.busy;
    },
  };
}

/** What was checked already can wait. */
function mostAsked(a: UnansweredQuestion, b: UnansweredQuestion): number {
  const checked = Number(a.checkedAt !== undefined) - Number(b.checkedAt !== undefined);
  return checked || b.count - a.count || b.at.getTime() - a.at.getTime() || (a.id < b.id ? -1 : 1);
}
