import { DefaultRestOptions, type RESTOptions } from 'discord.js';
import { z } from 'zod';

const TOO_MANY_REQUESTS = 429;
const HEADER = 'retry-after';

const limit = z.object({ retry_after: z.number() });

/**
 * How requests are made. The library waits as long as the header of a 429 says, and where it says nothing asks again at
 * once, over and over; then the body is read, which says it too.
 * @param otherwise seconds to wait where neither says it; without it the library is left to its ways
 */
export function minding(otherwise?: number): RESTOptions['makeRequest'] {
  return async (url, init) => {
    const response = await DefaultRestOptions.makeRequest(url, init);
    if (response.status !== TOO_MANY_REQUESTS || isNumber(response.headers.get(HEADER))) return response;
    const text = await response.text();
    const seconds = secondsIn(text) ?? otherwise;
    const headers = new Headers([...response.headers]);
    headers.delete(HEADER);
    if (seconds !== undefined) headers.set(HEADER, String(seconds));
    return new Response(text, { status: response.status, statusText: response.statusText, headers });
  };
}

function isNumber(header: string | null): boolean {
  return header !== null && header.trim() !== '' && Number.isFinite(Number(header));
}

function secondsIn(text: string): number | undefined {
  try {
    return limit.parse(JSON.parse(text)).retry_after;
  } catch {
    return undefined;
  }
}
