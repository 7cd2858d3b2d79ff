/** One thing in a form that cannot stay as it was typed. */
export interface Misfit {
  readonly field: 'content' | 'chain' | 'kind' | 'stance';
  /** The line of the field, from 1. */
  readonly number?: number | undefined;
  /** What was typed there. */
  readonly words: string;
  /** Whether that is the cue of a voice. */
  readonly isCue?: boolean | undefined;
  readonly fault:
    /** Does not stand in the quote. */
    | 'outside'
    /** Stands there only as a part of words. */
    | 'cut'
    /** Names nobody. */
    | 'nameless'
    /** Too long for a name. */
    | 'sentence'
    /** A name that several people have. */
    | 'ambiguous'
    /** More lines than anybody would read; none of them was. */
    | 'many'
    /** None of those that can be chosen. */
    | 'unchosen';
  /** Ids that would tell apart those whom the name fits. */
  readonly ids?: readonly string[] | undefined;
}
