import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Change } from '../../store/changes/change.js';
import { button } from '../message/controls.js';
import { ROUTES } from '../message/routes.js';
import { packChange } from './change-id.js';
import { mainOf } from './change-words.js';
import { historyArgs } from './history-address.js';

/** **Undo** and **History**: what one can do about a change, wherever it is told of. */
export function changeButtons({ id, report, revisions }: Change): APIButtonComponent[] {
  const main = mainOf(revisions);
  const of = main === undefined ? { report } : { report, key: main.key };
  return [button('Undo', ROUTES.undo, [packChange(id)]), button('History', ROUTES.history, historyArgs(of))];
}

/** **See it whole**, where a card could not hold all of a change. */
export function wholeButton({ id }: Change, whole: boolean): APIButtonComponent[] {
  return whole ? [] : [button('See it whole', ROUTES.change, [packChange(id)])];
}
