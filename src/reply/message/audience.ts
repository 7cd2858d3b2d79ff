import { packUser } from './custom-id.js';

/** For whom a card is drawn. */
export interface Audience {
  /** The id of the member who asked. */
  readonly user: string;
  readonly private: boolean;
  /** The server itself installed the bot, so that there is someone to report a mistake to. */
  readonly installed: boolean;
  /** They had it privately, and showed it to the others. */
  readonly shared?: boolean;
  /** What they typed, where the others see an answer to it and not the question. */
  readonly typed?: Typed | undefined;
}

/** A question as it was typed. */
export interface Typed {
  readonly command: 'ask' | 'who-said';
  readonly words: string;
}

const SHARED = 's';

/** Whose a card is, for its buttons. Empty on a private card: whoever can press there is its owner. */
export function ownerOf(audience: Audience): string {
  return audience.private ? '' : packUser(audience.user);
}

/** The same for a button that draws the card again: whose it is, and whether they shared it. */
export function ownerArgs(audience: Audience): string[] {
  return [ownerOf(audience), ...(audience.shared ? [SHARED] : [])];
}

/** Whether they shared it, where something else is written after that. */
export function sharedMark({ shared }: Audience): string {
  return shared ? SHARED : '';
}

/** Whether a card was shared, by what {@link ownerArgs} wrote after its owner. */
export function isShared(mark: string | undefined): boolean {
  return mark === SHARED;
}
