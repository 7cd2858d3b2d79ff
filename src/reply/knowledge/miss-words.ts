import type { Judgement } from '../../answer/golden/judge-golden.js';
import type { Verdict } from '../../answer/outcome.js';
import type { Report } from '../../report/model.js';
import { clip, escape } from '../message/escape.js';
import { nameOf } from '../quotes/voice.js';

const ASKED_MAX = 100;
const WANTED_MAX = 2;
const NAME_MAX = 40;
/** How an answer came, where that is what is wrong with it. */
const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'word-for-word': 'word for word',
  reworded: 'reworded',
  'other-speaker': 'said by someone else',
  related: 'in other words',
  answered: 'answered',
  'speaker-silent': 'quoted, but not on this',
  'speaker-not-quoted': 'not quoted',
  withdrawn: 'withdrawn',
  'not-in-report': 'not in the report',
};

/**
 * @param reports the report; as it was and as it is, where that is not the same
 * @returns a test question that is not answered as it should be: what is asked, what was settled and what comes; markdown
 */
export function missLines(judged: Judgement, reports: readonly Report[], comes: string): string[] {
  const isVerdict = judged.outcome === 'verdict wrong';
  const wanted = wantedWords(judged, reports, isVerdict);
  return [askedWords(judged), `-# settled: ${wanted}`, `-# ${comes}: ${cameWords(judged, reports, isVerdict)}`];
}

function askedWords({ golden: { command, options } }: Judgement): string {
  const [[, words] = ['', ''], ...others] = Object.entries(options).filter(([, value]) => typeof value === 'string');
  const more = others.map(([name, value]) => ` · ${name} ${escape(clip(String(value), NAME_MAX))}`);
  return `- \`/${command}\` “${escape(clip(String(words), ASKED_MAX))}”${more.join('')}`;
}

function wantedWords(
  { golden: { first, verdict } }: Judgement,
  reports: readonly Report[],
  withVerdict: boolean,
): string {
  const how = verdict === undefined || !withVerdict ? '' : `, ${VERDICT_WORDS[verdict]}`;
  if (first.length === 0) return `no answer${how}`;
  const named = first.slice(0, WANTED_MAX).map((id) => statementWords(reports, id));
  const more = first.length - WANTED_MAX;
  return `${named.join(' or ')}${more > 0 ? ` or ${more} more` : ''}${how}`;
}

function cameWords({ first, verdict }: Judgement, reports: readonly Report[], withVerdict: boolean): string {
  const how = verdict === undefined ? '' : VERDICT_WORDS[verdict];
  if (first === undefined) return how === '' ? 'no answer' : `no answer, ${how}`;
  const where = reports.some(({ id }) => id === first.report) ? '' : ` of ${escape(first.report)}`;
  const what = `${escape(clip(first.speaker, NAME_MAX))} (${escape(first.statement)}${where})`;
  return withVerdict && how !== '' ? `${what}, ${how}` : what;
}

/** @returns `Washington (us-denial)`, who says a statement in the end and which it is. */
function statementWords(reports: readonly Report[], id: string): string {
  const report = reports.find(({ statements }) => statements.some((one) => one.id === id));
  const by = report?.statements.find((one) => one.id === id)?.chain.at(-1)?.by;
  const name = report === undefined || by === undefined ? 'the report' : escape(clip(nameOf(report, by), NAME_MAX));
  return `${name} (${escape(id)})`;
}
