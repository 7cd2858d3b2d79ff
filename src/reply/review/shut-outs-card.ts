import { ComponentType } from 'discord-api-types/v10';
import type { ShutOut } from '../../store/review/proposal.js';
import { row, type Row } from '../message/controls.js';
import { encodeCustomId } from '../message/custom-id.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { timestamp } from '../message/timestamp.js';
import { backButton } from './back.js';
import { placeArgs, type ReviewPlace } from './place.js';

const LISTED_MAX = 20;

/** Lists whose proposals are not taken, with a select that lets one of them in again. */
export function shutOutsCard(shutOuts: readonly ShutOut[], place: ReviewPlace, news?: string): MessageBody {
  const shown = shutOuts.slice(0, LISTED_MAX);
  const left = shutOuts.length - shown.length;
  return message([
    container([
      text(
        [
          ...(news === undefined ? [] : [news]),
          '### Shut out',
          shown.length === 0
            ? 'Nobody: proposals of every member are taken.'
            : 'No proposals of these members are taken; they can do everything else.',
          ...shown.map(({ member, by, at }) => `<@${member}> · by <@${by}> ${timestamp(at, 'relative')}`),
          ...(left === 0 ? [] : [`-# and ${left} more, who can be let in once these are`]),
        ].join('\n'),
      ),
      ...(shown.length === 0 ? [] : [letInSelect(place)]),
      ...row([backButton(place)]),
    ]),
  ]);
}

/** A select of members, by whose names as this server knows them one is found. */
function letInSelect(place: ReviewPlace): Row {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.UserSelect,
        custom_id: encodeCustomId(ROUTES.letBack, placeArgs(place)),
        placeholder: 'Let somebody in again',
      },
    ],
  };
}
