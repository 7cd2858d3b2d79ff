import { once } from 'node:events';
import { expect, onTestFinished, test } from 'vitest';
import { WebSocket, type RawData } from 'ws';
import { z } from 'zod';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';

const packet = z.object({
  op: z.number(),
  t: z.string().optional(),
  s: z.number().optional(),
  d: z.unknown().optional(),
});
type Packet = z.infer<typeof packet>;

async function open(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** A socket, what came over it, and a way to send. */
async function connect(sandbox: Sandbox) {
  const socket = new WebSocket(sandbox.api.replace('http', 'ws').replace('/api', ''));
  const packets: Packet[] = [];
  socket.on('message', (data: RawData) => {
    packets.push(packet.parse(JSON.parse(Buffer.isBuffer(data) ? data.toString() : '')));
  });
  const closed = once(socket, 'close').then(([code]) => Number(code));
  await once(socket, 'open');
  return { packets, closed, socket, send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })) };
}

const names = (packets: readonly Packet[]) => packets.map(({ op, t }) => t ?? op);
const ready = z.object({ session_id: z.string(), resume_gateway_url: z.string() });

test('says hello, takes an identify, beats, and delivers', async () => {
  const sandbox = await open();
  const { packets, send } = await connect(sandbox);
  send(2, { token: sandbox.token, intents: 0 });
  send(1, null);
  await expect.poll(() => names(packets)).toEqual([10, 'READY', 11]);
  sandbox.gateway.dispatch('INTERACTION_CREATE', { id: '1' });
  await expect.poll(() => packets.at(-1)).toEqual({ op: 0, t: 'INTERACTION_CREATE', s: 2, d: { id: '1' } });
});

test.each([
  ['a wrong token', { token: 'wrong', intents: 0 }, 4004],
  ['an intent that does not exist', { token: 'sandbox-token', intents: 1 << 30 }, 4013],
  ['an intent that is not allowed', { token: 'sandbox-token', intents: 1 << 15 }, 4014],
])('an identify with %s is closed', async (_, identify, code) => {
  const { send, closed } = await connect(await open());
  send(2, identify);
  expect(await closed).toBe(code);
});

test('who has not identified is closed, and so is who does it twice', async () => {
  const sandbox = await open();
  const stranger = await connect(sandbox);
  stranger.send(3, {});
  expect(await stranger.closed).toBe(4003);
  const eager = await connect(sandbox);
  eager.send(2, { token: sandbox.token, intents: 0 });
  eager.send(2, { token: sandbox.token, intents: 0 });
  expect(await eager.closed).toBe(4005);
});

test('a resume brings what was missed, and only that', async () => {
  const sandbox = await open();
  const first = await connect(sandbox);
  first.send(2, { token: sandbox.token, intents: 0 });
  await expect.poll(() => names(first.packets)).toEqual([10, 'READY']);
  const session = ready.parse(first.packets[1]?.d);
  sandbox.gateway.drop();
  expect(await first.closed).toBe(4000);
  sandbox.gateway.dispatch('INTERACTION_CREATE', { id: 'missed' });
  const second = await connect(sandbox);
  second.send(6, { token: sandbox.token, session_id: session.session_id, seq: 1 });
  await expect.poll(() => names(second.packets)).toEqual([10, 'INTERACTION_CREATE', 'RESUMED']);
});

test('a session that is gone cannot be resumed', async () => {
  const sandbox = await open();
  const { packets, send } = await connect(sandbox);
  send(6, { token: sandbox.token, session_id: 'gone', seq: 1 });
  await expect.poll(() => packets.at(-1)).toEqual({ op: 9, d: false });
});

test('messages come only with their intent, and their words only to whom they are for', async () => {
  const sandbox = await open();
  const deaf = await connect(sandbox);
  deaf.send(2, { token: sandbox.token, intents: 0 });
  const keen = await connect(sandbox);
  keen.send(2, { token: sandbox.token, intents: 1 << 9 });
  await expect
    .poll(() => [names(deaf.packets), names(keen.packets)])
    .toEqual([
      [10, 'READY'],
      [10, 'READY'],
    ]);
  sandbox.say({ content: 'among ourselves' });
  sandbox.say({ content: 'for the bot', mentions: [sandbox.applicationId] });
  await expect
    .poll(() => keen.packets.slice(2).map(({ d }) => z.object({ content: z.string() }).parse(d).content))
    .toEqual(['', 'for the bot']);
  expect(names(deaf.packets)).toEqual([10, 'READY']);
});
