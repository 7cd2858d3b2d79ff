import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { Choice, CompletionRequest, Keeping } from '../../src/dispatch/command.js';
import { asksCard } from '../../src/reply/knowledge/asks-card.js';
import type { KnowledgeStatement } from '../../src/report/schema.js';
import { UserError } from '../../src/report/user-error.js';
import { changeItem } from './publish/change-item.js';
import { choicesAmong, statementChoices } from './choices/choices.js';
import { findStatement, whileTyping } from './choices/find.js';
import { chosen, REASON_OPTION, short, STATEMENT_OPTION, wordsOf, written } from './choices/options.js';
import { privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';
import { whichOf } from './choices/which-of.js';
import { withNames } from './publish/with-names.js';

const QUESTION_MAX = 300;

/** `/knowledge ask`: a question that a statement answers, though its words do not show it. */
export const ask = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'ask',
    description: 'Add a question that a statement answers, or take one away',
    options: [
      STATEMENT_OPTION,
      written('question', 'As members ask it; it finds the statement and is never shown as a quote', QUESTION_MAX),
      chosen('remove', 'A question that it has'),
      REASON_OPTION,
    ],
  },
  run(request) {
    const { report, value } = findStatement(request);
    const question = wordsOf(request, 'question');
    const typed = wordsOf(request, 'remove');
    if (question === undefined && typed === undefined) return privately(asksCard(value.id, asksOf(value)));
    const gone = typed === undefined ? undefined : askIn(value, typed);
    const asks = withNames(without(value.asks, gone), question === undefined ? [] : [question]);
    const changed = { ...value, asks, aliases: without(value.aliases, gone) };
    const item = { kind: 'statement', value: changed } as const;
    return changeItem(request, { report, action: 'edit', reason: wordsOf(request, 'reason'), item });
  },
  complete(request) {
    return request.focused === 'remove' ? askChoices(request) : statementChoices(request);
  },
} satisfies Subcommand;

function askIn(statement: KnowledgeStatement, typed: string): string {
  const found = whichOf(asksOf(statement), typed);
  if (found !== undefined) return found;
  throw new UserError(`The statement ${statement.id} has no question “${short(typed)}”. Choose one from the list.`);
}

function askChoices(request: CompletionRequest & Keeping): Choice[] {
  const found = whileTyping(() => findStatement(request));
  const all = found === undefined ? [] : asksOf(found.value);
  return choicesAmong(
    request,
    all.map((one) => ({ name: one, value: one })),
  );
}

function asksOf({ asks, aliases }: KnowledgeStatement): string[] {
  return [...asks, ...aliases];
}

function without(all: readonly string[], gone: string | undefined): string[] {
  return all.filter((one) => one !== gone);
}
