import type { APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Choice, Press, ReplyFile } from './command.js';
import type { MessageBody } from '../reply/message/message.js';

/** How a late answer is announced: a private message, a public one, or a change of the pressed message. */
export type Manner = Press['answers'];

type Files = readonly ReplyFile[];

/** The one first answer to a request. */
export type Ack =
  | { readonly type: 'message'; readonly private: boolean; readonly message: MessageBody; readonly files?: Files }
  | { readonly type: 'update'; readonly message: MessageBody; readonly files?: Files }
  | { readonly type: 'modal'; readonly modal: APIModalInteractionResponseCallbackData }
  | { readonly type: 'choices'; readonly choices: readonly Choice[] }
  | { readonly type: 'defer'; readonly manner: Manner };

/**
 * What became of a first answer. `possibly`: somebody has acknowledged this request already, perhaps we ourselves, with
 * an attempt whose reply was lost; the answer may be written over what is there. `lost`: nobody waits for it any more.
 */
export type Delivery = 'landed' | 'possibly' | 'lost';

/** Where a message stands that everybody in its channel sees. */
export interface Place {
  readonly channel: string;
  readonly message: string;
}

/** How one request is answered by its transport. A call that rejects left nothing behind. */
export interface Answerer {
  acknowledge(ack: Ack): Promise<Delivery>;
  /** Replaces the answer, or what was announced. */
  edit(message: MessageBody, files?: Files): Promise<void>;
  /** Deletes the answer, what was announced, or the pressed message. */
  remove(): Promise<void>;
  /** One more message, after the first answer. */
  followUp(message: MessageBody, isPrivate: boolean, files?: Files): Promise<void>;
  /** Where that stands, or stood, which was sent, changed or removed last; nothing where not everybody sees it. */
  place(): Place | undefined;
}
