import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type APIApplicationCommandOption,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Report } from '../report/model.js';
import { escape } from './message/escape.js';
import { examplesFor } from './examples.js';
import { TEXT_MAX } from './message/limits.js';
import { container, message, text, type MessageBody } from './message/message.js';
import { pack } from './message/pack.js';

type CommandData = RESTPostAPIApplicationCommandsJSONBody;

const WELCOME = [
  '### Who said that?',
  'Ask about a news report and get its own words: who said them, how they reached the report, and how sure they were.',
  'Nothing here is made up. When the report does not say it, you are told so.',
].join('\n');
const MORE_MAX = 60;

/**
 * What one can do here, made from the list of commands itself, with examples that a report can answer.
 * @param forKeepers what those who keep the knowledge can do besides; none for anybody else
 */
export function helpCard(
  commands: readonly CommandData[],
  forKeepers: readonly CommandData[],
  report?: Report,
): MessageBody {
  const examples = tryThese(report, commands.some(isOnMessage));
  const keeping = forKeepers.length === 0 ? [] : [['**For moderators**', ...forKeepers.map(commandLine)].join('\n')];
  const lines = commands.map(commandLine);
  const room = TEXT_MAX - [WELCOME, ...keeping, examples].join('').length - MORE_MAX;
  const [shown = []] = pack(lines, (line) => line.length + 1, room, lines.length);
  const left = lines.length - shown.length;
  const more = left === 0 ? [] : [`-# and ${left} more: type \`/\` to see them all`];
  return message([
    container([
      text(WELCOME),
      text([...shown, ...more].join('\n') || '-# There are no commands.'),
      ...keeping.map(text),
      text(examples),
    ]),
  ]);
}

/** @param onMessage whether something can be done from a message's own menu */
function tryThese(report: Report | undefined, onMessage: boolean): string {
  const examples = report === undefined ? [] : examplesFor(report);
  return [
    '**Try**',
    ...examples.map(({ command, words }) => `\`/${command}\` *${escape(words)}*`),
    ...(onMessage ? ['Right-click or hold a message, then *Apps* › *Who said this?*'] : []),
  ].join('\n');
}

function isOnMessage({ type }: CommandData): boolean {
  return type === ApplicationCommandType.Message;
}

function commandLine(data: CommandData): string {
  if (data.type === ApplicationCommandType.Message) return `**${escape(data.name)}** · right-click or hold a message`;
  if (data.type === ApplicationCommandType.User) return `**${escape(data.name)}** · right-click or hold a member`;
  const description = 'description' in data ? (data.description ?? '') : '';
  const options = 'options' in data ? (data.options ?? []) : [];
  const usage = options.map(optionWords).join(options.some(isSubcommand) ? ' · ' : ' ');
  return `**/${escape(data.name)}**${usage === '' ? '' : ` ${usage}`}\n-# ${escape(description)}`;
}

function optionWords(option: APIApplicationCommandOption): string {
  const name = escape(option.name);
  return isSubcommand(option) || ('required' in option && option.required) ? name : `[${name}]`;
}

function isSubcommand({ type }: APIApplicationCommandOption): boolean {
  return type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;
}
