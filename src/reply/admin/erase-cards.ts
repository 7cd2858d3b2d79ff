import {
  ButtonStyle,
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Retention } from '../../library/retention.js';
import { button, row } from '../message/controls.js';
import { encodeCustomId } from '../message/custom-id.js';
import { clip, escape, plain } from '../message/escape.js';
import { container, message, text, type MessageBody } from '../message/message.js';
import { ROUTES } from '../message/routes.js';

/** What has to be typed. The same in every server, and nothing that one types by habit. */
export const ERASE_WORD = 'ERASE';
/** The id of the field that it is typed into. */
export const ERASE_FIELD = 'word';
const TYPED_MAX = 40;

const GOES = [
  'all changes that moderators made, with their reasons and the history',
  'all drafts, of every moderator, and all changes that wait',
  'all proposals of members, what they are yet to be told, and who is shut out',
  'the questions that nobody could answer, who waits for them, and how often members ask',
  'what is remembered of public answers, so that no correction reaches them any more',
  'all settings of this server: roles, log channel, who sees answers, two persons, pause',
];

/** Said where one person alone cannot erase. */
export const TWO_FIRST =
  '**Here a change needs two persons, and so does this.** End that rule first, under `/knowledge-admin settings`; until then nothing is erased.';

/** Says what an erasure takes and what it leaves, and offers an export before. */
export function eraseCard({ backups }: Retention, news?: string): MessageBody {
  return message([
    container([
      text(['### Erase all that is kept of this server?', ...(news === undefined ? [] : [news])].join('\n')),
      text(['**This goes, for good:**', ...GOES.map((what) => `- ${what}`)].join('\n')),
      text(
        [
          '**This stays:**',
          '- the reports as they are shipped; members ask those at once',
          `- copies of it in the daily backups, for up to ${backups} days`,
          '- what stands in Discord itself, like answers and the log channel',
        ].join('\n'),
      ),
      text('-# Nobody can take it back. An export keeps what this server knows, but not its history.'),
      ...row([button('Export first', ROUTES.export, []), button('Erase …', ROUTES.erase, [], ButtonStyle.Danger)]),
    ]),
  ]);
}

/** Asks for the word, so that nobody erases by a slip of the thumb. */
export function eraseForm(): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeCustomId(ROUTES.eraseAll),
    title: 'Erase everything',
    components: [
      {
        type: ComponentType.TextDisplay,
        content: `All changes, drafts and settings of this server go, for good. Members then ask the shipped reports.`,
      },
      {
        type: ComponentType.Label,
        label: `Type ${ERASE_WORD}`,
        description: 'Anything else erases nothing.',
        component: {
          type: ComponentType.TextInput,
          custom_id: ERASE_FIELD,
          style: TextInputStyle.Short,
          required: true,
          max_length: TYPED_MAX,
          placeholder: ERASE_WORD,
        },
      },
    ],
  };
}

export function erasedCard({ backups }: Retention): MessageBody {
  return message([
    container([
      text(
        `### Erased\nNothing is kept of this server any more but in the backups, for up to ${backups} days. Members ask the shipped reports.`,
      ),
    ]),
  ]);
}

/** Said of another word than the one that was asked for. */
export function notErased(typed: string): string {
  const word = escape(clip(plain(typed), TYPED_MAX));
  return `**Nothing was erased:** you typed “${word}”, not ${ERASE_WORD}.`;
}
