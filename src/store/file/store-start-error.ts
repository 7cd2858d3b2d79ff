import { UserError } from '../../report/user-error.js';

/** Why what is kept cannot be used; the text is finished, one screen for the operator. */
export class StoreStartError extends UserError {
  constructor(lines: readonly string[], cause?: unknown) {
    super(lines.join('\n'), { cause });
  }
}
