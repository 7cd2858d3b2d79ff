import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gateway } from '../gateway.js';
import { isSeenBy } from '../state/keep-message.js';
import { give } from '../members/given.js';
import { CHANNEL, directChannel, GUILD, guildBy } from '../state/guilds.js';
import { MEMBERS, ROLES } from '../state/members.js';
import { carryOut, sent } from './page-acts.js';
import { channelsOf } from './page-channels.js';
import { commandsFor } from './page-commands.js';
import { pageFile, uploadedFile, type Served } from './page-files.js';
import type { Event, Example, Given, Snapshot } from '../page/wire.js';
import { readBody } from '../rest/read-body.js';
import { Refusal } from '../rest/refusal.js';
import { INTENT } from '../members/say.js';
import type { Visit } from '../rest/server.js';
import type { Change, State } from '../state/state.js';

const FORBIDDEN: Served = { status: 403, type: 'text/plain', body: 'This page is for this machine alone.' };
const EVENTS = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };

/** Serves the page, what happens on it, and what members do there. */
export function createPageServer(state: State, gateway: Gateway, examples: readonly Example[]): Visit {
  return async (request, response, url) => {
    const { pathname } = url;
    if (!isOurs(request)) return serve(response, FORBIDDEN);
    if (request.method === 'GET' && pathname === '/page/events') return stream(request, response, url);
    if (request.method === 'POST' && pathname === '/page/act') return answered(response, () => act(request));
    if (request.method === 'POST' && pathname === '/page/files') return answered(response, () => take(request));
    const file = request.method === 'GET' ? (uploadedFile(state, pathname) ?? (await pageFile(pathname))) : undefined;
    return file !== undefined && serve(response, file, request.headers['accept-encoding']);
  };

  function stream(request: IncomingMessage, response: ServerResponse, url: URL): true {
    const user = url.searchParams.get('as') ?? '';
    const asked = url.searchParams.get('channel') ?? CHANNEL;
    const direct = asked === directChannel(user);
    const channel = direct || channelsOf(user).some(({ id }) => id === asked) ? asked : CHANNEL;
    const send = (event: Event) => void response.write(`data: ${JSON.stringify(event)}\n\n`);
    const watch = (change: Change): void => {
      if (change.type === 'commands') return send({ type: 'commands', commands: commandsFor(state, user, direct) });
      const { message } = change;
      if (!isSeenBy(state, message, user)) return undefined;
      if (message.channel_id !== channel) {
        const here = [directChannel(user), ...channelsOf(user).map(({ id }) => id)].includes(message.channel_id);
        return here && change.type === 'message' ? send({ type: 'unread', channel: message.channel_id }) : undefined;
      }
      return send(change.type === 'gone' ? { type: 'gone', id: message.id } : { type: 'message', message });
    };
    response.writeHead(200, EVENTS);
    send(snapshot(user, channel, direct));
    state.watchers.add(watch);
    request.on('close', () => state.watchers.delete(watch));
    return true;
  }

  function snapshot(user: string, channel: string, direct: boolean): Snapshot {
    const { applicationId, botName } = state.settings;
    return {
      type: 'snapshot',
      server: guildBy(GUILD).name,
      you: user,
      bot: { id: applicationId, name: botName, role: 'App' },
      members: MEMBERS.map(({ id, name, roles }) => ({ id, name, role: roleName(roles) })),
      roles: ROLES.map(({ id, name }) => ({ id, name })),
      channels: [
        ...channelsOf(user).map(({ id, name }) => ({ id, name, direct: false })),
        {
          id: directChannel(user),
          name: botName,
          direct: true,
          ...(gateway.hears(INTENT.directMessages) ? {} : { deaf: true }),
        },
      ],
      commands: commandsFor(state, user, direct),
      messages: [...state.messages.values()].filter((message) => {
        return message.channel_id === channel && isSeenBy(state, message, user);
      }),
      examples,
    };
  }

  async function act(request: IncomingMessage): Promise<object> {
    const { body } = await readBody(request);
    const read = sent.safeParse(body);
    if (!read.success) throw new Refusal(400, 0, read.error.message);
    return carryOut(state, gateway, read.data);
  }

  /** Takes a file that a member attaches, before it is sent with a command or a form. */
  async function take(request: IncomingMessage): Promise<Given> {
    const [upload] = (await readBody(request)).uploads;
    if (upload === undefined) throw new Refusal(400, 0, 'There is no file.');
    const { id, filename, size } = give(state, upload);
    return { id, name: filename, size };
  }
}

/** Answers what a page asks, or refuses it. */
async function answered(response: ServerResponse, get: () => Promise<object>): Promise<true> {
  try {
    return answer(response, 200, await get());
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return answer(response, error.status, { code: error.code, message: error.message });
  }
}

/** What a web page elsewhere sends here, or a name that was bent to this machine, is not the member's doing. */
function isOurs({ headers, socket }: IncomingMessage): boolean {
  const own = ['127.0.0.1', 'localhost'].map((name) => `${name}:${socket.localPort}`);
  const { host = '', origin } = headers;
  return own.includes(host) && (origin === undefined || origin === `http://${host}`);
}

function roleName(roles: readonly string[]): string {
  return ROLES.find(({ id }) => roles.includes(id))?.name ?? 'Member';
}

function serve(response: ServerResponse, file: Served, encodings: string | string[] = ''): true {
  const { status, type, body, zipped, headers } = file;
  const packed = zipped !== undefined && encodings.includes('gzip');
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
    'content-length': Buffer.byteLength(packed ? zipped : body),
    ...(packed && { 'content-encoding': 'gzip' }),
  });
  response.end(packed ? zipped : body);
  return true;
}

function answer(response: ServerResponse, status: number, body: object): true {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  return true;
}
