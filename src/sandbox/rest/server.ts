import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { applicationRoutes } from './application-routes.js';
import { callbackRoutes } from './callback-routes.js';
import { channelRoutes } from './channel-routes.js';
import { directoryRoutes } from './directory-routes.js';
import { createFaults, type Faults } from './faults.js';
import { createRateLimits, type Toll } from './rate-limits.js';
import { readBody, type Body } from './read-body.js';
import { notFound, Refusal, unauthorized } from './refusal.js';
import { match, type Response, type Route } from './route.js';
import { webhookRoutes } from './webhook-routes.js';
import type { State } from '../state/state.js';

const API = '/api/v10';
const ROUTES: readonly Route[] = [
  ...applicationRoutes,
  ...directoryRoutes,
  ...channelRoutes,
  ...callbackRoutes,
  ...webhookRoutes,
];
const NO_TOLL: Toll = { headers: {}, wait: undefined };

/** One request that the bot sent, and what it was answered. */
export interface Recorded {
  readonly method: string;
  /** Below /api/v10, with the query. */
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
  readonly status: number;
}

export interface RestServer {
  readonly http: Server;
  readonly faults: Faults;
  readonly requests: Recorded[];
}

/** Answers requests that are not the bot's; says whether it did. */
export type Visit = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

/** The REST half of Discord. `further`: routes that other parts bring. */
export function createRestServer(state: State, further: readonly Route[], visit: Visit): RestServer {
  const faults = createFaults();
  const requests: Recorded[] = [];
  const routes = [...further, ...ROUTES];
  const tollOf = createRateLimits(state.settings.messagesMax);

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://sandbox');
    if (!url.pathname.startsWith('/api/') && (await visit(request, response, url))) return;
    const path = url.pathname.slice(API.length);
    const read = await refusedOr(() => readBody(request));
    const due = faults.take(method, path, url.search);
    for (const fault of due) if (fault.kind === 'delay') await sleep(fault.milliseconds);
    const failure = due.find((fault) => fault.kind === 'fail');
    const { authorization } = request.headers;
    const { answer, headers } = failure
      ? { answer: failure, headers: failure.headers ?? {} }
      : 'status' in read
        ? { answer: read, headers: {} }
        : await answerTo({ method, url, path, authorization, ...read });
    const body = 'status' in read ? undefined : read.body;
    requests.push({ method, path: path + url.search, headers: request.headers, body, status: answer.status });
    if (due.some((fault) => fault.kind === 'lose')) request.socket.destroy();
    else send(response, answer, headers);
  }

  async function answerTo(asked: Asked): Promise<{ readonly answer: Response; readonly headers: Toll['headers'] }> {
    const { method, url, path, authorization, body, uploads } = asked;
    let toll = NO_TOLL;
    const answer = await refusedOr(() => {
      if (!url.pathname.startsWith(`${API}/`)) throw notFound();
      for (const route of routes) {
        const params = route.method === method ? match(route, path) : undefined;
        if (!params) continue;
        if (route.bot && authorization !== `Bot ${state.settings.token}`) throw unauthorized();
        // Answers to interactions are not counted.
        if (route.bot) toll = tollOf(method, path);
        if (toll.wait !== undefined) return tooMany(toll.wait);
        return route.handle({ state, params, query: url.searchParams, body, uploads });
      }
      throw notFound();
    });
    return { answer, headers: toll.headers };
  }

  const http = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      send(response, { status: 500, body: { message: `the sandbox broke: ${String(error)}`, code: 0 } });
    });
  });
  return { http, faults, requests };
}

interface Asked extends Body {
  readonly method: string;
  readonly url: URL;
  readonly path: string;
  readonly authorization: string | undefined;
}

/** What somebody gets, or the refusal as Discord words it. */
async function refusedOr<Result>(get: () => Result | Promise<Result>): Promise<Result | Response> {
  try {
    return await get();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, code, message, errors } = error;
    return { status, body: { message, code, ...(errors && { errors }) } };
  }
}

function tooMany(wait: number): Response {
  return { status: 429, body: { message: 'You are being rate limited.', retry_after: wait, global: false } };
}

function send(response: ServerResponse, { status, body }: Response, headers: Toll['headers'] = {}): void {
  // A 204 that says it is JSON makes clients fail on the empty text.
  if (body === undefined) response.writeHead(status, headers).end();
  else response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
}
