/** What a member is told later, since it was not settled when they asked for it. */
export type Letter =
  /** A proposal was taken; `change` is nothing where it was seen to otherwise. */
  | {
      readonly kind: 'accepted';
      readonly what: string;
      readonly change?: number | undefined;
      readonly statement?: string | undefined;
    }
  /** The change that was made of one was taken back, or counts again. */
  | { readonly kind: 'taken-back' | 'again'; readonly what: string; readonly statement?: string | undefined }
  /** Nobody decided a proposal in time. */
  | { readonly kind: 'lapsed'; readonly what: string }
  | { readonly kind: 'declined'; readonly what: string; readonly reason: string }
  /** A change of theirs was declined by the second moderator; `what` is its sentence. */
  | { readonly kind: 'change-declined'; readonly what: string; readonly reason: string; readonly by: string };

/** A letter as it is kept until it is told. */
export interface KeptLetter {
  readonly guild: string;
  readonly id: number;
  readonly member: string;
  readonly at: Date;
  readonly letter: Letter;
}
