import type { Outcome } from '../../answer/outcome.js';
import type { Noted } from '../../library/desk.js';
import type { Audience } from '../message/audience.js';
import { difference, TOO_DIFFERENT } from './difference.js';
import type { Drawn } from './drawn.js';
import { quoteCard } from './quote-card.js';
import { refusal } from './refusal.js';
import { ROUTES } from '../message/routes.js';
import { drawSheet } from './sheet.js';
import { answeredLine, verdictLine } from './verdict.js';

/** The verdicts under which remembered words are set against the printed ones. */
const COMPARED: ReadonlySet<string> = new Set(['reworded', 'other-speaker']);

/** What answers a question, or that nothing does. @param noted what the server knows of a question without an answer */
export function askCard(outcome: Outcome, audience: Audience, noted?: Noted): Drawn {
  const [first, ...others] = outcome.answers;
  if (first === undefined) return refusal(outcome, audience, noted);
  if (others.length === 0) return { message: quoteCard(first, audience), shows: [first] };
  const entries = outcome.answers.map((found) => ({ found }));
  return drawSheet({ lead: answeredLine(outcome), entries, share: ROUTES.shareList, ...prompt(outcome) }, audience);
}

/** Who said the remembered words, in words and with how they differ. */
export function whoSaidCard(outcome: Outcome, audience: Audience, noted?: Noted): Drawn {
  const { answers, phrase } = outcome;
  const [first, ...others] = answers;
  if (first === undefined) return refusal(outcome, audience, noted);
  const apart = (found: typeof first) =>
    phrase !== undefined && COMPARED.has(outcome.verdict) ? difference(phrase, found, 0) : undefined;
  const lead = verdictLine(outcome);
  if (others.length === 0) {
    const message = quoteCard(first, audience, { lead, aside: apart(first), otherwise: TOO_DIFFERENT });
    return { message, shows: [first] };
  }
  const entries = answers.map((found) => {
    const aside = apart(found);
    return { found, ...(aside === undefined ? {} : { above: [aside] }) };
  });
  return drawSheet({ lead, entries, share: ROUTES.shareList, ...prompt(outcome) }, audience);
}

function prompt({ ambiguous }: Outcome): { prompt?: string } {
  return ambiguous ? { prompt: 'Which one did you mean?' } : {};
}
