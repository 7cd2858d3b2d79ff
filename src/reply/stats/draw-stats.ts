import type { Stats } from '../../library/asked/stats.js';
import { drawPng } from './picture/draw-png.js';
import { facesOf } from './picture/faces.js';
import { statsPicture } from './picture/stats-picture.js';
import { statementRows, topicRows } from './rows.js';

/** Draws how often members ask. @returns a PNG */
export async function drawStats(stats: Stats): Promise<Uint8Array> {
  const { rows: statements } = statementRows(stats, false);
  const { rows: topics } = topicRows(stats, false);
  return drawPng(statsPicture({ ...stats, statements, topics }, await facesOf()));
}
