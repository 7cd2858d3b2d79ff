const BYTE_ORDER_MARK = /^\uFEFF/;

/**
 * The lines of a stream, without their ends; the last one needs none. Only LF and CRLF end a line: `node:readline` also
 * splits at U+2028, which may stand inside a JSON string.
 */
export async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let begun: string[] = [];
  let first = true;
  const whole = (last: string) => {
    const line = [...begun, last].join('').replace(/\r$/, '');
    begun = [];
    const clean = first ? line.replace(BYTE_ORDER_MARK, '') : line;
    first = false;
    return clean;
  };
  for await (const chunk of input) {
    const pieces = String(chunk).split('\n');
    const open = pieces.pop() ?? '';
    for (const piece of pieces) yield whole(piece);
    begun.push(open);
  }
  if (begun.some((piece) => piece !== '')) yield whole('');
}
