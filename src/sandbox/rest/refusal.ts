/** What Discord answers to a request that it refuses. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: number;
  readonly errors: object | undefined;

  constructor(status: number, code: number, message: string, errors?: object) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }
}

export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized');
export const notFound = () => new Refusal(404, 0, '404: Not Found');
export const unknownChannel = () => new Refusal(404, 10003, 'Unknown Channel');
export const unknownMessage = () => new Refusal(404, 10008, 'Unknown Message');
export const unknownWebhook = () => new Refusal(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new Refusal(404, 10062, 'Unknown interaction');
export const alreadyAcknowledged = () => new Refusal(400, 40060, 'Interaction has already been acknowledged.');
export const expiredToken = () => new Refusal(401, 50027, 'Invalid Webhook Token');
export const notTheAuthor = () => new Refusal(403, 50005, 'Cannot edit a message authored by another user');
export const tooManyFollowUps = () =>
  new Refusal(400, 40_094, 'This interaction has reached the maximum number of follow up messages.');
export const tooLarge = () => new Refusal(413, 40_005, 'Request entity too large');
export const invalidJson = () => new Refusal(400, 50_109, 'The request body contains invalid JSON.');
export const tooManyCreated = () =>
  new Refusal(400, 30_034, 'Max number of daily application command creates has been reached (200)');
export const unknownUser = () => new Refusal(404, 10_013, 'Unknown User');
export const unknownMember = () => new Refusal(404, 10_007, 'Unknown Member');
export const unknownGuild = () => new Refusal(404, 10_004, 'Unknown Guild');
export const closedToBots = () => new Refusal(403, 50_007, 'Cannot send messages to this user');
export const missingAccess = () => new Refusal(403, 50_001, 'Missing Access');
export const invalidForm = (errors: object) => new Refusal(400, 50035, 'Invalid Form Body', errors);
export const missingFile = (name: string) =>
  formFault('components', 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', `There is no attachment “${name}”.`);
export const unknownAttachment = (index: number) =>
  formFault('attachments', 'ATTACHMENT_NOT_FOUND', `The attachment at ${index} is neither sent nor there already.`);
export const tooManyFiles = (most: number) =>
  formFault('attachments', 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);

function formFault(field: string, code: string, message: string): Refusal {
  return invalidForm({ [field]: { _errors: [{ code, message }] } });
}
