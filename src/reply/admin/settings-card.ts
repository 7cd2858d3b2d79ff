import { createHash } from 'node:crypto';
import { ButtonStyle, type APIButtonComponent } from 'discord-api-types/v10';
import type { Settings } from '../../store/settings/settings.js';
import { button, row } from '../message/controls.js';
import { SELECT_OPTIONS_MAX } from '../message/limits.js';
import { container, divider, message, text, type MessageBody } from '../message/message.js';
import { ROUTES } from '../message/routes.js';
import { channelSelect, privacySelect, rolesSelect } from './setting-controls.js';

const STAMP_LENGTH = 8;

const HIDDEN_COMMAND =
  '-# Discord hides `/knowledge` from those without Manage Messages, and I cannot change that. Let these roles see it: *Server Settings* › *Integrations* › my name › `/knowledge` › *Add Roles or Members*.';

/**
 * A server's settings as they are now, each with what changes it.
 * @param news what became of a change, in markdown
 */
export function settingsCard(
  { moderatorRoles, logChannel, defaultPrivate, paused, keepQuestions, ...rule }: Settings,
  news?: string,
): MessageBody {
  const roles = moderatorRoles.slice(0, SELECT_OPTIONS_MAX);
  return message([
    container([
      text(['### Settings of this server', ...(news === undefined ? [] : [news])].join('\n')),
      divider(),
      text(`**Who may moderate**\n${moderators(roles)}`),
      rolesSelect(roles, rolesStamp(moderatorRoles)),
      divider(),
      text(
        `**Log of changes**\n${logChannel === null ? 'Nowhere; `/knowledge history` has them all.' : `Each change is posted in <#${logChannel}>.`}`,
      ),
      channelSelect(logChannel),
      divider(),
      text(`**Who sees answers**, unless the member says otherwise`),
      privacySelect(defaultPrivate),
      divider(),
      text(ruleWords(rule)),
      ...row(ruleButtons(rule)),
      divider(),
      text(questionWords(keepQuestions)),
      ...row([
        keepQuestions
          ? button('Keep no questions', ROUTES.settingsQuestions, ['off'])
          : button('Keep them', ROUTES.settingsQuestions, ['on'], ButtonStyle.Primary),
      ]),
      divider(),
      text(pauseWords(paused)),
      ...row([
        paused
          ? button('Go on', ROUTES.settingsPause, ['off'], ButtonStyle.Primary)
          : button('Pause', ROUTES.settingsPause, ['on']),
      ]),
    ]),
  ]);
}

/** @returns a short name for a set of roles, by which a select tells whether its card is out of date. */
export function rolesStamp(roles: readonly string[]): string {
  return createHash('sha256').update(roles.toSorted().join(' ')).digest('hex').slice(0, STAMP_LENGTH);
}

function moderators(roles: readonly string[]): string {
  if (roles.length === 0) return 'Members with Manage Messages, and nobody else.';
  return `Members with Manage Messages, and ${roles.map((id) => `<@&${id}>`).join(' ')}\n${HIDDEN_COMMAND}`;
}

type Rule = Pick<Settings, 'twoPersons' | 'endAskedBy'>;

function ruleWords({ twoPersons, endAskedBy }: Rule): string {
  if (!twoPersons) {
    return '**One person** is enough for a change. With two, each waits for a second moderator; to end that takes another administrator as well.';
  }
  const rule = '**Two persons:** a change waits under `/knowledge review` until a second moderator approves it.';
  if (endAskedBy === null) return rule;
  return `${rule}\n<@${endAskedBy}> asks to end that. Another administrator has to agree.`;
}

function ruleButtons({ twoPersons, endAskedBy }: Rule): APIButtonComponent[] {
  if (!twoPersons) return [button('Ask for two persons', ROUTES.settingsTwo, ['on'])];
  if (endAskedBy === null) return [button('End this rule …', ROUTES.settingsTwo, ['ask'])];
  return [
    button('Agree to end it', ROUTES.settingsTwo, ['agree'], ButtonStyle.Danger),
    button('Keep the rule', ROUTES.settingsTwo, ['keep']),
  ];
}

function questionWords(keepQuestions: boolean): string {
  return keepQuestions
    ? '**Questions nobody could answer** are kept for `/knowledge unanswered`, without who asked. Switched off, all of them go at once, with the wishes to be told.'
    : '**Questions nobody could answer** are not kept, and nobody can wait for an answer.';
}

function pauseWords(paused: boolean): string {
  return paused
    ? '**I am paused.** Members read just that; moderators go on, and `/help` and `/privacy` answer.'
    : '**I answer.** Paused, I tell members just that; moderators go on, and `/help` and `/privacy` answer.';
}
