/** What the administrators of one server have set. */
export interface Settings {
  /** Roles that may moderate besides those who have Manage Messages. */
  readonly moderatorRoles: readonly string[];
  /** The channel where each change is posted. */
  readonly logChannel: string | null;
  /** Whether answers are private unless the member says otherwise; null leaves it to the operator. */
  readonly defaultPrivate: boolean | null;
  /** The bot answers members only that it is paused. */
  readonly paused: boolean;
  /** A change is published once a second moderator approves it. */
  readonly twoPersons: boolean;
  /** The administrator who asked to end that; it ends when another one agrees. */
  readonly endAskedBy: string | null;
  /** Questions that nobody could answer are kept, without who asked. */
  readonly keepQuestions: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  moderatorRoles: [],
  logChannel: null,
  defaultPrivate: null,
  paused: false,
  twoPersons: false,
  endAskedBy: null,
  keepQuestions: true,
};
