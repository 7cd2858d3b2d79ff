import { ComponentType } from 'discord-api-types/v10';
import type { MessageBody } from '../reply/message/message.js';
import { typedCommands } from './arguments.js';
import { draw } from './draw.js';
import { canvasOf, runPrompt, type Prompt } from './prompt.js';
import { createSession } from './session.js';
import { createWriter } from './writer.js';

const HELP = new Set(['--help', '-h']);

/**
 * One question from the shell, or a prompt where nothing is asked.
 * @throws UserError when the command is used wrongly
 */
export async function runAsk(words: readonly string[], prompt: Prompt): Promise<void> {
  const [first, ...rest] = words;
  if (first === undefined) return runPrompt(prompt);
  const name = HELP.has(first) ? 'help' : first.replace(/^\//, '');
  const isCommand = typedCommands(prompt.commands).some(({ data }) => data.name === name);
  const message = await createSession(prompt).run(isCommand ? name : 'ask', isCommand ? rest : words);
  await createWriter(prompt.output)(`${draw(still(message), canvasOf(prompt.output))}\n`);
}

/** A message without its buttons and selects: after one answer there is nothing to press them with. */
function still(message: MessageBody): MessageBody {
  const components = (message.components ?? [])
    .filter(({ type }) => type !== ComponentType.ActionRow)
    .map((component) =>
      component.type === ComponentType.Container
        ? { ...component, components: component.components.filter(({ type }) => type !== ComponentType.ActionRow) }
        : component,
    );
  return { ...message, components };
}
