import { CUSTOM_ID_MAX } from './limits.js';

/** The version of the layout. A button outlives a restart and an update: what another version wrote is not read. */
const VERSION = 'k1';
const ROUTE = /^[a-z][a-z0-9-]*$/;
/** Ids and numbers only, never what somebody typed. An argument may be empty. */
const ARGUMENT = /^[a-z0-9-]*$/;
const SNOWFLAKE = /^\d{1,20}$/;
const BASE = 36;

/** A pressed component: which press answers it, and with which arguments. */
export interface CustomId {
  readonly route: string;
  readonly args: readonly string[];
}

/**
 * Writes `k1:route:arg:…`, the whole state of a button or select.
 * @throws when it would not fit, or would not read back as it was: a fault of ours, never of what was typed.
 */
export function encodeCustomId(route: string, args: readonly string[] = []): string {
  if (!ROUTE.test(route)) throw new Error(`“${route}” cannot be a route`);
  const bad = args.find((arg) => !ARGUMENT.test(arg));
  if (bad !== undefined) throw new Error(`“${bad}” cannot be an argument of the route ${route}`);
  const id = [VERSION, route, ...args].join(':');
  if (id.length > CUSTOM_ID_MAX) throw new Error(`the custom id ${id} is longer than ${CUSTOM_ID_MAX}`);
  return id;
}

/** @returns the route and arguments, or nothing for an id of another version or another hand. */
export function decodeCustomId(id: string): CustomId | undefined {
  if (id.length > CUSTOM_ID_MAX) return undefined;
  const [version, route, ...args] = id.split(':');
  if (version !== VERSION || route === undefined || !ROUTE.test(route)) return undefined;
  return args.every((arg) => ARGUMENT.test(arg)) ? { route, args } : undefined;
}

/** Shortens a user's id from 20 digits to 13 letters and digits, so that it fits beside three ids of ours. Empty for what is no Discord id. */
export function packUser(id: string): string {
  return SNOWFLAKE.test(id) ? BigInt(id).toString(BASE) : '';
}

/** Whether a packed id is this user's. Nobody's id is everyone else's. */
export function isUser(packed: string | undefined, id: string): boolean {
  return packed !== undefined && packed !== '' && packed === packUser(id);
}

/** Shortens a number: a page's, a revision's. */
export function packPage(page: number): string {
  return page.toString(BASE);
}

/** @returns the number, 0 for what is none. */
export function readPage(packed: string | undefined): number {
  const page = Number.parseInt(packed ?? '', BASE);
  return Number.isSafeInteger(page) && page > 0 ? page : 0;
}
