/** One component of a message or a modal, with all that the known kinds have. */
export interface Part {
  readonly type: number;
  readonly custom_id?: string;
  readonly content?: string;
  readonly components?: readonly Part[];
  readonly component?: Part;
  readonly accessory?: Part;
  readonly label?: string;
  readonly description?: string | null;
  readonly style?: number;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly emoji?: { readonly name?: string | null };
  readonly options?: readonly PartOption[];
  readonly placeholder?: string | null;
  readonly min_values?: number | null;
  readonly max_values?: number | null;
  readonly min_length?: number | null;
  readonly max_length?: number | null;
  readonly required?: boolean;
  readonly value?: string | null;
  readonly divider?: boolean;
  readonly spacing?: number;
  readonly accent_color?: number | null;
  readonly spoiler?: boolean;
  readonly media?: Media;
  readonly items?: readonly { readonly media: Media; readonly description?: string | null }[];
  readonly file?: Media;
  readonly default?: boolean;
  readonly default_values?: readonly { readonly id: string }[];
  readonly channel_types?: readonly number[];
  /** Of a file. */
  readonly name?: string;
  readonly size?: number;
}

export interface PartOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null;
  readonly default?: boolean;
  readonly emoji?: { readonly name?: string | null };
}

export interface Media {
  readonly url: string;
}

export const KIND = {
  row: 1,
  button: 2,
  select: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
  radio: 21,
  checkboxes: 22,
  checkbox: 23,
} as const;

/** The components of a message; the server has looked at their shape. */
export function partsOf(components: readonly unknown[]): Part[] {
  return components.filter(isPart);
}

export function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'number';
}

/** What is chosen in a select before anybody has chosen. */
export function chosenAtFirst({ options = [], default_values: chosen = [] }: Part): readonly string[] {
  return [
    ...options.filter((option) => option.default === true).map(({ value }) => value),
    ...chosen.map(({ id }) => id),
  ];
}

/** What a component is called, for one that cannot be drawn. */
export function nameOf({ type }: Part): string {
  const name = Object.entries(KIND).find(([, kind]) => kind === type)?.[0];
  return name === undefined ? `component ${type}` : name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
