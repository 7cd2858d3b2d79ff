import type { UnansweredStore, Waiting } from '../../store/unanswered/unanswered.js';
import { DAY, UNANSWERED_DAYS } from '../../store/retention.js';
import type { Wish } from '../desk.js';

/** So many questions a member may wait for at a time. */
export const WAITING_MAX = 20;
/**
 * Discord knows a message again by its nonce for some minutes: so long one that was under way when the bot went down can
 * be sent again without being there twice. After that nobody is told: never twice goes before at least once.
 */
const NONCE_MILLISECONDS = 2 * 60_000;

/** Who of a server wants to be told, in memory and in the file. */
export interface WaitingList {
  of(question: string): readonly Waiting[];
  waits(member: string, question: string): boolean;
  /** Whoever waits already goes on waiting. */
  add(member: string, question: string): Promise<Wish>;
  takeBack(member: string, question: string): Promise<void>;
  /** Lets go all that a member waits for. @returns the questions */
  drop(member: string): Promise<readonly string[]>;
  heldFor(member: string): readonly Waiting[];
  /** Whoever waits for a question has to be told: it is in the file already. */
  answered(question: string, at: Date): void;
  toTell(): readonly Waiting[];
  settle(waiting: Waiting, state: Waiting['state'] | undefined): Promise<void>;
  /** Forgets who waits for a question: it is gone from the file. */
  dropQuestion(question: string): void;
  clear(): void;
}

export function createWaitingList(
  guild: string,
  kept: readonly Waiting[],
  { store, now }: { readonly store: UnansweredStore; readonly now: () => Date },
): WaitingList {
  const byQuestion = new Map<string, Map<string, Waiting>>();
  const put = (waiting: Waiting) => {
    const members = byQuestion.get(waiting.question) ?? new Map<string, Waiting>();
    byQuestion.set(waiting.question, members.set(waiting.member, waiting));
  };
  for (const waiting of kept) put(waiting);
  /** Told of in this process: what another one left half done is not among them. */
  const underWay = new Set<Waiting>();

  const ageOf = (moment: Date) => now().getTime() - moment.getTime();
  const isLate = (waiting: Waiting) => !underWay.has(waiting) && ageOf(waiting.at) >= NONCE_MILLISECONDS;
  const isThere = (waiting: Waiting) =>
    ageOf(waiting.since) < UNANSWERED_DAYS * DAY && !(waiting.state === 'telling' && isLate(waiting));
  const all = () => [...byQuestion.values()].flatMap((members) => [...members.values()]).filter(isThere);
  const of = (question: string) => [...(byQuestion.get(question)?.values() ?? [])].filter(isThere);
  const ofMember = (member: string) => all().filter((waiting) => waiting.member === member);

  async function letGo({ question, member }: Pick<Waiting, 'question' | 'member'>): Promise<void> {
    await store.dropWaiting(guild, question, member);
    byQuestion.get(question)?.delete(member);
    if (byQuestion.get(question)?.size === 0) byQuestion.delete(question);
  }

  async function keep(waiting: Waiting): Promise<void> {
    await store.saveWaiting(guild, waiting);
    put(waiting);
  }

  return {
    of,
    waits: (member, question) => of(question).some((waiting) => waiting.member === member),
    async add(member, question) {
      if (of(question).some((waiting) => waiting.member === member)) return 'waits';
      if (ofMember(member).length >= WAITING_MAX) return 'too-many';
      await keep({ question, member, since: now(), state: 'waiting', at: now() });
      return 'waits';
    },
    takeBack: (member, question) => letGo({ member, question }),
    async drop(member) {
      const theirs = ofMember(member);
      for (const waiting of theirs) await letGo(waiting);
      return theirs.map(({ question }) => question);
    },
    heldFor: (member) => ofMember(member).filter(({ state }) => state === 'held'),
    answered(question, at) {
      for (const waiting of of(question)) if (waiting.state === 'waiting') put({ ...waiting, state: 'answered', at });
    },
    toTell: () =>
      all().filter((waiting) => {
        return waiting.state === 'answered' || (waiting.state === 'telling' && !underWay.has(waiting));
      }),
    async settle(waiting, state) {
      const present = byQuestion.get(waiting.question)?.get(waiting.member);
      // Taken back meanwhile, and so it stays.
      if (present === undefined) return;
      if (state === undefined) return letGo(present);
      const next = { ...present, state, at: now() };
      await keep(next);
      if (state === 'telling') underWay.add(next);
      else underWay.delete(present);
    },
    dropQuestion: (question) => void byQuestion.delete(question),
    clear: () => byQuestion.clear(),
  };
}
