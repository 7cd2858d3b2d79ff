import type { State, Upload } from '../state/state.js';

/** A request that found its route. */
export interface Call {
  readonly state: State;
  /** The parts of the path, by the names of the route's placeholders. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Files that came with it. */
  readonly uploads: readonly Upload[];
}

export interface Response {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below /api/v10, with `:name` for what varies. */
  readonly path: string;
  /** Whether the bot's token is asked for; the routes of an interaction have their own token in the path. */
  readonly bot: boolean;
  handle(call: Call): Response;
}

export const NO_CONTENT: Response = { status: 204 };

export function ok(body: unknown): Response {
  return { status: 200, body };
}

/** The placeholders' values when the path fits the route. */
export function match(route: Route, path: string): Record<string, string> | undefined {
  const wanted = route.path.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = decodeURIComponent(value);
    else if (part !== value) return undefined;
  }
  return params;
}

/** A placeholder's value. */
export function param({ params }: Call, name: string): string {
  const value = params[name];
  if (value === undefined) throw new Error(`the route has no :${name}`);
  return value;
}
