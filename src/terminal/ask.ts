import { ComponentType } from 'discord-api-types/v10';
import type { MessageBody } from '../reply/message/message.js';
import { typedCommands } from './arguments.js';
import { draw } from './draw.js';
import { PLAIN } from './paint.js';
import { canvasOf, runPrompt, type Prompt } from './prompt.js';
import { createSession } from './session.js';
import { createWriter } from './writer.js';

const HELP = new Set(['--help', '-h']);
const GO_ON = 'To open one, or to turn the page, ask it in the prompt: npm run ask';

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
  const canvas = canvasOf(prompt.output);
  const { paint = PLAIN } = canvas;
  const below = hasChoices(message) ? ['', paint.dim(GO_ON)] : [];
  await createWriter(prompt.output)([draw(still(message), canvas), ...below, ''].join('\n'));
}

/** Whether there is something to open, or a page to turn to, below the answer. */
function hasChoices({ components = [] }: MessageBody): boolean {
  return components.some(
    (row) =>
      row.type === ComponentType.ActionRow && row.components.some(({ type }) => type === ComponentType.StringSelect),
  );
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
