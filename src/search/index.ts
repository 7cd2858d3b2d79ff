/** text: the content, or the quote where there is none, and the asks. speakers: the voices of the chain, names, roles and aliases, the originator's first. */
export interface Passage {
  readonly id: string;
  readonly text: string;
  readonly speakers: readonly string[];
  readonly topics?: readonly string[];
}

/** `score` lies in 0..1 and is comparable between queries. */
export interface Match {
  readonly id: string;
  readonly score: number;
}

export interface Index {
  /** Best first. Reads "what did X say about Y" itself. */
  search(query: string, options?: { limit?: number }): Match[];
  set(passage: Passage): void;
  delete(id: string): void;
  readonly size: number;
}
