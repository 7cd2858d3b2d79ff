import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APIRadioGroupOption,
} from 'discord-api-types/v10';
import { KINDS, STANCES } from '../../report/model.js';
import { sameText, type Typed } from '../../report/typed/typed.js';
import { encodeCustomId, packPage, readPage } from '../message/custom-id.js';
import { clip, visible } from '../message/escape.js';
import { HINT_MAX, INPUT_MAX, MODAL_TITLE_MAX } from '../message/limits.js';
import { ROUTES } from '../message/routes.js';
import { KIND_WORDS, STANCE_LOOKS } from '../message/wording.js';

/** What a form is for. Ids and a number alone, so that it fits its custom id. */
export interface FormAddress {
  readonly report: string;
  /** The statement that is changed; nothing for a new one. */
  readonly statement: string | undefined;
  /** The number of the revision that the form is filled with. */
  readonly number: number;
  /** The draft that the form is filled with. */
  readonly draft?: string | undefined;
  /** The proposal that it is made of. */
  readonly proposal?: string | undefined;
}

/** The form for a statement, filled in with what is known of it. */
export function statementForm(typed: Typed, address: FormAddress): APIModalInteractionResponseCallbackData {
  const { report, statement, number, draft, proposal } = address;
  const from = draft ?? proposal;
  const args = [report, statement ?? '', packPage(number), ...(from === undefined ? [] : [from])];
  const title = statement === undefined ? 'Add a statement' : `Edit ${statement}`;
  return {
    custom_id: encodeCustomId(routeOf(address), args),
    title: clip(title, MODAL_TITLE_MAX),
    components: [
      paragraph('words', typed.words, {
        label: 'Exact words',
        description: 'Copied from the report, letter for letter. Members see exactly these.',
        required: true,
      }),
      paragraph('content', typed.content, {
        label: 'Attributed words',
        description: 'What is said, a line each, out of the exact words. Blank: all of them.',
      }),
      paragraph('chain', typed.chain, {
        label: 'Chain',
        description: 'A voice a line, outermost first: name | words that name it, or ? | cue. Blank: the report.',
        placeholder: 'Bloomberg | the agency | told',
      }),
      radio(
        'kind',
        'Kind',
        KINDS.map((kind) => option(kind, KIND_WORDS[kind], typed.kind)),
      ),
      radio(
        'stance',
        'Stance of the last voice',
        STANCES.map((stance) => option(stance, STANCE_LOOKS[stance].word, typed.stance)),
      ),
    ],
  };
}

function routeOf({ draft, proposal }: FormAddress): string {
  if (draft !== undefined) return ROUTES.formAgain;
  return proposal === undefined ? ROUTES.form : ROUTES.formProposed;
}

/** @returns what a form is for, out of the arguments of its custom id. */
export function readFormAddress([report = '', statement = '', number, draft]: readonly string[]): FormAddress {
  return { report, statement: statement === '' ? undefined : statement, number: readPage(number), draft };
}

/**
 * Reads a form that was sent off.
 * @param filled what it was filled with: a text too long for the form stays whole where it was not touched
 */
export function readForm(fields: Readonly<Record<string, readonly string[]>>, filled: Typed | undefined): Typed {
  const text = (field: 'words' | 'content' | 'chain') => {
    const typed = fields[field]?.[0] ?? '';
    const before = filled?.[field];
    return before !== undefined && sameText(typed, asFilled(before)) ? before : typed;
  };
  const words = text('words');
  return {
    words,
    content: text('content'),
    chain: text('chain'),
    kind: fields['kind']?.[0] ?? '',
    stance: fields['stance']?.[0] ?? '',
    // Which place was meant stays settled while the words are the same.
    ...(filled !== undefined && words === filled.words ? { prefix: filled.prefix, repeats: filled.repeats } : {}),
  };
}

function paragraph(
  id: string,
  value: string,
  { label, description, placeholder, required = false }: Words,
): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    description: clip(description, HINT_MAX),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: TextInputStyle.Paragraph,
      required,
      max_length: INPUT_MAX,
      ...(value === '' ? {} : { value: asFilled(value) }),
      ...(placeholder === undefined ? {} : { placeholder }),
    },
  };
}

interface Words {
  readonly label: string;
  readonly description: string;
  readonly placeholder?: string;
  readonly required?: boolean;
}

function radio(id: string, label: string, options: APIRadioGroupOption[]): APILabelComponent {
  return {
    type: ComponentType.Label,
    label,
    component: { type: ComponentType.RadioGroup, custom_id: id, required: true, options },
  };
}

function option(value: string, label: string, chosen: string): APIRadioGroupOption {
  return { value, label, ...(value === chosen ? { default: true } : {}) };
}

function asFilled(text: string): string {
  return clip(visible(text), INPUT_MAX);
}
