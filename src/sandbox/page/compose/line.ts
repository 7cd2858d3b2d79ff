import type { Event, Given, Outcome, Sent } from '../wire.js';

const TOO_LARGE = 413;
const UNREACHABLE: Outcome = {
  type: 'failed',
  reason: 'This Discord does not answer. Is it still running in the terminal?',
};

/** Sends what a member does, and returns what came of it at once. */
export async function send(sent: Sent): Promise<Outcome> {
  try {
    const response = await fetch('/page/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(sent),
    });
    if (!response.ok) return { type: 'failed', reason: `This was refused: ${response.status} ${response.statusText}` };
    const outcome: Outcome = await response.json();
    return outcome;
  } catch {
    return UNREACHABLE;
  }
}

/** Attaches a file; says why where that did not work. */
export async function attach(file: File): Promise<Given | { readonly fault: string }> {
  const body = new FormData();
  body.append('file', file);
  try {
    const response = await fetch('/page/files', { method: 'POST', body });
    if (response.status === TOO_LARGE) return { fault: 'Your file is too powerful! The most is 10 MB' };
    if (!response.ok) return { fault: 'The file could not be attached' };
    const given: Given = await response.json();
    return given;
  } catch {
    return { fault: 'The file could not be attached' };
  }
}

/** Listens to what happens in a channel; the browser comes back by itself when the line breaks. */
export function listen(
  place: { readonly as: string; readonly channel: string },
  hear: (event: Event) => void,
  onState: (connected: boolean) => void,
): () => void {
  const source = new EventSource(`/page/events?${new URLSearchParams({ ...place })}`);
  source.addEventListener('message', ({ data }) => {
    const event: Event = JSON.parse(String(data));
    hear(event);
  });
  source.addEventListener('open', () => onState(true));
  source.addEventListener('error', () => onState(false));
  return () => source.close();
}
