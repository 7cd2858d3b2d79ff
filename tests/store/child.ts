import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { linesOf } from '../../src/terminal/lines.js';
import type { Store } from '../../src/store/store.js';

const CHILD = fileURLToPath(new URL('child.mjs', import.meta.url));

/** What the other process says: a result, or the text of an error with SQLite's own word for it. */
export type Said = { readonly result?: unknown } | { readonly error: string; readonly cause?: string };

/** A store that another process has open. */
export interface Child {
  readonly pid: number;
  /** What it said when it opened the store. */
  readonly opened: Said;
  call(method: keyof Store, ...values: readonly unknown[]): Promise<Said>;
  /** Closes the store, and ends. */
  end(): Promise<void>;
}

/** Opens a store in another process, as another user where one is told. */
export async function openInChild(folder: string, user?: number): Promise<Child> {
  const words = user === undefined ? [folder] : [folder, String(user)];
  const child = spawn(process.execPath, [CHILD, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const { pid } = child;
  if (pid === undefined) throw new Error('the other process did not start');
  const exit = once(child, 'exit');
  const lines = linesOf(child.stdout);
  const next = async (): Promise<Said> => {
    const line = await lines.next();
    if (line.done === true) throw new Error('the other process ended before it answered');
    return JSON.parse(line.value);
  };
  const call = (...words: readonly unknown[]): Promise<Said> => {
    child.stdin.write(`${JSON.stringify(words)}\n`);
    return next();
  };
  const end = async (): Promise<void> => {
    child.stdin.end();
    await exit;
  };
  return { pid, opened: await next(), call, end };
}
