import type { AskedTerm } from '../../search/lexicon/similarity.js';
import type { Wanted } from '../../search/read/read.js';

/** What is asked of the statements, without who is asked. */
export interface Matter {
  readonly asked: readonly AskedTerm[];
  /** Words are put in somebody's mouth, so names must stand in the same places and nothing may be turned round. */
  readonly claim: boolean;
  /** A whole clause is asked after, though a question may leave open whether somebody said it: "any", "or not". */
  readonly clause?: boolean;
  /** Only the printed words are compared, not the asks. */
  readonly verbatim?: boolean;
  readonly wants?: Wanted | undefined;
  /** The verb of the question: of equals, one that says it in that way comes first. */
  readonly verb?: AskedTerm | undefined;
  /** A clause is stated, and asked whether it is true: its opposite answers as well, but nothing else in its stead. */
  readonly whether?: boolean;
  /** Words on a topic are asked for. */
  readonly topic?: boolean;
}
