import type { Completer } from 'node:readline';
import type { Command } from '../dispatch/command.js';
import type { Shelf } from '../dispatch/job.js';
import { optionsOf, typedCommands } from './arguments.js';

/** Completes commands and what their options know, as Discord does while one types. */
export function createCompleter({ library, commands }: Shelf): Completer {
  return (line) => {
    const [, name = '', rest] = /^\/(\S*)(?:\s+(.*))?$/.exec(line) ?? [];
    if (!line.startsWith('/')) return [[], line];
    if (rest === undefined) {
      const names = typedCommands(commands).map(({ data }) => `/${data.name} `);
      return [names.filter((command) => command.startsWith(line)), line];
    }
    const command = commands.find(({ data }) => data.name === name);
    return command === undefined ? [[], rest] : completeOption(command, rest);
  };

  function completeOption(command: Command, rest: string): [string[], string] {
    const [, option, value = ''] = /(?:^|\s)--(\S+)\s+((?!.*--).*)$/.exec(rest) ?? [];
    const focused = option ?? optionsOf(command)[0]?.name;
    const typed = option === undefined ? rest : value;
    if (focused === undefined || command.right !== undefined || command.complete === undefined) return [[], typed];
    const choices = command.complete({
      id: '',
      type: 'completion',
      name: command.data.name,
      options: { [focused]: typed },
      focused,
      user: { id: '0', moderator: true, administrator: true },
      guild: null,
      installed: false,
      library,
      commands,
      defaultPrivate: false,
    });
    return Array.isArray(choices) ? [choices.map(({ name }) => name), typed] : [[], typed];
  }
}
