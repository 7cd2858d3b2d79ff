/** Writes, and tells whether anybody still reads. */
export type Writer = (text: string) => Promise<boolean>;

/** What a stream says whose reader has left: `… | head`. */
const GONE: ReadonlySet<string> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** Makes a writer that waits until each text is taken. A reader who leaves early is no fault; a full disk is one. */
export function createWriter(output: NodeJS.WritableStream): Writer {
  // The callback below tells what went wrong; without a listener the same error would end the process as well.
  output.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      output.write(text, (error) => {
        if (!error) resolve(true);
        else if ('code' in error && typeof error.code === 'string' && GONE.has(error.code)) resolve(false);
        else reject(error);
      });
    });
}
