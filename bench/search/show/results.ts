import { writeFile } from 'node:fs/promises';
import { cpus, platform, arch, totalmem } from 'node:os';
import { fileURLToPath } from 'node:url';
import { picture } from './picture.js';
import type { Row } from '../measure/row.js';

const BYTES_PER_GIGABYTE = 2 ** 30;
const fileOf = (name: string) => fileURLToPath(new URL(`../../../../bench/${name}`, import.meta.url));

/** Writes what was measured, with what it was measured on, and a picture of it. */
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
  await writeFile(fileOf('results.json'), `${JSON.stringify({ date, machine, ...about, rows }, undefined, 2)}\n`);
  await writeFile(fileOf('results.svg'), picture(rows));
}
