/** One attributed statement, as it is searched for. `speaker` is as printed, and may be a pronoun, or empty. */
export interface Statement {
  readonly id: string;
  readonly speaker: string;
  readonly content: string;
}

/** Where statements come from. */
export interface Source {
  /** How it is told of in the results. */
  readonly name: string;
  /** Those that are indexed first, and asked for. */
  readonly own: readonly Statement[];
  /** Those that are never indexed: questions cut from them have no answer. */
  readonly withheld: readonly Statement[];
  /** Those that an index is filled up with; no question asks for them. */
  readonly more: () => Iterator<Statement, never>;
}

/** @returns the first so many statements of a source. */
export function take({ own, more }: Source, count: number): Statement[] {
  const taken = own.slice(0, count);
  const further = more();
  while (taken.length < count) taken.push(further.next().value);
  return taken;
}
