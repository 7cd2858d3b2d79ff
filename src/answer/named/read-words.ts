import { termsOf } from '../../search/lexicon/lexicon.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { withCorrections } from '../../search/expand/vocabulary.js';
import type { Corpus } from '../corpus.js';
import { peopleOf } from './people.js';

/** A name that is written by ear is that name nearly as surely as one with a slip. */
const BY_EAR = 0.85;

/** Reads the words of a question; what is no word of the reports, but sounds like a name in them, is taken for that name. */
export function readWords({ reports, index: { vocabulary } }: Corpus, text: string): AskedTerm[] {
  const { names } = peopleOf(reports);
  return vocabulary.read(text).map((asked) => {
    if (asked.stop || asked.figure !== undefined || asked.corrections.length > 0 || vocabulary.knows(asked))
      return asked;
    const meant = names.byEar(asked.word).flatMap(termsOf);
    return meant.length === 0
      ? asked
      : withCorrections(
          asked,
          meant.map((term) => ({ term, quality: BY_EAR })),
        );
  });
}
