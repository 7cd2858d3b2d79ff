import { InteractionResponseType, MessageFlags, Routes, type APIInteractionResponse } from 'discord-api-types/v10';
import type { REST } from 'discord.js';
import type { Ack, Answerer, Delivery, Manner, Place } from '../../dispatch/answerer.js';
import type { Log } from '../../dispatch/log.js';
import type { Tally } from '../../dispatch/tally.js';
import { asSent } from '../../reply/message/message.js';
import { attempt, type Sent } from './attempt.js';
import { placeOf, placeOfAnswer } from '../requests/place.js';
import { naming, uploads } from './with-files.js';

const ALREADY_ACKNOWLEDGED = 40060;
const UNKNOWN_INTERACTION = 10062;
/** What Discord says when an answer is not there to be changed: unknown message, unknown webhook, token out of date. */
const GONE: readonly (number | string)[] = [10008, 10015, 50027];

export interface InteractionAddress {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
  /** Where the message stands whose component was used, if everybody sees it. */
  readonly source: Place | undefined;
}

interface Means {
  readonly rest: REST;
  /** For what has files. */
  readonly uploadRest: REST;
  readonly log: Log;
  readonly tally: Tally;
}

/** Answers one interaction: the callback first, then its webhook. None of it needs the bot's token. */
export function createInteractionAnswerer(
  address: InteractionAddress,
  { rest, uploadRest, log, tally }: Means,
): Answerer {
  const { id, token, applicationId, source } = address;
  const original = Routes.webhookMessage(applicationId, token);

  let place: Place | undefined;

  function lose(error: unknown, text: string): void {
    tally.add('lost');
    log.warn({ err: error, id }, text);
  }

  /** For what comes after the first answer: says what went wrong, and throws only what another message can mend. */
  function settle(sent: Sent): void {
    place = sent.kind === 'done' ? placeOf(sent.given) : undefined;
    if (sent.kind === 'done') return;
    if (sent.kind === 'refused' && !GONE.includes(sent.error.code)) throw sent.error;
    lose(sent.error, 'An answer could not be changed.');
  }

  return {
    async acknowledge(ack): Promise<Delivery> {
      const files = 'files' in ack ? ack.files : undefined;
      const given = { auth: false, body: callbackOf(ack), ...uploads(files), ...askingBack(ack) };
      const sent = await attempt(() => rest.post(Routes.interactionCallback(id, token), given));
      if (sent.kind === 'done') {
        place = placeOfAnswer(sent.given);
        return 'landed';
      }
      if (sent.kind === 'unanswered') return possibly(sent.error);
      const { code } = sent.error;
      if (code === ALREADY_ACKNOWLEDGED) return possibly(sent.error);
      if (code !== UNKNOWN_INTERACTION) throw sent.error;
      // Discord has said this of interactions that were acknowledged already; after a repeat that may have been by us.
      if (sent.repeated) return possibly(sent.error);
      lose(sent.error, 'An interaction was too old to answer.');
      return 'lost';
    },
    async edit(message, files) {
      const body = naming(asSent(message), files);
      const way = files === undefined ? rest : uploadRest;
      settle(await attempt(() => way.patch(original, { auth: false, body, ...uploads(files) })));
    },
    async remove() {
      settle(await attempt(() => rest.delete(original, { auth: false })));
      place = source;
    },
    async followUp(message, isPrivate, files) {
      const given = { auth: false, body: naming(asSent(message, isPrivate), files), ...uploads(files) };
      // Sent once: with its reply lost, a repeat would show it twice.
      const way = files === undefined ? rest : uploadRest;
      settle(await attempt(() => way.post(Routes.webhook(applicationId, token), given), []));
    },
    place: () => place,
  };

  function possibly(error: unknown): Delivery {
    tally.add('possibly-answered');
    log.warn({ err: error, id }, 'An interaction was possibly answered already.');
    return 'possibly';
  }
}

const ANNOUNCEMENTS: Readonly<Record<Manner, APIInteractionResponse>> = {
  // An announcement may carry this one flag only; that the message has components is said with the message.
  privately: {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: MessageFlags.Ephemeral },
  },
  publicly: { type: InteractionResponseType.DeferredChannelMessageWithSource },
  'in-place': { type: InteractionResponseType.DeferredMessageUpdate },
};

/** Of an answer that everybody may see, Discord is asked to give back the message that it became. */
function askingBack(ack: Ack): { query?: URLSearchParams } {
  const isSeen = ack.type === 'update' || (ack.type === 'message' && !ack.private);
  return isSeen ? { query: new URLSearchParams({ with_response: 'true' }) } : {};
}

function callbackOf(ack: Ack): APIInteractionResponse {
  switch (ack.type) {
    case 'message':
      return {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: naming(asSent(ack.message, ack.private), ack.files),
      };
    case 'update':
      return { type: InteractionResponseType.UpdateMessage, data: naming(asSent(ack.message), ack.files) };
    case 'modal':
      return { type: InteractionResponseType.Modal, data: ack.modal };
    case 'choices':
      return {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [...ack.choices] },
      };
    default:
      return ANNOUNCEMENTS[ack.manner];
  }
}
