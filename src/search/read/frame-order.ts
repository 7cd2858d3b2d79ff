import type { Frame, Knows } from './frame-parts.js';
import {
  accordingTo,
  auxiliary,
  howManyDoTheySay,
  knownOnTopic,
  nameAlone,
  nameOnTopic,
  nameThenQuestion,
  nameThenWords,
  plainSentence,
  topicOf,
  whatDidTheySay,
  whoIs,
  whoSays,
} from './frames.js';
import { passes, wordSet, type Gate } from './gates.js';
import { isQuoted } from './quoted-frame.js';
import { viewBy, viewOf } from './view-frames.js';
import type { Line } from '../tokens/line.js';
import type { Token } from '../tokens/tokens.js';
import { SPEECH_NOUNS } from '../words/frames.js';

type ReadFrame = <T extends Token>(line: Line<T>, knows: Knows<T>) => Frame<T> | undefined;

/** The frames of questions, the first that fits wins; and what none of a kind is without. */
const FRAMES: readonly (readonly [ReadFrame, Gate])[] = [
  [isQuoted, { holds: wordSet('quoted cited interviewed heard quote cite interview') }],
  [accordingTo, { holds: wordSet('according per going words view opinion') }],
  [whoSays, { begins: wordSet('so who whos which') }],
  [whoIs, { begins: wordSet('so and who') }],
  [knownOnTopic, { holds: wordSet('on about') }],
  [howManyDoTheySay, { begins: wordSet('how'), holds: wordSet('many much') }],
  [whatDidTheySay, { begins: wordSet('what how why when where in who whom') }],
  [auxiliary, { begins: wordSet('did does do has have had will would can could might is are was were') }],
  [viewOf, { holds: SPEECH_NOUNS }],
  [viewBy, { holds: new Set([...SPEECH_NOUNS, 'anything', 'something', 'everything']) }],
  [nameThenQuestion, { holds: wordSet('he she they it him her his their one') }],
  [nameThenWords, {}],
  [
    topicOf,
    {
      begins: wordSet(
        'what whats how anything something everything info information news quote quotes statement statements details word any are is who does did',
      ),
      holds: wordSet('about on regarding re concerning'),
    },
  ],
  [plainSentence, {}],
  [nameOnTopic, { holds: wordSet('on about re regarding concerning vs and') }],
  [nameAlone, {}],
];

/** @returns the frame of a line; where none fits, all of it is the matter. */
export function frameOf<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> {
  for (const [read, gate] of FRAMES) {
    const frame = passes(line, gate) ? read(line, knows) : undefined;
    if (frame !== undefined) return frame;
  }
  return { kind: 'open', mind: false, matter: line.tokens };
}
