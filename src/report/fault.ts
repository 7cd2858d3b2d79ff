/** One thing that is wrong with a report's knowledge. */
export interface Fault {
  /** The file it is in, as a person would open it. */
  readonly file: string;
  /** The statement, speaker or topic it is in: `statement us-denial`. */
  readonly at?: string;
  readonly fault: string;
  /**
   * What no answer may be given with: words that are not in the source, an id that leads nowhere. The rest (a line that
   * no statement covers, a field nobody knows) fails the check but leaves every quote true.
   */
  readonly fatal: boolean;
}

/** @returns the fault as one line that names file, statement and fault. */
export function faultLine({ file, at, fault }: Fault): string {
  return at === undefined ? `${file}: ${fault}` : `${file}: ${at}: ${fault}`;
}

/** @returns what a YAML parser says, without the lines that it quotes. */
export function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/:$/, '');
}
