/** A component, as far as totals are counted. */
export interface Part {
  readonly type: number;
  readonly id?: number | undefined;
  readonly custom_id?: string | undefined;
  readonly content?: string | undefined;
  readonly components?: readonly Part[] | undefined;
  readonly accessory?: Part | undefined;
}

/** Every component, nested ones too. */
export function* walk(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    yield part;
    yield* walk(part.components ?? []);
    if (part.accessory) yield* walk([part.accessory]);
  }
}
