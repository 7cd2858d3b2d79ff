import { clean } from '../../search/clean/clean.js';
import { gistOf, type Gist } from '../../search/gist/gist.js';
import { readQuestion } from '../../search/read/read.js';
import type { Corpus } from '../corpus.js';
import { knowsNames } from '../named/knows-names.js';
import { nameOf, resolvePeople } from '../named/people.js';

/** @returns what a question asks, whatever words it is put in; whoever is asked under the name that the reports have for them. */
export function gistIn(corpus: Corpus, question: string): Gist {
  const { text } = clean(question);
  const { asked = [] } = readQuestion(corpus.index.vocabulary.read(text), knowsNames(corpus));
  const [first, last] = [asked[0], asked.at(-1)];
  if (first === undefined || last === undefined) return gistOf(text);
  const [person, ...others] = resolvePeople(asked, corpus.reports, '');
  if (person === undefined || person.kind === 'unknown' || others.length > 0) return gistOf(text);
  return gistOf(`${text.slice(0, first.start)}${nameOf(person)}${text.slice(last.end)}`);
}
