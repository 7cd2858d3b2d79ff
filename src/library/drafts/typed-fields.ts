import type { Typed } from '../../report/typed/typed.js';

const YES = 'yes';
const PROPOSAL = 'proposal';

/** @returns a form's texts as a draft keeps them. */
export function toFields({ words, content, chain, kind, stance, prefix, repeats }: Typed): Record<string, string> {
  return {
    words,
    content,
    chain,
    kind,
    stance,
    ...(prefix === undefined ? {} : { prefix }),
    ...(repeats === true ? { repeats: YES } : {}),
  };
}

/** @returns a form's texts out of a draft; what it does not have is blank. */
export function fromFields(fields: Readonly<Record<string, string>>): Typed {
  const { words = '', content = '', chain = '', kind = '', stance = '', prefix, repeats } = fields;
  return { words, content, chain, kind, stance, prefix, repeats: repeats === YES };
}

/** @returns what a draft keeps of the proposal that it is made of. */
export function withProposal(proposal: string | undefined): Record<string, string> {
  return proposal === undefined ? {} : { [PROPOSAL]: proposal };
}

/** @returns the proposal that a draft is made of; nothing where it is made of none. */
export function proposalOf(fields: Readonly<Record<string, string>>): string | undefined {
  return fields[PROPOSAL];
}
