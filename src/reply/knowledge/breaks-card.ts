import { ButtonStyle } from 'discord-api-types/v10';
import { button, row } from '../message/controls.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, divider, message, text, type MessageBody } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { changeHint, changeLines, pendingSentence, type Told } from './change-words.js';
import { linesWithin } from './fit-lines.js';
import { publishLabel, trialLines, type Trial } from './trial-words.js';

const REASON_MAX = 400;
/** Kept free for titles and for what the change is called. */
const FRAME_MAX = 1000;

/** Where the change is kept until it is published or left, and what its card says would break. */
interface Address {
  readonly draft: string;
  readonly seen: string;
}

/** Asks whether to publish a change all the same that would break test questions. */
export function breaksCard(told: Told, trial: Trial, { draft, seen }: Address): MessageBody {
  const words = trialLines(trial).join('\n');
  const changes = linesWithin(changeLines(told), TEXT_MAX - FRAME_MAX - words.length);
  return message([
    container([
      text('### Publish it all the same?\nNothing is changed yet.'),
      text(words),
      divider(),
      text([pendingSentence(told, REASON_MAX), ...changeHint(told), ...changes].join('\n')),
      ...row([
        button(publishLabel(trial), ROUTES.publishEdit, [draft, seen], ButtonStyle.Danger),
        button('Leave it', ROUTES.leaveEdit, [draft]),
      ]),
    ]),
  ]);
}
