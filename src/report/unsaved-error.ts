import { UserError } from './user-error.js';

/** The disk or the file is at fault, and nothing was saved. Its text is for the person who asked; its cause for the log. */
export class UnsavedError extends UserError {
  constructor(message: string, cause: unknown) {
    super(message, { cause });
  }
}
