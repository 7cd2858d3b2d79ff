import type { Want } from '../words/asking.js';

/** "who called the mayor", "who did the mayor call" */
export const ASKED_ROLES = ['does', 'undergoes'] as const;
export type AskedRole = (typeof ASKED_ROLES)[number];

/** To whom a thing belongs does as much as who owns it. */
const UNDERGOES = /^(?:who|whom|what|which)(?: \w+){0,2} (?:did|does|do) (?!.*\bbelong)/;
const AUXILIARY = '(?:is|are|was|were|s|has|have|had|will|would|can|could|should|did|does|do|shall|may|might|must)';
const BY_WHOM = /^by (?:who|whom|which|what)\b/;
/** "who was fined", and not "who was seen in the car" */
const DONE_TO =
  /^who (?:is|are|was|were|has been|have been|will be|is being|are being|got|gets) (?:\w+ly )?\w+(?: by .+)?$/;
/** "who is the speech about" */
const ABOUT_WHOM = /^who (?:is|are|was|were) .+ (?:about|against)$/;
const DOES = new RegExp(`^(?:who|which \\w+) (?!${AUXILIARY}\\b)\\w+ (?!.*\\b${AUXILIARY}\\b)`);

/** @returns whether who or what a question wants does it or has it done to them; nothing where that is not told. */
export function roleOf(wants: Want, line: string, passive: boolean): AskedRole | undefined {
  if (wants !== 'who' && wants !== 'what') return undefined;
  if (passive && BY_WHOM.test(line)) return 'does';
  if (passive) return wants === 'who' && DONE_TO.test(line) ? 'undergoes' : undefined;
  if (UNDERGOES.test(line) || ABOUT_WHOM.test(line)) return 'undergoes';
  return DOES.test(line) ? 'does' : undefined;
}

/** Whether one asks for who does it and the other for whom it is done to. */
export function haveTwoRoles(one: AskedRole | undefined, other: AskedRole | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
