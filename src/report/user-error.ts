/** An error whose text is finished and meant for the person who asked. Every other error is only logged. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
