import { fileURLToPath } from 'node:url';
import { commands, presses } from '../../commands/index.js';
import { loadLibrary } from '../../src/library/load.js';

const { library } = await loadLibrary(fileURLToPath(new URL('../../knowledge', import.meta.url)));

/** A machine that runs everything at once is slower than Discord has patience; how fast an answer is, is measured elsewhere. */
const PATIENCE = 15_000;

/** The bot as it is shipped. */
export const REAL = { commands, presses, library, discord: { answerWithin: PATIENCE } };
