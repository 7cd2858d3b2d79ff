import {
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { KeepingCommand } from '../../src/dispatch/command.js';
import { told } from '../knowledge/replies.js';
import type { Subcommand } from '../knowledge/subcommand.js';
import { erase } from './erase.js';
import { exportOne } from './export.js';
import { importOne } from './import.js';
import { settings } from './settings.js';

/** What `/knowledge-admin` does, in the order in which Discord lists it. */
export const subcommands: readonly Subcommand[] = [settings, exportOne, importOne, erase];

/** `/knowledge-admin`: what concerns all of a server's knowledge at once. Private, as `/knowledge` is. */
export const knowledgeAdmin = {
  right: 'administer',
  data: {
    integration_types: [ApplicationIntegrationType.GuildInstall],
    contexts: [InteractionContextType.Guild],
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    type: ApplicationCommandType.ChatInput,
    name: 'knowledge-admin',
    description: 'Settings of this server, and all of its knowledge at once: export, import, erase',
    options: subcommands.map(({ data }) => data),
  },
  isPrivate: () => true,
  run(request) {
    return (
      subcommandOf(request.name)?.run(request) ?? told('This command is no longer there. /help lists those that are.')
    );
  },
  complete(request) {
    return subcommandOf(request.name)?.complete?.(request) ?? [];
  },
} satisfies KeepingCommand;

/** @param name as the transport reads it: `knowledge-admin settings` */
function subcommandOf(name: string): Subcommand | undefined {
  const [, second] = name.split(' ');
  return subcommands.find(({ data }) => data.name === second);
}
