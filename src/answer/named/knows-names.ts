import type { AskedTerm } from '../../search/lexicon/similarity.js';
import { isOffice } from '../../search/names/roles.js';
import type { Knows } from '../../search/read/read.js';
import { termsOfCorpus } from '../agree/terms.js';
import type { Corpus } from '../corpus.js';
import { isName, isUnknownName } from './name-likeness.js';
import { peopleOf } from './people.js';

/** Below this words may name somebody, but too loosely to make a frame. */
const SURE_ENOUGH = 0.5;

/** Of names, and nothing by itself. */
const PARTICLE = /^(?:von|van|der|den|de|di|da|del|bin|ibn|al|el|la|le|abu|ter)$/;

/** What the reader of questions needs to know of names. */
export function knowsNames(corpus: Corpus): Knows<AskedTerm> {
  const { reports, names, knows } = termsOfCorpus(corpus);
  const people = peopleOf(reports);
  const named = (term: AskedTerm) => isName(term, names) || isUnknownName(term, knows);
  return {
    known: (words) => people.names.resolve(words).some(({ quality }) => quality > SURE_ENOUGH),
    nameLike: (words) => {
      const said = words.filter(({ stop, word }) => !stop && !PARTICLE.test(word));
      return (
        said.length > 0 &&
        !words.some(({ word }) => word === 'other') &&
        (said.every((term) => term.capital || named(term)) || isOffice(said, named))
      );
    },
  };
}
