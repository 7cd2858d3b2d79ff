import { ButtonStyle } from 'discord-api-types/v10';
import type { Stats } from '../../library/asked/stats.js';
import { button, row } from '../message/controls.js';
import { packPage } from '../message/custom-id.js';
import { clip } from '../message/escape.js';
import { ALT_MAX, TEXT_MAX } from '../message/limits.js';
import { measure } from '../message/measure.js';
import { container, message, text, type Inner } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { pictureOf, type WithFiles } from '../message/with-files.js';
import { statementRows, topicRows } from './rows.js';
import { leadWords, rankWords, spokenWords, weekWords } from './words.js';

const PICTURE = 'stats.png';

/** What the card says besides the figures. */
export interface Beside {
  /** How many questions that nobody could answer are open; nothing where such are not kept. */
  readonly open: number | undefined;
  /** Whether there are several reports, so that it is told which is meant. */
  readonly several: boolean;
}

/** How often members ask, as a picture and with the same figures in words. @param png the picture */
export function statsCard(stats: Stats, { open, several }: Beside, png: Uint8Array): WithFiles<Uint8Array> {
  const statements = statementRows(stats, several);
  const topics = topicRows(stats, several);
  const spoken = clip(spokenWords(stats, statements, topics), ALT_MAX);
  const lead = leadWords(stats);
  const left = leftToDo(stats, open);
  const ranks = [...rankWords('Most asked statements', statements), ...rankWords('Most asked topics', topics)];
  const taken = [lead, ...ranks].join('').length + measure(left).characters;
  return {
    message: message([
      container([
        text(lead),
        ...left,
        pictureOf(PICTURE, spoken),
        ...ranks.map(text),
        text(weekWords(stats.weeks, TEXT_MAX - taken)),
      ]),
    ]),
    files: [{ name: PICTURE, data: png }],
  };
}

/** What has to be done about refused questions, and the way there. */
function leftToDo({ refused }: Stats, open: number | undefined): Inner[] {
  if (refused === 0) return [];
  if (open === undefined) {
    return [text('-# Questions that nobody could answer are not kept here, so there is no list of them.')];
  }
  if (open === 0) return [text('-# None of those that were refused waits under `/knowledge unanswered`.')];
  const words = open === 1 ? '**1 question** still has' : `**${open} different questions** still have`;
  return [
    text(`${words} no answer.`),
    ...row([button('See what has no answer', ROUTES.unanswered, [packPage(0)], ButtonStyle.Primary)]),
  ];
}
