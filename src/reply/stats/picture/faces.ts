import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readTypeface, type Typeface } from './typeface.js';

/** The fonts of the picture. They come with the program, so that it looks alike on every machine. */
export const FONT_FILES = ['400Regular/Inter_400Regular.ttf', '600SemiBold/Inter_600SemiBold.ttf'].map((file) =>
  createRequire(import.meta.url).resolve(`@expo-google-fonts/inter/${file}`),
);
export const FONT_FAMILY = 'Inter';

/** The two weights that text is set in. */
export interface Faces {
  readonly regular: Typeface;
  readonly bold: Typeface;
}

let read: Promise<Faces> | undefined;

/** The faces, read once. */
export function facesOf(): Promise<Faces> {
  return (read ??= readFaces());
}

async function readFaces(): Promise<Faces> {
  const [regular, bold] = await Promise.all(FONT_FILES.map(async (file) => readTypeface(await readFile(file))));
  if (regular === undefined || bold === undefined) throw new Error('a picture needs two faces');
  return { regular, bold };
}
