import pino from 'pino';

const HIDDEN = '[hidden]';

/** Where a token can stand in a log line: fifteen minutes of writing in our name are worth hiding. */
const PLACES: readonly (readonly [RegExp, string])[] = [
  [/(\/webhooks\/\d+\/)[^/?\s"\\]+/g, `$1${HIDDEN}`],
  [/(\/interactions\/\d+\/)[^/?\s"\\]+/g, `$1${HIDDEN}`],
  [/(\\?"(?:token|authorization)\\?"\s*:\s*\\?")[^"\\]+/gi, `$1${HIDDEN}`],
  [/\b(Bot|Bearer)\s+[\w.-]{20,}/g, `$1 ${HIDDEN}`],
  // The shape of a bot token: the id in base64, a timestamp, a signature.
  [/\b[\w-]{20,}\.[\w-]{6}\.[\w-]{27,}\b/g, HIDDEN],
];

/** The same text without the tokens of interactions, webhooks and bots, and without the given secrets. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.filter(Boolean).reduce((clean, secret) => clean.replaceAll(secret, HIDDEN), text);
  return PLACES.reduce((clean, [place, hidden]) => clean.replace(place, hidden), known);
}

/** A log whose lines hold no secret: each is cleaned after it was written out, whatever part of it held one. */
export function createLogger(
  level: string,
  secrets: readonly string[],
  destination: pino.DestinationStream = pino.destination({ dest: process.stderr.fd, sync: true }),
): pino.Logger {
  return pino(
    {
      level,
      serializers: { err: withoutBody },
      hooks: { streamWrite: (line) => redact(line, secrets) },
    },
    destination,
  );
}

/** An error as it is logged. A request's body holds what people asked, which is nobody's business. */
function withoutBody(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { requestBody: _, ...rest } = pino.stdSerializers.err(error);
  return rest;
}
