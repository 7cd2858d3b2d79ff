/** What PNGs begin with. */
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

/** The size of a PNG as its header tells. @throws where it is none */
export function sizeOf(data: string | Uint8Array | undefined): { readonly width: number; readonly height: number } {
  if (data === undefined || typeof data === 'string') throw new Error('that is no picture');
  const bytes = Buffer.from(data);
  if (SIGNATURE.some((byte, i) => bytes[i] !== byte)) throw new Error('that is no PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
