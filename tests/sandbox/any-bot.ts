import { Client, Events, type Interaction } from 'discord.js';
import { expect, onTestFinished } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';

type Commands = Parameters<NonNullable<Client['application']>['commands']['set']>[0];

/** A machine that runs everything at once is slower than Discord has patience. */
const PATIENCE = 15_000;

/** Runs a plain bot of discord.js on a sandbox of its own. */
export async function openAnyBot(
  commands: Commands,
  answer: (interaction: Interaction) => unknown,
  options: SandboxOptions = {},
): Promise<{ readonly sandbox: Sandbox; readonly client: Client }> {
  const sandbox = await startSandbox({ answerWithin: PATIENCE, ...options });
  const client = new Client({ intents: [], rest: { api: sandbox.api } });
  const faults: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    Promise.resolve(answer(interaction)).catch((error: unknown) => faults.push(error));
  });
  const ready = new Promise((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(sandbox.token);
  await ready;
  await client.application?.commands.set(commands);
  onTestFinished(async () => {
    await client.destroy();
    await sandbox.close();
    expect(faults).toEqual([]);
  });
  return { sandbox, client };
}
