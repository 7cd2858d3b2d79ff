import { expect } from 'vitest';
import { loadEnv, readConfig } from '../../src/config.js';
import type { MessageBody } from '../../src/reply/message/message.js';
import { payloadFaults } from '../reply/payload-faults.js';
import type { Recorded } from '../../src/sandbox/rest/server.js';
import { readDescription, type Describe } from './openapi.js';

const BAD_REQUEST = 400;
const MESSAGE = 4;
const UPDATE = 7;
/** What is sent there is something else: commands, whom to write to. */
const NO_MESSAGE = /\/(?:commands|users\/@me\/channels)$/;

const { openapi } = readConfig({ DISCORD_OPENAPI: loadEnv()['DISCORD_OPENAPI'] });
const describe: Describe = openapi === undefined ? () => [] : readDescription(openapi);

/** Holds every request against our own budgets, and against Discord's description where there is one. */
export function checkRequests(requests: readonly Recorded[]): void {
  // What Discord refused was a test's intention.
  const sent = requests.filter(({ status, method }) => status !== BAD_REQUEST && method !== 'GET');
  const faults = sent.flatMap((request) => {
    const { method, body } = request;
    const path = request.path.replace(/\?.*$/, '');
    const message = messageOf(path, body);
    // A card of another version is what some tests are about.
    const own = message ? payloadFaults(message).filter((fault) => !fault.includes('“k0:')) : [];
    return [...describe(method, path, body), ...own].map((fault) => `${method} ${path}: ${fault}`);
  });
  expect(faults).toEqual([]);
}

/** The message that a request carries. */
function messageOf(path: string, body: unknown): MessageBody | undefined {
  if (!isObject(body)) return undefined;
  if (!path.endsWith('/callback')) return NO_MESSAGE.test(path) || !isMessage(body) ? undefined : body;
  const told = 'type' in body && (body.type === MESSAGE || body.type === UPDATE) && 'data' in body;
  return told && isMessage(body.data) ? body.data : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The sandbox has checked its shape by then. */
function isMessage(value: unknown): value is MessageBody {
  return isObject(value);
}
