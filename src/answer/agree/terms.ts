import type { Report } from '../../report/model.js';
import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Corpus } from '../corpus.js';
import { namesOnlyAsked } from '../named/asked-names.js';
import { properNamesOf, settingOf } from '../named/proper-names.js';

/** What the agreement of a question with a statement is judged by. */
export interface Terms {
  readonly reports: ReadonlyMap<string, Report>;
  readonly names: ReadonlySet<string>;
  /** Names that go without saying: of where the reports are set. */
  readonly setting: ReadonlySet<string>;
  readonly knows: (term: AskedTerm) => boolean;
  readonly weight: (term: AskedTerm) => number;
}

/** @returns what judging needs to know of a corpus. */
export function termsOfCorpus({ reports, index }: Corpus): Terms {
  const { vocabulary } = index;
  const onlyAsked = namesOnlyAsked(reports);
  return {
    reports,
    names: properNamesOf(reports),
    setting: settingOf(reports),
    knows: (term) => vocabulary.knows(term) && !onlyAsked.has(term.word),
    weight: (term) => vocabulary.weight(term),
  };
}
