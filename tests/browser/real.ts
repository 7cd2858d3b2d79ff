import { fileURLToPath } from 'node:url';
import { commands, presses } from '../../commands/index.js';
import { loadLibrary } from '../../src/library/knowledge/load.js';

const { library } = await loadLibrary(fileURLToPath(new URL('../../knowledge', import.meta.url)));

/** The bot as it is shipped. */
export const REAL = { commands, presses, library };
