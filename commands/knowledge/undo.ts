import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CompletionRequest, Keeping } from '../../src/dispatch/command.js';
import { CHOICES_MAX } from '../../src/reply/message/limits.js';
import { changeLabel } from '../../src/reply/knowledge/change-words.js';
import type { Change } from '../../src/store/changes/change.js';
import { noSuchChange, typedChange } from './changes.js';
import { choicesAmong, focusedWords } from './choices/choices.js';
import { chosen, wordsOf } from './choices/options.js';
import { privately } from '../replies.js';
import type { Subcommand } from '../subcommand.js';
import { undoPreview } from './publish/undo-preview.js';

/** `/knowledge undo`: takes one change back, whoever made it, after a look at what that would put back. */
export const undo = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'undo',
    description: 'Take one change back; you see first what that would put back',
    options: [chosen('change', 'Its number, as the history has it', true)],
  },
  async run(request) {
    const id = typedChange(wordsOf(request, 'change') ?? '');
    const change = id === undefined ? undefined : await request.keeper.change(id);
    if (change === undefined) return noSuchChange();
    return privately(await undoPreview(request, change));
  },
  async complete(request) {
    const latest = await request.keeper.history({}, { limit: CHOICES_MAX });
    const older = await olderChange(request);
    return choicesAmong(request, [...older, ...latest].map(changeChoice));
  },
} satisfies Subcommand;

/** Whoever types the number of an older change finds that one as well. */
async function olderChange(request: CompletionRequest & Keeping): Promise<Change[]> {
  const id = typedChange(focusedWords(request));
  const change = id === undefined ? undefined : await request.keeper.change(id);
  return change === undefined ? [] : [change];
}

function changeChoice(change: Change): { name: string; value: string } {
  return { name: changeLabel(change), value: `#${change.id}` };
}
