/** An option of a command, as far as it is held against rules that no single field shows. */
export interface SentOption {
  readonly type: number;
  readonly name: string;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly { readonly name: string; readonly value: string | number }[] | undefined;
  readonly min_length?: number | undefined;
  readonly max_length?: number | undefined;
  readonly min_value?: number | undefined;
  readonly max_value?: number | undefined;
  readonly channel_types?: readonly number[] | undefined;
  readonly options?: readonly SentOption[] | undefined;
}

/** What is wrong, and where in the form. */
export interface OptionFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

const SUBCOMMAND = 1;
const GROUP = 2;
const STRING = 3;
const INTEGER = 4;
const CHANNEL = 7;
const NUMBER = 10;
const TYPED: readonly number[] = [STRING, INTEGER, NUMBER];

const isNesting = ({ type }: SentOption): boolean => type === SUBCOMMAND || type === GROUP;

/** The rules for options beside and above each other. @param above the type of what they stand in; nothing for a command */
export function optionFaults(options: readonly SentOption[], above?: number): readonly OptionFault[] {
  return [
    ...[...listFaults(options, above)].map((message) => ({ path: ['options'], message })),
    ...options.flatMap((option, index) => {
      const inside = [
        ...[...ownFaults(option)].map(([field, message]) => ({ path: [field], message })),
        ...optionFaults(option.options ?? [], option.type),
      ];
      return inside.map(({ path, message }) => ({ path: ['options', index, ...path], message }));
    }),
  ];
}

function* listFaults(options: readonly SentOption[], above: number | undefined): Generator<string> {
  const required = options.map((option) => option.required === true);
  if (required.includes(false) && required.lastIndexOf(true) > required.indexOf(false)) {
    yield 'Required options must be placed before non-required options';
  }
  if (new Set(options.map(({ name }) => name)).size < options.length) yield 'Option names must be unique';
  if (above === undefined && options.some(isNesting) && !options.every(isNesting)) {
    yield 'Sub-command and sub-command group option types are mutually exclusive to all other types';
  }
  if (above === SUBCOMMAND && options.some(isNesting)) yield 'Sub-commands cannot have sub-commands';
  if (above === GROUP && (options.length === 0 || options.some(({ type }) => type !== SUBCOMMAND))) {
    yield 'Sub-command groups hold sub-commands, and nothing else';
  }
  const leaf = above !== undefined && above !== SUBCOMMAND && above !== GROUP;
  if (leaf && options.length > 0) yield 'Only sub-commands and their groups have options';
}

function* ownFaults(option: SentOption): Generator<readonly [field: string, message: string]> {
  const { type, name, choices = [], autocomplete = false, required, channel_types: channels } = option;
  const { min_length: shortest = 0, max_length: longest = Infinity } = option;
  const { min_value: least = -Infinity, max_value: most = Infinity } = option;
  if (name !== name.toLowerCase()) yield ['name', 'Option names are in lower case'];
  if (isNesting(option) && required === true) yield ['required', 'Sub-commands cannot be required'];
  if (choices.length > 0 && !TYPED.includes(type)) yield ['choices', 'This option type has no choices'];
  if (choices.some(({ value }) => (typeof value === 'string') !== (type === STRING))) {
    yield ['choices', 'Values of choices must be of the type of the option'];
  }
  if (new Set(choices.map(({ name }) => name)).size < choices.length) yield ['choices', 'Choice names must be unique'];
  if (autocomplete && !TYPED.includes(type)) yield ['autocomplete', 'This option type cannot be completed'];
  if (autocomplete && choices.length > 0) yield ['autocomplete', 'Autocomplete cannot be used with choices'];
  if ('min_length' in option || 'max_length' in option) {
    if (type !== STRING) yield ['max_length', 'Only string options have lengths'];
    if (shortest > longest) yield ['min_length', 'The minimum is above the maximum'];
  }
  if ('min_value' in option || 'max_value' in option) {
    if (type !== INTEGER && type !== NUMBER) yield ['max_value', 'Only number options have values from and to'];
    if (least > most) yield ['min_value', 'The minimum is above the maximum'];
  }
  if (channels !== undefined && type !== CHANNEL) yield ['channel_types', 'Only channel options have channel types'];
}
