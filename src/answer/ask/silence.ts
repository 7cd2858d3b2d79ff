import { subject } from '../../search/read/frame-parts.js';
import { termsOf } from '../../search/lexicon/lexicon.js';
import { lineOf, matchLine, textOf } from '../../search/tokens/line.js';
import { withoutCourtesies } from '../../search/read/read.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { termsOfCorpus } from '../agree/terms.js';
import { allIn, isStanding } from '../found.js';
import { ANSWERED, MOST_ANSWERS, type Asked, type Found, type Outcome } from '../outcome.js';
import { knowsNames } from '../named/knows-names.js';
import { resolvePeople } from '../named/people.js';
import { isTold, sayingOf } from '../named/saying.js';

const ADVERB = '(?: (?:even|ever|yet|immediately|initially|publicly|so far|also|all|any|further))*';
const REPLY = '(?:comments?|commented|repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|react(?:ed)?)';
const REACHED = '(?:(?:be |been )?(?:reach(?:ed|able)?|contact(?:ed)?|get hold|available))';
const APPROACH = '(?:calls?|messages?|mails?|emails?|requests?|questions?|enquir(?:y|ies)|inquir(?:y|ies)|letters?)';

/** How reports and people say that somebody did not speak to those who asked. */
const SILENT = new RegExp(
  `\\b(?:${[
    `(?:not|never|nobody|no one|none)${ADVERB} (?:${REPLY}|${REACHED}|return(?:ed)?(?: \\S+){0,2} ${APPROACH}|pick(?:ed)? up)`,
    `(?:could|can|would) (?:nobody|no one) (?:${REPLY}|${REACHED})`,
    `(?:declin|refus)\\w+(?: to)?${ADVERB}(?: to)? (?:${REPLY}|be interviewed|an interview|interviews?|(?:speak|talk) (?:to|with) (?:the )?(?:press|media|reporters|journalists))`,
    `neither .+ ${REPLY}`,
    `(?:unavailable|unreachable|no (?:comment|reply|response|answer)|yet to ${REPLY})`,
    `(?:ke(?:pt|eps?)|remain(?:ed|s)?|stay(?:ed|s)?) (?:silent|quiet|mum)`,
    `(?:ignor(?:ed|es|ing)|unanswered)(?: \\S+){0,3} ${APPROACH}|${APPROACH}(?: \\S+){0,3} unanswered`,
  ].join('|')})\\b`,
);

/** "who did not reply", "did anybody refuse to comment" */
const WHOEVER =
  /^(?:(?:so|and) )?(?:who|whos|which [\p{L}]+|(?:did|has|have|was|were|is|are) (?:there )?(?:any|some)(?:one|body)|(?:is|was|were) there (?:any|some)(?:one|body) (?:who|that))\b/u;

/** Whom somebody keeps silent to. */
const PRESS = new RegExp(`^(?:reporters?|journalists?|press|media|news|papers?|newspapers?|phone|${APPROACH})$`);

/** "did X comment", "has X said anything", "was X reached" */
const ONE =
  /^(?:(?:so|and|why|but) )*(?:did|does|do|has|have|had|was|were|is|could|will|would) (?<slot>.+?)(?: (?:not|never|even|ever|yet|actually|already|since))* (?:comment(?:ed|ing)?|repl(?:y|ied)|respond(?:ed)?|answer(?:ed)?|react(?:ed)?|(?:be |been )?(?:reached|contacted|available)|(?:say|said|told|tell) (?:us |them )?anything|(?:decline|refuse)d? to \S+|(?:keep|remain|stay|kept) silent)(?: (?:about|on|to|regarding) (?<matter>.+)| .*)?$/d;

/**
 * @param asked the words of a question.
 * @returns the statements that tell who kept silent, where the question asks for whoever did and the reports tell it.
 */
export function whoeverKeptSilent(scope: Corpus, asked: readonly AskedTerm[]): Outcome | undefined {
  const words = withoutCourtesies(asked);
  const { text } = lineOf(words);
  if (!WHOEVER.test(text) || !SILENT.test(text)) return undefined;
  const rest = new Set(text.replace(WHOEVER, '').replace(SILENT, '').split(' '));
  const ofMore = words.some(({ stop, light, word }) => !stop && !light && rest.has(word) && !PRESS.test(word));
  return ofMore ? undefined : outcomeOf(silences(scope), []);
}

/**
 * @param asked the words of a question.
 * @returns the statements that tell that somebody kept silent, where the question asks whether that one spoke.
 */
export function keptSilent(scope: Corpus, asked: readonly AskedTerm[]): Outcome | undefined {
  const parts = matchLine(lineOf(withoutCourtesies(asked)), ONE);
  const who = subject(parts?.('slot') ?? []).asked;
  if (who === undefined || !knowsNames(scope).known(who)) return undefined;
  const people = resolvePeople(who, scope.reports, '');
  const { knows } = termsOfCorpus(scope);
  // Nobody keeps silent on what no report speaks of.
  const isStrange = parts?.('matter').some((term) => !term.stop && !term.light && !knows(term)) ?? false;
  return isStrange
    ? undefined
    : outcomeOf(
        silences(scope).filter((found) => isSilent(found, people)),
        people,
      );
}

/** Whoever passes on what others said, or is named nowhere, did not keep silent. */
function isSilent(found: Found, people: readonly Asked[]): boolean {
  const isNamed = found.statement.chain.at(-1)?.as !== undefined;
  return people.some((one) => {
    const saying = sayingOf(found, one);
    return isTold(found, one) || (isNamed && saying !== undefined && saying !== 'relays');
  });
}

function outcomeOf(silent: readonly Found[], asked: readonly Asked[]): Outcome | undefined {
  return silent.length === 0 ? undefined : { ...ANSWERED, answers: silent.slice(0, MOST_ANSWERS), asked };
}

function silences({ reports }: Corpus): Found[] {
  return allIn(reports).filter((found) => isStanding(found) && tellsSilence(found));
}

/** Whether it tells it in its own words; that somebody is said to have been silent is another's claim. */
function tellsSilence({ statement: { quote, start, content } }: Found): boolean {
  const own = content.reduceRight(
    (text, span) => text.slice(0, span.start - start) + text.slice(span.end - start),
    quote,
  );
  return SILENT.test(textOf(termsOf(own)));
}
