import type { CommandRequest } from '../../../src/dispatch/command.js';
import type { KnowledgeTopic } from '../../../src/report/schema.js';
import { nameKey } from '../../../src/report/typed/who.js';
import { UserError } from '../../../src/report/user-error.js';
import { short } from '../choices/options.js';

/**
 * @param had how the topic is called already, which is let be; nothing for a new one
 * @throws UserError where a name of it is another topic’s: nobody could tell them apart in a list
 */
export function checkTopicNames(
  { library }: Pick<CommandRequest, 'library'>,
  report: string,
  topic: KnowledgeTopic,
  had?: KnowledgeTopic,
): void {
  const before = new Set((had === undefined ? [] : [had.name, ...had.aliases]).map(nameKey));
  const others = [...(library.reports.get(report)?.topics.values() ?? [])].filter(({ id }) => id !== topic.id);
  for (const name of [topic.name, ...topic.aliases]) {
    const other = others.find((one) => nameKey(one.name) === nameKey(name));
    if (other === undefined || before.has(nameKey(name))) continue;
    throw new UserError(
      `“${short(name)}” is the name of another topic (${other.id}): nobody could tell them apart. Take another name, or mend that topic.`,
    );
  }
}
