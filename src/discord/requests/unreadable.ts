import { randomUUID } from 'node:crypto';
import { InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Ack } from '../../dispatch/answerer.js';
import { brokenDown } from '../../dispatch/notices.js';
import { notice } from '../../reply/message/notice.js';
import type { InteractionAddress } from '../answers/interaction-answerer.js';

const ID_LENGTH = 8;
const COMPLETION: number = InteractionType.ApplicationCommandAutocomplete;

const envelope = z.object({ id: z.string(), token: z.string(), application_id: z.string(), type: z.unknown() });

/** What whoever waits is told where an interaction cannot be read, and under which id the log has the rest. */
export interface Apology {
  readonly address: InteractionAddress;
  readonly ack: Ack;
  readonly errorId: string;
}

/** @returns the apology; nothing where not even that can be read to which it goes. */
export function apologyFor(raw: unknown): Apology | undefined {
  const read = envelope.safeParse(raw);
  if (!read.success) return undefined;
  const { id, token, application_id: applicationId, type } = read.data;
  const errorId = randomUUID().slice(0, ID_LENGTH);
  const ack: Ack =
    type === COMPLETION
      ? { type: 'choices', choices: [] }
      : { type: 'message', private: true, message: notice(brokenDown(errorId)) };
  return { address: { id, token, applicationId, source: undefined }, ack, errorId };
}
