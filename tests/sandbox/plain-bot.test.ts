import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../src/sandbox/sandbox.js';

const BOT = fileURLToPath(new URL('./plain-bot.mjs', import.meta.url));

test('a bot of ten lines that knows nothing of this Discord logs in, registers and answers', async () => {
  const sandbox = await startSandbox({ answerWithin: 15_000 });
  const bot = spawn(process.execPath, [BOT, sandbox.api, sandbox.token], { stdio: 'inherit' });
  onTestFinished(async () => {
    bot.kill();
    await sandbox.close();
  });
  await expect.poll(() => sandbox.state.commands.size).toBe(1);
  const played = await sandbox.interact({ command: 'ping' });
  expect([played.first?.type, played.message?.content]).toEqual([4, 'pong to member-100']);
});
