import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { NOTHING, type Step, type Surroundings } from './view.js';
import type { Act, Outcome } from './wire.js';

/** What every part of the page can see and do. */
export interface Desk {
  readonly view: Surroundings;
  readonly you: string;
  /** Does something as this member in this channel. */
  readonly act: (act: Act) => Promise<Outcome>;
  readonly show: (step: Step) => void;
}

/** A command that is being filled in. */
export interface Draft {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

export const DeskContext = createContext<Desk>({
  view: NOTHING,
  you: '',
  act: () => Promise.resolve({ type: 'done' }),
  show: () => undefined,
});

export const useDesk = () => useContext(DeskContext);

let notes = 0;

/** Uses a command: shows that it is on its way, then what came of it. Says whether it went through. */
export async function use(desk: Desk, act: Act, used: string): Promise<boolean> {
  notes += 1;
  const id = notes;
  desk.show({ type: 'note', note: { id, used, text: 'Sending command…', failed: false } });
  const outcome = await desk.act(act);
  if (outcome.type === 'failed') {
    desk.show({ type: 'note', note: { id, used, text: outcome.reason, failed: true } });
    return false;
  }
  desk.show({ type: 'forget', id });
  if (outcome.type === 'modal') desk.show({ type: 'modal', modal: outcome });
  return true;
}

/** Uses a part of a message. */
export async function press(desk: Desk, message: string, customId: string, values?: readonly string[]): Promise<void> {
  desk.show({ type: 'fault', message, text: undefined });
  const outcome = await desk.act({ kind: 'press', message, customId, ...(values && { values }) });
  if (outcome.type === 'failed') desk.show({ type: 'fault', message, text: outcome.reason });
  if (outcome.type === 'modal') desk.show({ type: 'modal', modal: outcome });
}
