import { writeFile } from 'node:fs/promises';
import { cpus, platform, arch, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Row } from './row.js';

const BYTES_PER_GIGABYTE = 2 ** 30;
const FILE = fileURLToPath(new URL('../../../bench/results.json', import.meta.url));

/** Writes what was measured beside what measured it. */
export async function keepResults(rows: readonly Row[], about: { statements: string; seed: number }): Promise<void> {
  const [cpu] = cpus();
  const machine = {
    cpu: cpu?.model ?? 'unknown',
    cores: cpus().length,
    gigabytes: Math.round(totalmem() / BYTES_PER_GIGABYTE),
    system: `${platform()} ${arch()}`,
    node: process.version,
  };
  const date = new Date().toISOString().slice(0, 10);
  await writeFile(FILE, `${JSON.stringify({ date, machine, ...about, rows }, undefined, 2)}\n`);
}
