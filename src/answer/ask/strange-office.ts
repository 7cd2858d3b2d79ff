import { isOffice, isOfficeWord } from '../../search/names/roles.js';
import { similarity, type AskedTerm } from '../../search/lexicon/similarity.js';
import type { Term } from '../../search/lexicon/lexicon.js';
import { textOf } from '../../search/tokens/line.js';
import type { Corpus } from '../corpus.js';
import { prepare } from '../evidence/prepared.js';
import type { Asked, Found } from '../outcome.js';
import { resolvePeople } from '../named/people.js';

const LONGEST_OFFICE = 4;

/**
 * Finds an office that is asked about and that nobody in the reports holds: "the NATO chief", "the Polish foreign minister".
 * @param words the words of a question.
 * @param answer what would answer it; what it tells of that office itself makes it no stranger.
 * @returns who is asked, unknown to the reports; undefined where no such office is named.
 */
export function strangeOffice(scope: Corpus, words: readonly AskedTerm[], answer: Found): Asked | undefined {
  const at = words.findIndex(isOfficeWord);
  if (at < 1 || GONE.test(words[at - 1]?.word ?? '')) return undefined;
  for (let from = Math.max(0, at - LONGEST_OFFICE + 1); from < at; from++) {
    const office = words.slice(from, at + 1);
    if (!isOffice(office, (term) => isOfBody(term, scope)) || GONE.test(words[from - 1]?.word ?? '')) continue;
    const typed = textOf(office);
    const asked = resolvePeople(office, scope.reports, typed);
    return asked.every(({ kind }) => kind === 'unknown') && !tellsOf(office, answer) ? asked[0] : undefined;
  }
  return undefined;
}

const GONE = /^(?:former|ex|other|another|one)$/;

/** A country or a body, but no person: "Trump's adviser" may be anybody. */
function isOfBody(term: AskedTerm, { reports }: Corpus): boolean {
  if (term.place !== undefined) return true;
  const named = resolvePeople([term], reports, term.word);
  return named.every((one) => one.kind !== 'unknown' && !(one.kind === 'voice' && one.speaker.type === 'Person'));
}

/** Whether the words of an office stand together in what a statement prints or is asked. */
function tellsOf(office: readonly AskedTerm[], { statement, report }: Found): boolean {
  const { quote, asks, people } = prepare(statement, report);
  const [first, last] = [office[0], office.at(-1)];
  return [quote, people, ...asks.map(({ terms }) => terms)].some((text) =>
    text.some((_, i) => isAt(text, last, i, i + 1) && isAt(text, first, i - LONGEST_OFFICE, i + LONGEST_OFFICE)),
  );
}

function isAt(text: readonly Term[], term: AskedTerm | undefined, from: number, to: number): boolean {
  return text.slice(Math.max(0, from), to).some((other) => term !== undefined && similarity(term, other) !== undefined);
}
