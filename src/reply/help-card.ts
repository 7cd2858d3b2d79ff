import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Report } from '../report/model.js';
import { escape } from './escape.js';
import { examplesFor } from './examples.js';
import { TEXT_MAX } from './limits.js';
import { container, message, text, type MessageBody } from './message.js';
import { pack } from './pack.js';

type CommandData = RESTPostAPIApplicationCommandsJSONBody;

const WELCOME = [
  '### Who said that?',
  'Ask about a news report and get its own words: who said them, how they reached the report, and how sure they were.',
  'Nothing here is made up. When the report does not say it, you are told so.',
].join('\n');
const MORE_MAX = 60;

/** What one can do here, made from the list of commands itself, with examples that a report can answer. */
export function helpCard(commands: readonly CommandData[], report?: Report): MessageBody {
  const examples = tryThese(report);
  const lines = commands.map(commandLine);
  const room = TEXT_MAX - WELCOME.length - examples.length - MORE_MAX;
  const [shown = []] = pack(lines, (line) => line.length + 1, room, lines.length);
  const left = lines.length - shown.length;
  const more = left === 0 ? [] : [`-# and ${left} more: type \`/\` to see them all`];
  return message([
    container([text(WELCOME), text([...shown, ...more].join('\n') || '-# There are no commands.'), text(examples)]),
  ]);
}

function tryThese(report: Report | undefined): string {
  const examples = report === undefined ? [] : examplesFor(report);
  return [
    '**Try**',
    ...examples.map(({ command, words }) => `\`/${command}\` *${escape(words)}*`),
    'Right-click a message, then *Apps* › *Who said this?*',
  ].join('\n');
}

function commandLine(data: CommandData): string {
  if (data.type === ApplicationCommandType.Message) return `**${escape(data.name)}** · right-click a message`;
  if (data.type === ApplicationCommandType.User) return `**${escape(data.name)}** · right-click a member`;
  const description = 'description' in data ? (data.description ?? '') : '';
  const options = ('options' in data ? (data.options ?? []) : []).map((option) => {
    const name = escape(option.name);
    const optional = !('required' in option && option.required);
    const nested =
      option.type === ApplicationCommandOptionType.Subcommand ||
      option.type === ApplicationCommandOptionType.SubcommandGroup;
    return optional && !nested ? `[${name}]` : name;
  });
  return `**/${escape(data.name)}**${options.length === 0 ? '' : ` ${options.join(' ')}`}\n-# ${escape(description)}`;
}
