import { ComponentType, MessageFlags } from 'discord-api-types/v10';
import { COMPONENTS_MAX, TEXT_MAX } from '../message/limits.js';
import { text } from '../message/message.js';
import { charactersIn, eachPart, hasControls, without, type GivenPart } from './given-message.js';

const TEXT: number = ComponentType.TextDisplay;
const BOX: number = ComponentType.Container;
/**
 * Corrections are found again by the ids of their components, which Discord keeps: this and the number of their change.
 * Those that Discord gives to components by itself count up from 1.
 */
const FIRST_ID = 1_000_000_000;
/** Says that an answer is not whole. */
export const LEFT_OUT = {
  ...text('-# Some of the answer is left out: the correction needs its room. Ask again to see all of it.'),
  id: FIRST_ID,
};

/** Whether a part of a message corrects it, or says what was left out for that. */
export function isCorrection({ id = 0 }: GivenPart): boolean {
  return id >= FIRST_ID;
}

/** A message to be put in the place of another. It pings nobody. */
export interface CorrectedMessage {
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: readonly [] };
  readonly components: readonly GivenPart[];
}

/**
 * Puts a correction above an answer, and above those it was corrected by before, the newest first. Buttons stay as they
 * were; what no longer fits is left out whole.
 * @param given the message as it stands
 * @param change the number of the change
 * @returns nothing where the correction stands in it already
 */
export function correctedMessage(
  given: readonly GivenPart[],
  change: number,
  correction: string,
): CorrectedMessage | undefined {
  const id = FIRST_ID + change;
  if (given.some((part) => part.id === id)) return undefined;
  const former = given.filter((part) => (part.id ?? 0) > FIRST_ID);
  const corrections = [...former, { ...text(correction), id }].toSorted(
    (one, other) => (other.id ?? 0) - (one.id ?? 0),
  );
  const wasCut = given.some((part) => part.id === FIRST_ID);
  const card = given.filter((part) => (part.id ?? 0) < FIRST_ID);
  return {
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
    components: fitted(corrections, card, wasCut),
  };
}

function fitted(corrections: readonly GivenPart[], card: readonly GivenPart[], wasCut: boolean): readonly GivenPart[] {
  const whole = [...corrections, ...(wasCut ? [LEFT_OUT] : []), ...card];
  if (fits(whole)) return whole;
  const [newest, ...older] = corrections;
  let parts: readonly GivenPart[] = [...corrections, LEFT_OUT, ...card];
  for (const part of [...older.toReversed(), ...leavable(card)]) {
    if (fits(parts)) break;
    parts = without(parts, part);
  }
  if (!fits(parts)) throw new Error(`correction ${newest?.id} does not fit its message`);
  return parts;
}

/** What of a card can be left out, in the order in which it goes: quotes from the last on, then words above them, then what stands among buttons. */
function leavable(card: readonly GivenPart[]): readonly GivenPart[] {
  const plain = card.filter((part) => !hasControls(part)).toReversed();
  const held = card
    .filter(hasControls)
    .flatMap((part) => part.components ?? [])
    .filter(({ type }) => type === TEXT);
  return [
    ...plain.filter(({ type }) => type === BOX),
    ...plain.filter(({ type }) => type !== BOX),
    ...held.toSorted((one, other) => charactersIn(other) - charactersIn(one)),
  ];
}

function fits(parts: readonly GivenPart[]): boolean {
  const characters = parts.reduce((sum, part) => sum + charactersIn(part), 0);
  return characters <= TEXT_MAX && [...eachPart(parts)].length <= COMPONENTS_MAX;
}
