import { ApplicationCommandType, PermissionFlagsBits } from 'discord-api-types/v10';
import type { KeepingCommand } from '../../src/dispatch/command.js';
import { IN_SERVERS } from '../options.js';
import { among, type Subcommand } from '../subcommand.js';
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
    ...IN_SERVERS,
    default_member_permissions: String(PermissionFlagsBits.ManageGuild),
    type: ApplicationCommandType.ChatInput,
    name: 'knowledge-admin',
    description: 'Settings of this server, and all of its knowledge at once: export, import, erase',
    options: subcommands.map(({ data }) => data),
  },
  ...among(subcommands),
} satisfies KeepingCommand;
