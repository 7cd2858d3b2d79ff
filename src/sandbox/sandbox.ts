import { createGateway, type Gateway } from './gateway.js';
import type { Faults } from './rest/faults.js';
import { createPageServer } from './page-server/page-server.js';
import type { Example } from './page/wire.js';
import { createPlay, type Play } from './members/play.js';
import { say, type MessagePlay } from './members/say.js';
import { createRestServer, type Recorded } from './rest/server.js';
import { createState, type Settings, type State } from './state/state.js';

const LOOPBACK = '127.0.0.1';

export interface SandboxOptions extends Partial<Settings> {
  /** 0 takes any free port. */
  readonly port?: number;
  /** What the page offers to try. */
  readonly examples?: readonly Example[];
  /** What members have written before. */
  readonly opening?: readonly MessagePlay[];
}

/** A small Discord on this machine, with one server, one channel and one bot. */
export interface Sandbox extends Play {
  /** Base URL of the API, without the version. */
  readonly api: string;
  /** Address of the page. */
  readonly page: string;
  readonly token: string;
  readonly applicationId: string;
  /** Every request that the bot sent, in order. */
  readonly requests: readonly Recorded[];
  readonly faults: Faults;
  readonly gateway: Gateway;
  readonly state: State;
  close(): Promise<void>;
}

/** Starts a Discord on loopback. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { port = 0, examples = [], opening = [], ...settings } = options;
  const state = createState(settings);
  const gateway = createGateway(state);
  const { http, faults, requests } = createRestServer(
    state,
    gateway.routes,
    createPageServer(state, gateway, examples),
  );
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(port, LOOPBACK, resolve);
  });
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox has no port');
  gateway.attach(http, `ws://${LOOPBACK}:${address.port}`);
  state.address = `http://${LOOPBACK}:${address.port}`;
  for (const message of opening) say(state, gateway, message);
  return {
    ...createPlay(state, gateway),
    api: `${state.address}/api`,
    page: `${state.address}/`,
    token: state.settings.token,
    applicationId: state.settings.applicationId,
    requests,
    faults,
    gateway,
    state,
    async close() {
      await gateway.close();
      http.closeAllConnections();
      await new Promise<void>((resolve) => {
        http.close(() => resolve());
      });
    },
  };
}
