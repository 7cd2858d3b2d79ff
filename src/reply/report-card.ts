import type { Report, Speaker, Statement } from '../report/model.js';
import type { Audience } from './message/audience.js';
import { dismissButton, row, select } from './message/controls.js';
import { clip, escape } from './message/escape.js';
import { container, divider, message, text, type MessageBody } from './message/message.js';
import { dateWords, outlet } from './quotes/provenance.js';
import { ROUTES } from './message/routes.js';
import { nameOf } from './quotes/voice.js';
import { count, KIND_WORDS, STANCE_LOOKS } from './message/wording.js';

const HEADLINE_MAX = 200;
const ROLE_MAX = 50;
const NAME_MAX = 50;
const VOICES_SHOWN = 12;
const MOMENTS_SHOWN = 6;
const WHEN_MAX = 60;
const REPORTS_SHOWN = 8;
/** Comes after every date. */
const UNDATED = '~';

/** What a report is: its date, who speaks in it how often, how they speak, and when things are said to have been said. */
export function reportCard(report: Report, audience: Audience): MessageBody {
  const statements = standing(report);
  const voices = voicesOf(report, statements);
  const moments = statements.flatMap(({ when, ...statement }) => (when === undefined ? [] : [{ when, statement }]));
  return message([
    container([
      text(`### ${escape(clip(report.headline, HEADLINE_MAX))}\n-# ${imprintLine(report, statements)}`),
      text(lines('**Who speaks in it**', voices.map(voiceLine), VOICES_SHOWN, BY_NAME)),
      divider(),
      text([speech(statements), stances(statements)].join('\n')),
      ...(moments.length === 0
        ? []
        : [
            text(
              lines(
                '**When**',
                moments
                  .toSorted((a, b) => compare(a.when.date ?? UNDATED, b.when.date ?? UNDATED))
                  .map(({ when, statement }) => moment(report, statement, when)),
                MOMENTS_SHOWN,
              ),
            ),
          ]),
    ]),
    ...select(
      ROUTES.more,
      'See all that one voice says',
      voices.map(({ speaker, own, passes }) => ({
        label: speaker.name,
        value: `${report.id}/${speaker.id}`,
        description: tally(own, passes),
      })),
    ),
    ...row(dismissButton(audience)),
  ]);
}

/** The reports there are, with a select that opens one. */
export function reportsCard(reports: readonly Report[], audience: Audience): MessageBody {
  const newest = reports.toSorted((a, b) => compare(b.datePublished, a.datePublished));
  const entries = newest.map(
    (report) => `**${escape(clip(report.headline, HEADLINE_MAX))}**\n-# ${imprintLine(report, standing(report))}`,
  );
  return message([
    text(lines(`### ${count(reports.length, 'report')}`, entries, REPORTS_SHOWN)),
    ...select(
      ROUTES.report,
      'Open a report',
      newest.map((report) => ({
        label: report.headline,
        value: report.id,
        description: dateWords(report.datePublished),
      })),
    ),
    ...row(dismissButton(audience)),
  ]);
}

/** What was withdrawn counts for nothing. */
function standing({ statements }: Report): Statement[] {
  return statements.filter(({ withdrawn }) => withdrawn === undefined);
}

interface Voiced {
  readonly speaker: Speaker;
  /** Statements that end with this voice. */
  readonly own: number;
  /** Statements that only pass through it. */
  readonly passes: number;
}

/** The most quoted first; of those alike, in the order of the report's knowledge. */
function voicesOf(report: Report, statements: readonly Statement[]): Voiced[] {
  return [...report.speakers.values()]
    .map((speaker) => {
      const through = statements.filter(({ chain }) => chain.some(({ by }) => by === speaker.id));
      const own = through.filter(({ chain }) => chain.at(-1)?.by === speaker.id).length;
      return { speaker, own, passes: through.length - own };
    })
    .filter(({ own, passes }) => own + passes > 0)
    .toSorted((a, b) => b.own - a.own || b.passes - a.passes);
}

function voiceLine({ speaker, own, passes }: Voiced): string {
  const role = speaker.role === undefined ? '' : ` (${escape(clip(speaker.role, ROLE_MAX))})`;
  return `**${escape(clip(speaker.name, NAME_MAX))}**${role} · ${tally(own, passes)}`;
}

function tally(own: number, passes: number): string {
  return [...(own > 0 ? [count(own, 'quote')] : []), ...(passes > 0 ? [`passes on ${passes}`] : [])].join(', ');
}

function imprintLine(report: Report, statements: readonly Statement[]): string {
  return `${escape(dateWords(report.datePublished))} · ${outlet(report)} · ${count(statements.length, 'statement')}`;
}

function speech(statements: readonly Statement[]): string {
  return `**How they speak** ${tallied(statements.map(({ kind }) => KIND_WORDS[kind]))}`;
}

function stances(statements: readonly Statement[]): string {
  return `**With which stance** ${tallied(statements.map(({ stance }) => `${STANCE_LOOKS[stance].mark} ${STANCE_LOOKS[stance].word}`))}`;
}

function tallied(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([word, number]) => `${word} ${number}`)
    .join(' · ');
}

function moment(
  report: Report,
  statement: Pick<Statement, 'id' | 'chain'>,
  when: { readonly text: string; readonly date?: string | undefined },
): string {
  const last = statement.chain.at(-1);
  const who = last === undefined ? 'the report' : escape(clip(nameOf(report, last.by), NAME_MAX));
  const day = when.date === undefined ? 'no date given' : escape(dateWords(when.date));
  return `${day} · “${escape(clip(when.text, WHEN_MAX))}” · ${who} · statement ${escape(statement.id)}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

const BY_NAME = '; `/quotes` finds each by name or role';

function lines(title: string, all: readonly string[], most: number, whereElse = ''): string {
  const more = all.length > most ? [`-# and ${all.length - most} more${whereElse}`] : [];
  return [title, ...all.slice(0, most), ...more].join('\n');
}
