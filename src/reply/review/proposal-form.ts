import {
  ComponentType,
  TextInputStyle,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Found } from '../../answer/outcome.js';
import type { Report } from '../../report/model.js';
import { UserError } from '../../report/user-error.js';
import type { ProposalText } from '../../store/review/proposal.js';
import { encodeCustomId } from '../message/custom-id.js';
import { blockQuote, clip, visible } from '../message/escape.js';
import { HINT_MAX } from '../message/limits.js';
import { headline } from '../quotes/provenance.js';
import { ROUTES } from '../message/routes.js';
import { waitingArgs, type WaitingAddress } from './place.js';
import { PROPOSAL_MAX } from './proposal-limits.js';

const QUOTE_MAX = 300;

const BLANK: ProposalText = { what: '', words: '', speaker: '', why: '' };

/** Asks a member what is wrong with a statement. @param seen the revision on the member's card */
export function mistakeForm({ report, statement }: Found, seen: number): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeCustomId(ROUTES.mistakeSent, [report.id, statement.id, String(seen)]),
    title: 'Report a mistake',
    components: [
      { type: ComponentType.TextDisplay, content: blockQuote(clip(statement.quote, QUOTE_MAX)) },
      ...fields(BLANK, 'What is wrong'),
    ],
  };
}

/** Asks a member what a report's knowledge lacks. */
export function missingForm(report: Report): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeCustomId(ROUTES.missingSent, [report.id]),
    title: 'Suggest what is missing',
    components: [
      { type: ComponentType.TextDisplay, content: `In ${headline(report)}` },
      ...fields(BLANK, 'What is missing'),
    ],
  };
}

/** A proposal's own text, for a moderator to mend. */
export function mendForm(
  text: ProposalText,
  isMistake: boolean,
  address: WaitingAddress,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeCustomId(ROUTES.mended, waitingArgs(address)),
    title: 'Mend the proposal',
    components: fields(text, isMistake ? 'What is wrong' : 'What is missing'),
  };
}

/** How an error names the fields. The first one has another label in each form. */
const NAMES: Readonly<Record<keyof ProposalText, string>> = {
  what: 'The first field',
  words: '“The passage of the report”',
  speaker: '“Who says it”',
  why: '“Why”',
};

/**
 * @returns what was typed into any of these forms
 * @throws UserError where a field holds more than it should have taken: no card would have room for it
 */
export function readProposalText(typed: Readonly<Record<string, readonly string[]>>): ProposalText {
  const of = (field: keyof ProposalText) => {
    const text = visible(typed[field]?.[0] ?? '').trim();
    const most = PROPOSAL_MAX[field];
    if (text.length > most)
      throw new UserError(`${NAMES[field]} takes ${most} characters, and this has ${text.length}. Shorten it.`);
    return text;
  };
  return { what: of('what'), words: of('words'), speaker: of('speaker'), why: of('why') };
}

function fields(text: ProposalText, what: string): APILabelComponent[] {
  return [
    input('what', text.what, { label: what, most: PROPOSAL_MAX.what, required: true }),
    input('words', text.words, {
      label: 'The passage of the report',
      description: 'The words that it is about, copied from the report.',
      most: PROPOSAL_MAX.words,
    }),
    input('speaker', text.speaker, { label: 'Who says it', most: PROPOSAL_MAX.speaker, short: true }),
    input('why', text.why, { label: 'Why', description: 'How one can see that it is so.', most: PROPOSAL_MAX.why }),
  ];
}

interface Words {
  readonly label: string;
  readonly description?: string;
  readonly most: number;
  readonly required?: boolean;
  readonly short?: boolean;
}

function input(id: string, value: string, words: Words): APILabelComponent {
  const { label, description, most, required = false, short = false } = words;
  return {
    type: ComponentType.Label,
    label,
    ...(description === undefined ? {} : { description: clip(description, HINT_MAX) }),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: short ? TextInputStyle.Short : TextInputStyle.Paragraph,
      required,
      max_length: most,
      ...(value === '' ? {} : { value: clip(value, most) }),
    },
  };
}
