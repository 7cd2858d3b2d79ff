import { UserError } from '../../report/user-error.js';

/** Why what is kept cannot be used; the text is finished, one screen for the operator. */
export class StoreStartError extends UserError {
  /** Another start may find it gone: a full disk, a file that another program has open. */
  readonly mayPass: boolean;

  constructor(lines: readonly string[], cause?: unknown, mayPass = false) {
    super(lines.join('\n'), { cause });
    this.mayPass = mayPass;
  }
}
