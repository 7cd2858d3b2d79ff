import { statSync } from 'node:fs';
import { UnsavedError } from '../../report/unsaved-error.js';

const GONE =
  'Nothing was saved: the file that I keep changes in was moved or deleted. Whoever runs me has to stop me and put it back.';

/**
 * @returns a check that the name still means the file that it means now: what is written into a file that was deleted or
 *   moved while it was open would be gone with the next start.
 */
export function stillThere(file: string): () => void {
  const opened = identity(file);
  return () => {
    if (identity(file) !== opened) throw new UnsavedError(GONE, new Error(`${file} is not the file that was opened`));
  };
}

function identity(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.dev} ${found.ino}`;
}
