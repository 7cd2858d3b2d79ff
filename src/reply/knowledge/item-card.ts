import { itemName, type Item, type ItemKey } from '../../report/items.js';
import { writeItem } from '../../report/yaml/write.js';
import type { Change } from '../../store/changes/change.js';
import { button, row } from '../message/controls.js';
import { visible } from '../message/escape.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, message, text } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { fileOf, type WithFiles } from '../message/with-files.js';
import { count } from '../message/wording.js';
import { changeTime } from './change-words.js';
import { firstLines, linesWithin } from './fit-lines.js';
import { historyArgs } from './history-address.js';
import { itemDifference } from './item-difference.js';

const FENCE = '```';
/** Kept free for the title, the fences and what is said of the rest. */
const FRAME_MAX = 400;
const MOVED_ON_MAX = 1000;

/** An item as it stands in a server. */
export interface ShownItem {
  readonly report: string;
  readonly key: ItemKey;
  readonly item: Item;
  /** How many times this server changed it. */
  readonly number: number;
  /** The last change of it here. */
  readonly latest: Change | undefined;
  /** Another version is shipped than the one that was changed here. */
  readonly movedOn: { readonly was: Item | undefined; readonly is: Item | undefined } | undefined;
}

/** All fields of an item as they are written, in the card as far as they fit, and else in a file as well. */
export function itemCard({ report, key, item, number, latest, movedOn }: ShownItem): WithFiles {
  const yaml = writeItem(item);
  const moved = movedOn === undefined ? [] : [text(movedOnWords(movedOn.was, movedOn.is))];
  const room = TEXT_MAX - FRAME_MAX - moved.reduce((sum, { content }) => sum + content.length, 0);
  // Nothing can be escaped in a code block; what would end it is in the file alone.
  const { shown, left } = yaml.includes(FENCE)
    ? { shown: [], left: yaml.split('\n').length }
    : firstLines(visible(yaml).trimEnd().split('\n'), room);
  const name = `${key.id}.yaml`;
  const block = shown.length === 0 ? [] : [text(`${FENCE}yaml\n${shown.join('\n')}\n${FENCE}`)];
  const rest = left === 0 ? [] : [text(`-# ${count(left, 'line')} more than fit here; all of it:`), fileOf(name)];
  const history = row([button('History', ROUTES.history, historyArgs({ report, key }))]);
  return {
    message: message([
      container([
        text(`### ${itemName(key)}\n-# ${standing(number, latest)}`),
        ...block,
        ...rest,
        ...moved,
        ...history,
      ]),
    ]),
    files: left === 0 ? [] : [{ name, data: yaml }],
  };
}

function standing(number: number, latest: Change | undefined): string {
  if (latest === undefined) return 'as shipped: this server never changed it';
  return `revision ${number} · last changed by <@${latest.author}>, ${changeTime(latest)}`;
}

function movedOnWords(was: Item | undefined, is: Item | undefined): string {
  const what = is === undefined ? 'It is no longer shipped.' : 'The shipped version has changed since, like this:';
  return [
    `**This server’s own version counts.** ${what}`,
    ...(is === undefined ? [] : linesWithin(itemDifference(was, is), MOVED_ON_MAX)),
  ].join('\n');
}
