import { cutsWord, placesAfter, placesOf } from '../proof/anchor.js';
import { withoutHidden } from '../hidden.js';
import type { Span } from '../model.js';
import type { KnowledgeStatement } from '../schema.js';
import { sameText, type Typed } from './typed.js';

/** Where typed words stand in a source. */
export type Placed =
  | { readonly kind: 'nowhere' }
  /** In several places, of which none was chosen. */
  | { readonly kind: 'several'; readonly places: readonly Span[] }
  | {
      readonly kind: 'found';
      /** The words as they are to be kept. */
      readonly quote: string;
      readonly place: Span;
      readonly prefix: string | undefined;
      readonly repeats: boolean;
      /** Characters that cannot be seen had to be taken out. */
      readonly cleaned: boolean;
    };

/**
 * Finds the place in the source that typed words stand in, letter for letter.
 * @param was the statement as it is, whose words and place are kept where they still fit
 */
export function placeWords(typed: Typed, was: KnowledgeStatement | undefined, source: string): Placed {
  const kept = was !== undefined && sameText(typed.words, was.quote) && placesOf(was.quote, source).length > 0;
  const words = typed.words.replace(/\r\n?/g, '\n').trim();
  const ways = kept ? [was.quote] : [words, withoutHidden(words).trim()];
  const wholeWords = (way: string) => placesOf(way, source).filter((place) => !cutsWord(place, source));
  const quote = ways.find((way) => way !== '' && wholeWords(way).length > 0);
  if (quote === undefined) return { kind: 'nowhere' };

  const places = wholeWords(quote);
  const before: Choice = { prefix: was?.prefix, repeats: was?.repeats ?? false };
  const chosen: Choice = { prefix: typed.prefix, repeats: typed.repeats ?? false };
  const choices =
    places.length > 1 ? [chosen, before] : [...(kept ? [before] : []), { prefix: undefined, repeats: false }];
  for (const { prefix, repeats } of choices) {
    const [place, ...others] = prefix === undefined ? places : placesAfter(prefix, places, source);
    if (place === undefined || others.length > 0) continue;
    return { kind: 'found', quote, place, prefix, repeats, cleaned: !kept && quote !== words };
  }
  return { kind: 'several', places };
}

interface Choice {
  readonly prefix: string | undefined;
  readonly repeats: boolean;
}
