import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import { completeReports, completeSpeakers, completeTopics } from '../src/answer/complete/complete.js';
import type { Choice, CommandRequest, CompletionRequest } from '../src/dispatch/command.js';
import type { Audience } from '../src/reply/message/audience.js';
import { TYPED_MAX } from '../src/reply/message/limits.js';
import { choices } from './choices.js';

/** A command that only reads can be used in servers, in messages to the bot, and wherever a member brings the bot along. */
export const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** A command by which something is kept can be used in servers that have added the bot. */
export const IN_SERVERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
};

/** An option for free text. It never completes: a choice holds 100 characters, a question as many as Discord lets through. */
export function words(name: string, description: string): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required: true,
    min_length: 1,
    max_length: TYPED_MAX,
  };
}

/** An option for something the reports know; it completes, and takes what was typed as well. */
export function known(
  name: 'speaker' | 'about' | 'report',
  description: string,
  required = false,
): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.String, name, description, required, autocomplete: true };
}

export const REPORT_OPTION = known('report', 'Only in this report');
export const PRIVATE_OPTION: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Boolean,
  name: 'private',
  description: 'Only you see the answer',
};

/** @returns what was typed for an option, or nothing where it is blank. */
export function typed({ options }: Pick<CommandRequest, 'options'>, name: string): string | undefined {
  const value = options[name];
  return value === undefined || String(value).trim() === '' ? undefined : String(value);
}

/** @returns the report to stay in, as the answers take it. */
export function within(request: Pick<CommandRequest, 'options'>): { report?: string } {
  const report = typed(request, 'report');
  return report === undefined ? {} : { report };
}

/** Whether the member asked for a private answer, or would get one by default. */
export function wantsPrivate({ options, defaultPrivate }: CommandRequest): boolean {
  return typeof options['private'] === 'boolean' ? options['private'] : defaultPrivate;
}

/** For whom the answer is drawn. */
export function audienceOf(request: CommandRequest): Audience {
  return { user: request.user.id, private: wantsPrivate(request), installed: request.installed };
}

/** Completes speakers, topics and reports; nothing else. */
export function complete(request: CompletionRequest): Choice[] {
  const { library, focused } = request;
  const text = typed(request, focused) ?? '';
  const { report } = within(request);
  const found =
    focused === 'speaker'
      ? completeSpeakers(library, text, report)
      : focused === 'about'
        ? completeTopics(library, text, report)
        : focused === 'report'
          ? completeReports(library, text)
          : [];
  return choices(found.map(({ id, name }) => ({ name, value: id })));
}
