import type { Typed } from '../report/typed/typed.js';

const YES = 'yes';

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
