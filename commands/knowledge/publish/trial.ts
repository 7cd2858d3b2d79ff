import { createHash } from 'node:crypto';
import { compare, type Sitting } from '../../../src/answer/golden/compare.js';
import { testQuestions } from '../../../src/answer/golden/test-questions.js';
import type { Keeping } from '../../../src/dispatch/command.js';
import type { Edit, Keeper } from '../../../src/library/keeper.js';
import { createLibrary, type Library } from '../../../src/library/library.js';
import { breaks, stampOf, type Trial } from '../../../src/reply/knowledge/trial-words.js';
import type { Report } from '../../../src/report/model.js';

type Request = Pick<Keeping, 'keeper' | 'goldenOf'>;

/** So many edits are tested, or were, at a time, over all servers: a preview is looked at before it is published. */
const KEPT_MAX = 16;
/** Where somebody else changes something meanwhile, all is tested anew; hardly anybody is so fast twice. */
const ATTEMPTS = 2;

/** A test of an edit, and its report as it is and as it would be. */
interface Begun {
  readonly sitting: Sitting;
  readonly reports: readonly Report[];
}

/** A test, and what it is made on. */
interface Kept {
  readonly keeper: Keeper;
  readonly library: Library;
  readonly begun: Promise<Begun | undefined>;
}

/** By server and edit; the one looked at longest ago comes first. */
const kept = new Map<string, Kept>();

/** Tests what publishing an edit would do, as far as one waits for a card; the rest is tested meanwhile. */
export async function promptTrial(request: Request, edit: Edit): Promise<Trial | undefined> {
  const begun = await sit(request, edit);
  await begun?.sitting.prompt;
  return trialOf(begun);
}

/**
 * Tests all of it, but keeps nobody waiting longer than for a card: what breaks after that, `/knowledge test` tells.
 * @returns nothing where nothing is tested, since there are no questions or the edit cannot be proved
 */
export async function wholeTrial(request: Request, edit: Edit): Promise<Trial | undefined> {
  for (let attempt = 1; ; attempt++) {
    const begun = await sit(request, edit);
    if (begun === undefined) return undefined;
    const { done, prompt } = begun.sitting;
    await Promise.race([done, prompt]);
    // What is done by now says so; what is not goes as far as it got.
    if (await Promise.race([done, Promise.resolve(true)])) return trialOf(begun);
    kept.delete(keyOf(request, edit));
    if (attempt === ATTEMPTS) return trialOf(begun);
  }
}

/** Whether a change would break what whoever makes it was not told of. @param seen what they were told, as the button has it */
export function isSurprise(trial: Trial | undefined, seen = ''): trial is Trial {
  return breaks(trial) && stampOf(trial) !== seen;
}

function trialOf(begun: Begun | undefined): Trial | undefined {
  return begun && { ...begun.sitting.soFar(), reports: begun.reports };
}

/** Goes on with a test that is under way, or begins one. */
function sit(request: Request, edit: Edit): Promise<Begun | undefined> {
  const { keeper } = request;
  const { library } = keeper;
  const key = keyOf(request, edit);
  const before = kept.get(key);
  const isSame = before?.keeper === keeper && before.library === library;
  const begun = isSame ? before.begun : begin(request, edit, library);
  kept.delete(key);
  kept.set(key, { keeper, library, begun });
  for (const oldest of kept.keys()) if (kept.size > KEPT_MAX) kept.delete(oldest);
  return begun;
}

async function begin({ keeper, goldenOf }: Request, edit: Edit, before: Library): Promise<Begun | undefined> {
  const was = before.reports.get(edit.report);
  const { report } = keeper.preview(edit);
  if (goldenOf === undefined || was === undefined || report === undefined) return undefined;
  const after = createLibrary(new Map([...before.reports, [report.id, report]]), before);
  const { questions: golden } = await goldenOf(report.id);
  const questions = testQuestions(golden, was, report);
  const compared = { report: report.id, before, after, questions, whole: false };
  return { sitting: compare(compared, () => keeper.library === before), reports: [was, report] };
}

function keyOf({ keeper }: Request, { report, steps }: Edit): string {
  const edit = JSON.stringify([keeper.guild, report, steps]);
  return createHash('sha256').update(edit).digest('hex');
}
