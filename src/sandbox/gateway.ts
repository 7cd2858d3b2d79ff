import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { z } from 'zod';
import { guildData } from './state/directory.js';
import { ok, type Route } from './rest/route.js';
import { botUser, type State } from './state/state.js';

const OP = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  resume: 6,
  reconnect: 7,
  invalidSession: 9,
  hello: 10,
  heartbeatAck: 11,
} as const;
const CLOSE = {
  unknownOpcode: 4001,
  decode: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;
const GUILDS = 1;
const KNOWN_INTENTS = (1 << 26) - 1;

const packet = z.object({ op: z.int(), d: z.unknown().optional() });
const identify = z.object({ token: z.string(), intents: z.int(), shard: z.tuple([z.int(), z.int()]).default([0, 1]) });
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

interface Event {
  readonly s: number;
  readonly t: string;
  readonly d: unknown;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  /** Everything that was sent, so that a resume can send what was missed. */
  readonly events: Event[];
  socket: WebSocket | undefined;
}

/** The gateway half of Discord. */
export interface Gateway {
  readonly routes: readonly Route[];
  /** Takes the sockets that come to this server, known to the bot as `address`. */
  attach(http: Server, address: string): void;
  /** How often the bot identified, and how often it resumed. */
  readonly counts: { readonly identified: number; readonly resumed: number };
  /** The intents of the newest session. */
  intents(): number;
  /** Whether events with this intent reach the bot; before it has come, that cannot be told and counts as if. */
  hears(intent: number): boolean;
  /** Sends an event to every session that has one of these intents; 0: to every session. */
  dispatch(t: string, d: unknown, intents?: number): void;
  /** Closes the sockets. Other codes than 1000 and 1001 leave the sessions to be resumed. */
  drop(code?: number): void;
  /** Op 7: asks the bot to reconnect. */
  reconnect(): void;
  /** Op 9: takes the sessions away. */
  invalidate(): void;
  /** From now on every identify is closed with this code. */
  refuseIdentify(code: number | undefined): void;
  close(): Promise<void>;
}

/** Makes the gateway of a server that need not listen yet. */
export function createGateway(state: State): Gateway {
  const sessions = new Map<string, Session>();
  const counts = { identified: 0, resumed: 0 };
  let refused: number | undefined;
  const sockets = new WebSocketServer({ noServer: true });

  let url = '';

  function onIdentify(socket: WebSocket, { token, intents, shard }: z.infer<typeof identify>): Session | undefined {
    const code = refused ?? closeOf(token, intents);
    if (code !== undefined) {
      socket.close(code);
      return undefined;
    }
    counts.identified += 1;
    const session: Session = { id: randomUUID(), intents, events: [], socket };
    sessions.set(session.id, session);
    emit(session, 'READY', {
      v: 10,
      user: { ...botUser(state), discriminator: '0', global_name: null, avatar: null },
      // As on Discord: every server is announced, and unavailable at first.
      guilds: [...state.joined].map((id) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url,
      shard,
      application: { id: state.settings.applicationId, flags: 0 },
    });
    if (intents & GUILDS) for (const id of state.joined) emit(session, 'GUILD_CREATE', guildData(state, id));
    return session;
  }

  function closeOf(token: string, intents: number): number | undefined {
    if (token !== state.settings.token) return CLOSE.authenticationFailed;
    if (intents & ~KNOWN_INTENTS) return CLOSE.invalidIntents;
    return intents & state.settings.disallowedIntents ? CLOSE.disallowedIntents : undefined;
  }

  function onResume(socket: WebSocket, { token, session_id: id, seq }: z.infer<typeof resume>): Session | undefined {
    const session = sessions.get(id);
    if (token !== state.settings.token || !session) {
      send(socket, { op: OP.invalidSession, d: false });
      return undefined;
    }
    counts.resumed += 1;
    session.socket = socket;
    for (const event of session.events.filter(({ s }) => s > seq)) send(socket, { op: OP.dispatch, ...event });
    emit(session, 'RESUMED', {});
    return session;
  }

  sockets.on('connection', (socket) => {
    let session: Session | undefined;
    send(socket, { op: OP.hello, d: { heartbeat_interval: state.settings.heartbeatInterval } });
    socket.on('close', () => {
      if (session?.socket === socket) session.socket = undefined;
    });
    socket.on('message', (data) => {
      const read = readPacket(data);
      if (!read) return socket.close(CLOSE.decode);
      if (read.op === OP.heartbeat) return send(socket, { op: OP.heartbeatAck });
      if (read.op === OP.identify && session) return socket.close(CLOSE.alreadyAuthenticated);
      if (read.op === OP.identify) session = onIdentify(socket, identify.parse(read.d));
      else if (read.op === OP.resume) session = onResume(socket, resume.parse(read.d));
      else socket.close(session ? CLOSE.unknownOpcode : CLOSE.notAuthenticated);
      return undefined;
    });
  });

  const eachSocket = (act: (socket: WebSocket) => void): void => {
    for (const { socket } of sessions.values()) if (socket) act(socket);
  };

  return {
    routes: [{ method: 'GET', path: '/gateway/bot', bot: true, handle: () => ok(describe(state, url)) }],
    attach(http, address) {
      url = address;
      http.on('upgrade', (request, socket, head) => {
        sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
      });
    },
    counts,
    intents: () => [...sessions.values()].at(-1)?.intents ?? 0,
    hears: (intent) => sessions.size === 0 || [...sessions.values()].some(({ intents }) => (intents & intent) !== 0),
    dispatch(t, d, intents = 0) {
      for (const session of sessions.values()) {
        if (intents === 0 || session.intents & intents) emit(session, t, d);
      }
    },
    drop: (code = 4000) => eachSocket((socket) => socket.close(code)),
    reconnect: () => eachSocket((socket) => send(socket, { op: OP.reconnect, d: null })),
    invalidate() {
      eachSocket((socket) => send(socket, { op: OP.invalidSession, d: false }));
      sessions.clear();
    },
    refuseIdentify(code) {
      refused = code;
    },
    close: () => closeAll(sockets),
  };
}

function describe({ settings }: State, url: string): object {
  const limit = { total: 1000, remaining: settings.remainingStarts, reset_after: 14_400_000, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit: limit };
}

function emit(session: Session, t: string, d: unknown): void {
  const event: Event = { s: session.events.length + 1, t, d };
  session.events.push(event);
  if (session.socket) send(session.socket, { op: OP.dispatch, ...event });
}

function readPacket(data: RawData): z.infer<typeof packet> | undefined {
  try {
    return packet.parse(JSON.parse(textOf(data)));
  } catch {
    return undefined;
  }
}

function textOf(data: RawData): string {
  return (Array.isArray(data) ? Buffer.concat(data) : Buffer.from(new Uint8Array(data))).toString();
}

function send(socket: WebSocket, payload: object): void {
  socket.send(JSON.stringify(payload));
}

async function closeAll(sockets: WebSocketServer): Promise<void> {
  for (const socket of sockets.clients) socket.terminate();
  await new Promise<void>((resolve) => {
    sockets.close(() => resolve());
  });
}
