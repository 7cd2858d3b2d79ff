import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { termsOfCorpus, type Terms } from '../agree/terms.js';
import type { Corpus } from '../corpus.js';
import { weigher, type Evidence } from '../evidence/evidence.js';
import { prepare } from '../evidence/prepared.js';
import { candidates } from './candidates.js';
import type { Matter } from './matter.js';
import { rank } from './rank.js';
import { vetoOf, type Veto } from './veto.js';
import { givesWanted } from './wanted.js';
import type { Found } from '../outcome.js';
import { isName } from '../named/name-likeness.js';

/** A statement, how much of the matter it holds, and why it is no answer all the same. */
export interface Judged {
  readonly found: Found;
  readonly evidence: Evidence;
  /** What speaks against it; absent where nothing does. */
  readonly veto?: Veto;
  /** How many names are matched, and of the words that carry the matter how many as they are, in any form, in any way. */
  readonly names: number;
  readonly same: number;
  readonly sure: number;
  readonly any: number;
  /** It says so in the very verb that was asked for. */
  readonly said: boolean;
  /** How many numbers and dates are matched. */
  readonly figures: number;
}

/** A name says whom a question is about, not what: it must agree, but carries little. */
const NAME_WORTH = 0.35;
/** Where a report is set is said once and meant throughout. */
const SETTING_WORTH = 0.1;
const SAME_VERB = 0.04;
/** Below this a statement is neither answer nor nearest, whatever speaks against it. */
const WORTH_A_LOOK = 0.25;

/** Judges the statements that share most with the matter, and `also` those. Best evidence first. */
export function judge(corpus: Corpus, matter: Matter, among: (found: Found) => boolean): Judged[] {
  const terms = termsOfCorpus(corpus);
  const weigh = weigher(matter.asked, corpus.index.vocabulary, worthOf(matter.asked, terms), matter);
  return candidates(corpus, matter.asked, among)
    .map((found): Judged => {
      const of = prepare(found.statement, found.report);
      const evidence = weigh(of, found.report);
      const ask = matter.verbatim ? undefined : evidence.ask;
      const veto = evidence.score < WORTH_A_LOOK ? undefined : vetoOf({ matter, found, of, ask, terms });
      const said = matter.verb !== undefined && of.quote.some(({ stem }) => stem === matter.verb?.stem);
      const hits = evidence.hits.filter(({ quality }) => quality > 0);
      const held = hits.filter(
        ({ asked }) => !asked.light && asked.figure === undefined && !isName(asked, terms.names),
      );
      return {
        names: hits.filter(({ asked }) => isName(asked, terms.names)).length,
        same: held.filter(({ by }) => by === 'same' || by === 'typo').length,
        sure: held.filter(({ by }) => by !== 'synonym').length,
        any: held.length,
        said,
        figures: hits.filter(({ asked }) => asked.figure !== undefined).length,
        found,
        evidence: {
          ...evidence,
          score: Math.min(1, evidence.score + (said ? SAME_VERB : 0) + givesWanted(matter, of, evidence)),
        },
        ...(veto === undefined ? {} : { veto }),
      };
    })
    .toSorted((a, b) => b.evidence.score - a.evidence.score || rank(a.found.statement) - rank(b.found.statement));
}

/** A statement this far behind one that is vetoed does not answer in its stead: what was meant is the vetoed one, changed. */
const OVERSHADOWED = 0.12;
/** Nothing answers in the stead of one that holds nearly all of what somebody is claimed to have said. */
const NEARLY_ALL = 0.85;
/** Of one that is vetoed and holds nearly all, hardly any behind. */
const HARDLY_BEHIND = 0.02;

/** @returns the score that an answer to a claim needs beside a vetoed statement of this score. */
export function overshadows(vetoed: number): number {
  return vetoed > NEARLY_ALL ? vetoed - HARDLY_BEHIND : vetoed - OVERSHADOWED;
}

/**
 * @returns the vetoed ones that may be what was meant, changed. "Which town has water for 14 days" does not mean the town
 * that has it for 9, where another has it for 14.
 */
export function opposing(judged: readonly Judged[], { claim }: Matter): Judged[] {
  const counted = !claim && judged.some(({ veto, figures }) => veto === undefined && figures > 0);
  return judged.filter(
    ({ veto }) => veto !== undefined && veto.kind !== 'lacks' && !(counted && veto.kind === 'miscounts'),
  );
}

/** @returns those that nothing speaks against and that no vetoed one overshadows. */
export function unopposed(judged: readonly Judged[], matter: Matter): Judged[] {
  const { claim } = matter;
  const vetoed = Math.max(0, ...opposing(judged, matter).map(({ evidence }) => evidence.score));
  const least = claim ? overshadows(vetoed) : vetoed - OVERSHADOWED;
  return judged.filter(({ veto, evidence }) => veto === undefined && evidence.score >= least);
}

function worthOf(asked: readonly AskedTerm[], { names, weight, setting }: Terms): (term: AskedTerm) => number {
  const onlyNames = asked.every((term) => weight(term) === 0 || term.light || isName(term, names) || isTelling(term));
  return onlyNames
    ? weight
    : (term) => {
        if (setting.has(term.word)) return weight(term) * SETTING_WORTH;
        return weight(term) * (isName(term, names) || term.figure !== undefined ? NAME_WORTH : 1);
      };
}

/** "who said 6,000": a large number is as telling as a word; a small one counts this and that. */
function isTelling({ figure = '' }: AskedTerm): boolean {
  return /^\d{3,}$|^\d+\.\d/.test(figure);
}
