import type { Term } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';

/** How far before words a "not" still turns them: "will not have to “look at …”". */
export const NEGATION_REACH = 4;

/** Words for nobody and nothing. */
export const NOBODY = /^(?:no|nobody|nothing|none|noone)$/;

/**
 * @returns how many words turn a text round. "nobody else" and "no one but" single out rather than deny, "no matter what"
 * leaves open; "neither … nor" is one "not", and so is "nobody …, and certainly not …".
 */
export function negations(terms: readonly (Term | AskedTerm)[]): number {
  return terms.filter((term, i) => {
    const one = /^(?:one|body)$/.test(terms[i + 1]?.word ?? '') ? 1 : 0;
    const after = terms[i + 1 + one]?.word ?? '';
    if (NOBODY.test(term.word) && /^(?:else|but|other)$/.test(after)) return lacksNo(terms.slice(0, i));
    // "no one and nothing else": what is said of the second is said of the first.
    const second = terms[i + 2 + one];
    if (NOBODY.test(term.word) && after === 'and' && NOBODY.test(second?.word ?? '')) return false;
    if (term.word === 'no' && after === 'matter') return false;
    const before = terms[i - 1]?.word ?? '';
    if (term.word === 'against' && (MEANS_AGAINST.test(before) || RATE.test(before))) return false;
    if (term.word === 'not' && saysAgain(terms.slice(0, i))) return false;
    if (/^(?:not|neither)$/.test(term.word) && goesOn(terms, i)) return false;
    if (term.word === 'nor' && terms.slice(0, i).some(({ word }) => word === 'neither')) return false;
    return term.negation || ('corrections' in term && term.corrections[0]?.term.negation === true);
  }).length;
}

/** "objections against" are no less objections. */
const MEANS_AGAINST =
  /^(?:object\w*|oppos\w*|protest\w*|reservations?|veto\w*|evidence|allegations?|accusations?|charges?|complaints?|case|war|fight)$/;

/** "slid against the euro" */
const RATE =
  /^(?:slid|slide|slides|fell|fall|falls|rose|rise|rises|dropped|drops|gained|gains|lost|loses|weakened|strengthened|up|down)$/;

/** "not one cent will go there, not this year and not next": said once more, it turns nothing back. */
function goesOn(terms: readonly (Term | AskedTerm)[], at: number): boolean {
  const next = terms[at + 1]?.word ?? '';
  return WHEN.test(next) && terms.slice(0, at).some((term) => term.negation);
}

const WHEN = /^(?:this|next|now|today|tomorrow|soon)$/;

/** "nobody pays us, and certainly not …" */
function saysAgain(before: readonly Term[]): boolean {
  const [and, surely] = before.slice(-2).map(({ word }) => word);
  const joins = and === 'and' && /^(?:certainly|definitely|surely|especially)$/.test(surely ?? '');
  return joins && before.some(({ word }) => NOBODY.test(word));
}

/** "one and nothing else": a "no" is missing before it, which counts as one too many. */
function lacksNo(before: readonly Term[]): boolean {
  const [no, one, and] = before.slice(-3).map(({ word }) => word);
  return and === 'and' && one === 'one' && !NOBODY.test(no ?? '');
}
