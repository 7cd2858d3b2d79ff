import { clean } from '../search/clean/clean.js';
import type { Corpus } from './corpus.js';
import { askSomebody } from './judge/ask-matter.js';
import { allIn, isStanding } from './found.js';
import type { Asked, Found, Outcome } from './outcome.js';
import { shared } from './evidence/overlap.js';
import type { Statement } from '../report/model.js';
import { resolvePeople } from './named/people.js';
import { isAscribed, sayingOf, type Saying } from './named/saying.js';
import { scopeOf } from './named/scope.js';
import { resolveTopics } from './named/topics.js';

const ORDER: Readonly<Record<Saying, number>> = { own: 0, behalf: 1, relays: 5 };

/** All that a voice says, its own words first; and apart from it what others ascribe to that person. */
export function quotes(
  corpus: Corpus,
  { speaker, about, report }: { speaker: string; about?: string | undefined; report?: string | undefined },
): Outcome {
  const scope = scopeOf(corpus, report);
  const typed = clean(speaker).text;
  const asked = resolvePeople(typed, scope.reports, typed);
  if (about?.trim()) return quotesAbout(scope, asked, about.trim());
  const said = sayings(scope, asked);
  const standing = said.filter(isStanding);
  const base = { nearest: [], ascribed: ascribed(scope, asked), ambiguous: false, asked } as const;
  if (standing.length > 0) return { ...base, verdict: 'answered', answers: standing };
  if (said.length > 0) return { ...base, verdict: 'withdrawn', answers: [], nearest: said.slice(0, 1) };
  return { ...base, verdict: 'speaker-not-quoted', answers: [] };
}

function quotesAbout(scope: Corpus, asked: readonly Asked[], about: string): Outcome {
  const topics = new Set(resolveTopics(about, scope.reports));
  const isOn = ({ report, statement }: Found) => statement.topics.some((id) => topics.has(`${report.id}/${id}`));
  const words = scope.index.vocabulary.read(clean(about).text);
  // A topic has many words; of equals those that hold the typed ones come first.
  const said = sayings(scope, asked, (found) => shared(words, found)).filter(
    (found) => isOn(found) && isStanding(found),
  );
  if (said.length > 0) {
    return {
      verdict: 'answered',
      answers: said,
      nearest: [],
      ascribed: ascribed(scope, asked).filter(isOn),
      ambiguous: false,
      asked,
    };
  }
  return askSomebody(scope, asked, { asked: words, claim: false });
}

function sayings({ reports }: Corpus, asked: readonly Asked[], holds: (found: Found) => number = () => 0): Found[] {
  const how = (found: Found) =>
    asked.flatMap((one) => sayingOf(found, one) ?? []).map((saying) => orderOf(saying, found.statement));
  return allIn(reports)
    .filter((found) => how(found).length > 0)
    .toSorted((a, b) => Math.min(...how(a)) - Math.min(...how(b)) || holds(b) - holds(a));
}

/** Their own words first, then those on their behalf; what reached the report through others comes after. */
function orderOf(saying: Saying, { chain, relations }: Statement): number {
  const restates = relations.some(({ kind }) => kind === 'restates') ? 1 : 0;
  return ORDER[saying] + restates + (saying !== 'relays' && chain.length > 1 ? 2 : 0);
}

function ascribed({ reports }: Corpus, asked: readonly Asked[]): Found[] {
  return allIn(reports).filter((found) => isStanding(found) && asked.some((one) => isAscribed(found, one)));
}
