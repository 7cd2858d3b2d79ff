import { z } from 'zod';
import { named } from './named.js';
import { resolved } from './resolved.js';
import type { State } from '../state/state.js';

interface Part {
  readonly type: number;
  readonly id?: number | undefined;
  readonly custom_id?: string | undefined;
  readonly component?: Part | undefined;
  readonly components?: readonly Part[] | undefined;
}

const part: z.ZodType<Part> = z.lazy(() =>
  z.object({
    type: z.number(),
    id: z.number().optional(),
    custom_id: z.string().optional(),
    component: part.optional(),
    components: z.array(part).optional(),
  }),
);
const modal = z.object({ custom_id: z.string(), components: z.array(part) });

/** What has one value; everything else has a list of them. */
const SINGLE: readonly number[] = [4, 21];
const CHECKBOX = 23;

type Fields = Readonly<Record<string, readonly string[]>>;

/** A filled in modal as Discord sends it: the parts as they were opened, each with what was put in. */
export function submission(state: State, opened: unknown, fields: Fields): object {
  const { custom_id: customId, components } = modal.parse(opened);
  const chosen = components.flatMap(inputs).map(({ type, custom_id: id = '' }) => ({ type, values: fields[id] ?? [] }));
  return {
    custom_id: customId,
    components: components.map((one, index) => filled(one, fields, index + 1)),
    ...resolved(state, named(chosen)),
  };
}

function inputs(one: Part): Part[] {
  return [one, ...(one.component ? inputs(one.component) : []), ...(one.components ?? []).flatMap(inputs)];
}

function filled(one: Part, fields: Fields, number: number): object {
  const { type, id = number, custom_id: customId, component, components } = one;
  return {
    type,
    id,
    ...(customId !== undefined && { custom_id: customId, ...valueOf(type, fields[customId] ?? []) }),
    // Below a label the numbers go on where those of the top end.
    ...(component && { component: filled(component, fields, number + 100) }),
    ...(components && { components: components.map((inner) => filled(inner, fields, number + 100)) }),
  };
}

function valueOf(type: number, values: readonly string[]): object {
  if (type === CHECKBOX) return { value: values.length > 0 };
  return SINGLE.includes(type) ? { value: values[0] ?? (type === 4 ? '' : null) } : { values };
}
