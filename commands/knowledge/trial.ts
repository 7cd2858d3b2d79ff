import { createHash } from 'node:crypto';
import { compare, type Sitting } from '../../src/answer/golden/compare.js';
import { testQuestions } from '../../src/answer/golden/test-questions.js';
import type { Keeping } from '../../src/dispatch/command.js';
import type { Edit, Keeper } from '../../src/library/keeper.js';
import { createLibrary, type Library } from '../../src/library/library.js';
import { breaks, stampOf, type Trial } from '../../src/reply/knowledge/trial-words.js';
import type { Report } from '../../src/report/model.js';

type Request = Pick<Keeping, 'keeper' | 'goldenOf'>;

/** So many edits of one server are tested, or were, at a time: a preview is looked at before it is published. */
const KEPT_MAX = 8;
/** Where somebody else changes something meanwhile, all is tested anew; hardly anybody is so fast twice. */
const ATTEMPTS = 2;

/** A test of an edit, and its report as it is and as it would be. */
interface Begun {
  readonly sitting: Sitting;
  readonly reports: readonly Report[];
}

interface Sittings {
  /** What the edits were tested on. */
  readonly library: Library;
  readonly byEdit: Map<string, Promise<Begun | undefined>>;
}

const kept = new WeakMap<Keeper, Sittings>();

/** Tests what publishing an edit would do, as far as one waits for a card; the rest is tested meanwhile. */
export async function promptTrial(request: Request, edit: Edit): Promise<Trial | undefined> {
  const begun = await sit(request, edit);
  await begun?.sitting.prompt;
  return trialOf(begun);
}

/** Tests all of it. @returns nothing where nothing is tested, since there are no questions or the edit cannot be proved */
export async function wholeTrial(request: Request, edit: Edit): Promise<Trial | undefined> {
  for (let attempt = 1; ; attempt++) {
    const begun = await sit(request, edit);
    if (begun === undefined || (await begun.sitting.done) || attempt === ATTEMPTS) return trialOf(begun);
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
  const { library } = request.keeper;
  const before = kept.get(request.keeper);
  const byEdit = before?.library === library ? before.byEdit : new Map<string, Promise<Begun | undefined>>();
  kept.set(request.keeper, { library, byEdit });
  const key = keyOf(edit);
  const begun = byEdit.get(key) ?? begin(request, edit, library);
  byEdit.delete(key);
  byEdit.set(key, begun);
  for (const oldest of byEdit.keys()) if (byEdit.size > KEPT_MAX) byEdit.delete(oldest);
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

function keyOf({ report, steps }: Edit): string {
  return createHash('sha256')
    .update(JSON.stringify([report, steps]))
    .digest('hex');
}
