import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createFaults, type Faults } from './faults.js';
import { notFound, Refusal, unauthorized } from './refusal.js';
import { applicationRoutes } from './application-routes.js';
import { callbackRoutes } from './callback-routes.js';
import { channelRoutes } from './channel-routes.js';
import { match, type Response, type Route } from './route.js';
import { webhookRoutes } from './webhook-routes.js';
import type { State } from './state.js';

const API = '/api/v10';
const ROUTES: readonly Route[] = [...applicationRoutes, ...channelRoutes, ...callbackRoutes, ...webhookRoutes];

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

/** The REST half of Discord. `further`: routes that other parts bring. */
export function createRestServer(state: State, further: readonly Route[]): RestServer {
  const faults = createFaults();
  const requests: Recorded[] = [];
  const routes = [...further, ...ROUTES];

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const path = url.pathname.slice(API.length);
    const body = await readBody(request);
    const due = faults.take(method, path);
    for (const fault of due) if (fault.kind === 'delay') await sleep(fault.milliseconds);
    const failure = due.find((fault) => fault.kind === 'fail');
    const answer: Response =
      failure ?? answerTo({ method, url, path, body, authorization: request.headers.authorization });
    requests.push({ method, path: path + url.search, headers: request.headers, body, status: answer.status });
    if (due.some((fault) => fault.kind === 'lose')) request.socket.destroy();
    else send(response, answer);
  }

  function answerTo(asked: {
    readonly method: string;
    readonly url: URL;
    readonly path: string;
    readonly body: unknown;
    readonly authorization: string | undefined;
  }): Response {
    const { method, url, path, body, authorization } = asked;
    try {
      if (!url.pathname.startsWith(`${API}/`)) throw notFound();
      for (const route of routes) {
        const params = route.method === method ? match(route, path) : undefined;
        if (!params) continue;
        if (route.bot && authorization !== `Bot ${state.settings.token}`) throw unauthorized();
        return route.handle({ state, params, query: url.searchParams, body });
      }
      throw notFound();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { status, code, message, errors } = error;
      return { status, body: { message, code, ...(errors && { errors }) } };
    }
  }

  const http = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      send(response, { status: 500, body: { message: `the sandbox broke: ${String(error)}`, code: 0 } });
    });
  });
  return { http, faults, requests };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk);
  if (!text || !request.headers['content-type']?.startsWith('application/json')) return undefined;
  return JSON.parse(text);
}

function send(response: ServerResponse, { status, body }: Response): void {
  // A 204 that says it is JSON makes clients fail on the empty text.
  if (body === undefined) response.writeHead(status).end();
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
