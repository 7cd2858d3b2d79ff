import { createGateway, type Gateway } from './gateway.js';
import type { Faults } from './faults.js';
import { createPlay, type Play } from './play.js';
import { createRestServer, type Recorded } from './server.js';
import { createState, type Settings, type State } from './state.js';

const LOOPBACK = '127.0.0.1';

export interface SandboxOptions extends Partial<Settings> {
  /** 0 takes any free port. */
  readonly port?: number;
}

/** A small Discord on this machine, with one server, one channel and one bot. */
export interface Sandbox extends Play {
  /** Base URL of the API, without the version. */
  readonly api: string;
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
export async function startSandbox({ port = 0, ...settings }: SandboxOptions = {}): Promise<Sandbox> {
  const state = createState(settings);
  const gateway = createGateway(state);
  const { http, faults, requests } = createRestServer(state, gateway.routes);
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject).listen(port, LOOPBACK, resolve);
  });
  const address = http.address();
  if (address === null || typeof address === 'string') throw new Error('the sandbox has no port');
  gateway.attach(http, `ws://${LOOPBACK}:${address.port}`);
  return {
    ...createPlay(state, gateway),
    api: `http://${LOOPBACK}:${address.port}/api`,
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
