import { ComponentType } from 'discord-api-types/v10';

const ROW: number = ComponentType.ActionRow;

/** A component as Discord gave it back: what is read of it; the rest of it stays as it is. */
export interface GivenPart {
  readonly type: number;
  readonly id?: number | undefined;
  readonly content?: string | undefined;
  readonly components?: readonly GivenPart[] | undefined;
}

/** Every component, outer before inner. */
export function* eachPart(parts: readonly GivenPart[]): Generator<GivenPart> {
  for (const part of parts) {
    yield part;
    yield* eachPart(part.components ?? []);
  }
}

/** How many characters stand in a component, those in what it holds included. */
export function charactersIn(part: GivenPart): number {
  return [...eachPart([part])].reduce((sum, { content = '' }) => sum + content.length, 0);
}

/** Whether a component holds buttons or a select. */
export function hasControls(part: GivenPart): boolean {
  return [...eachPart([part])].some(({ type }) => type === ROW);
}

/** @returns the components without one of them, wherever it stands. */
export function without(parts: readonly GivenPart[], gone: GivenPart): readonly GivenPart[] {
  return parts.flatMap((part) => {
    if (part === gone) return [];
    return part.components?.includes(gone) ? [{ ...part, components: without(part.components, gone) }] : [part];
  });
}
