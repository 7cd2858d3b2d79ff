import { promisify } from 'node:util';
import { crc32, deflate } from 'node:zlib';
import { FONT_FAMILY, FONT_FILES } from './faces.js';

/** https://www.w3.org/TR/png-3/ */
const SIGNATURE = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');
const BIT_DEPTH = 8;
const RGBA = 6;
const BYTES_PER_PIXEL = 4;
const WORD = 4;
const HEADER = 13;

const squeeze = promisify(deflate);

/**
 * Draws an SVG as a PNG of its own size. Threads do both the drawing and the squeezing: a picture takes so long that
 * others would wait for their answers.
 */
export async function drawPng(svg: string): Promise<Uint8Array> {
  // Only now: what draws is a binary of its own, and whoever wants no picture should not wait for it.
  const { renderAsync } = await import('@resvg/resvg-js');
  const font = { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FONT_FAMILY };
  const { pixels, width, height } = await renderAsync(svg, { font });
  const header = Buffer.alloc(HEADER);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, WORD);
  header.set([BIT_DEPTH, RGBA], 2 * WORD);
  const lines = await squeeze(unfiltered(pixels, width * BYTES_PER_PIXEL));
  return Buffer.concat([SIGNATURE, chunk('IHDR', header), chunk('IDAT', lines), chunk('IEND', Buffer.alloc(0))]);
}

/** Each line begins with how it was filtered, and none is: what is drawn in few colours gains nothing by it. */
function unfiltered(pixels: Uint8Array, line: number): Uint8Array {
  const lines = pixels.length / line;
  const all = new Uint8Array(lines * (line + 1));
  for (let i = 0; i < lines; i += 1) all.set(pixels.subarray(i * line, (i + 1) * line), i * (line + 1) + 1);
  return all;
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(2 * WORD);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), WORD);
  return Buffer.concat([ends.subarray(0, WORD), body, ends.subarray(WORD)]);
}
