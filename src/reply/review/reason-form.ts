import { ComponentType, TextInputStyle, type APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { UserError } from '../../report/user-error.js';
import { encodeCustomId } from '../message/custom-id.js';
import { plain } from '../message/escape.js';
import type { ROUTES } from '../message/routes.js';
import { waitingArgs, type WaitingAddress } from './place.js';

const REASON_FIELD = 'reason';
const REASON_MAX = 400;

/** Asks for the reason of a decline. */
export function reasonForm(
  route: (typeof ROUTES)['declined' | 'changeDeclined'],
  whom: string,
  address: WaitingAddress,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeCustomId(route, waitingArgs(address)),
    title: 'Decline',
    components: [
      {
        type: ComponentType.Label,
        label: 'Why',
        description: `${whom} reads it.`,
        component: {
          type: ComponentType.TextInput,
          custom_id: REASON_FIELD,
          style: TextInputStyle.Paragraph,
          required: true,
          max_length: REASON_MAX,
        },
      },
    ],
  };
}

/**
 * @returns the reason that was typed; nothing where it is blank
 * @throws UserError where it is longer than the field should have taken
 */
export function readReason(fields: Readonly<Record<string, readonly string[]>>): string | undefined {
  const reason = plain(fields[REASON_FIELD]?.[0] ?? '');
  if (reason.length > REASON_MAX)
    throw new UserError(`A reason has ${REASON_MAX} characters at most, and this has ${reason.length}. Shorten it.`);
  return reason === '' ? undefined : reason;
}
