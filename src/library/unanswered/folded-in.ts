import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { gistSchema, type Gist } from '../../search/gist/gist.js';
import { createGists, type Gists } from '../../search/gist/gists.js';
import { asksSomething } from '../../search/gist/read-gist.js';
import type { UnansweredQuestion } from '../../store/unanswered/unanswered.js';
import type { Refused } from '../desk.js';

/** Longer texts are no questions that somebody could attach to a statement. */
export const QUESTION_MAX = 300;
/** Thousands are filed in steps, so that others are answered in between. */
const AT_ONCE = 250;
const ID_LENGTH = 8;
const BASE = 36;

/** Questions in which those that ask the same are one. */
export interface Questions {
  all(): readonly UnansweredQuestion[];
  get(id: string): UnansweredQuestion | undefined;
  /** @returns the question that asks the same, in whatever words */
  find(refused: Refused): Promise<UnansweredQuestion | undefined>;
  /** @returns a question as it is kept the first time; nothing for what asks nothing, or too much */
  fresh(refused: Refused, at: Date): UnansweredQuestion | undefined;
  /** @returns a question that was asked once more */
  again(before: UnansweredQuestion, refused: Refused, at: Date): UnansweredQuestion;
  put(question: UnansweredQuestion): void;
  delete(id: string): void;
  clear(): void;
  readonly size: number;
}

/**
 * Takes in the questions that are kept. They are filed only when the first new one comes; until that is done nothing may
 * be put in or deleted.
 */
export function foldedIn(kept: readonly UnansweredQuestion[]): Questions {
  const questions = new Map(kept.map((question) => [question.id, question]));
  let made: Gists | undefined;

  async function gists(): Promise<Gists> {
    if (made !== undefined) return made;
    const all = createGists();
    for (const [i, { id, gist }] of [...questions.values()].entries()) {
      if (i % AT_ONCE === AT_ONCE - 1) await nextTurn();
      all.add(id, readKept(gist));
    }
    made = all;
    return all;
  }

  return {
    all: () => [...questions.values()],
    get: (id) => questions.get(id),
    async find(refused) {
      const alike = (await gists())
        .find(refused.gist)
        .flatMap((id) => questions.get(id) ?? [])
        .filter((one) => one.command === refused.command && one.report === refused.report)
        .filter((one) => one.speaker?.toLowerCase() === refused.speaker?.toLowerCase());
      return alike.toSorted((a, b) => b.count - a.count)[0];
    },
    fresh(refused, at) {
      const { gist, question, command, speaker, report, verdict } = refused;
      if (question.length > QUESTION_MAX || !asksSomething(gist)) return undefined;
      const once = { count: 1, at, checkedAt: undefined, answeredAt: undefined };
      return { id: idOf(refused), question, command, speaker, report, verdict, gist: JSON.stringify(gist), ...once };
    },
    again: (before, { verdict }, at) => ({ ...before, verdict, at, count: before.count + 1, answeredAt: undefined }),
    put(question) {
      const isNew = !questions.has(question.id);
      questions.set(question.id, question);
      if (isNew) made?.add(question.id, readKept(question.gist));
    },
    delete(id) {
      questions.delete(id);
      made?.delete(id);
    },
    clear() {
      questions.clear();
      made = undefined;
    },
    get size() {
      return questions.size;
    },
  };
}

/** What another version wrote otherwise is like nothing. */
const UNREADABLE: Gist = { wants: 'topic', words: '', turned: false, passive: false, kind: false };

function readKept(gist: string): Gist {
  return gistSchema.safeParse(JSON.parse(gist)).data ?? UNREADABLE;
}

/** The same question has the same id again after it was let go, so that a button under an old answer still means it. */
function idOf({ command, question, speaker = '', report = '' }: Refused): string {
  const digest = createHash('sha256').update([command, question, speaker, report].join('\n')).digest('hex');
  return BigInt(`0x${digest}`).toString(BASE).slice(-ID_LENGTH).padStart(ID_LENGTH, '0');
}
