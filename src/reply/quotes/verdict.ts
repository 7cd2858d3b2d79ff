import { UNSAID } from '../../answer/unanswered/aloud.js';
import type { Outcome } from '../../answer/outcome.js';
import { clip, escape } from '../message/escape.js';
import { askedName, originatorName } from './voice.js';
import { count, list } from '../message/wording.js';

const NAMES_MAX = 120;

/** What `/who-said` found, in words. It judges who said it, never whether it is true. */
export function verdictLine(outcome: Outcome): string {
  const ambiguous = outcome.ambiguous ? `\n${whichOne(outcome)}` : '';
  switch (outcome.verdict) {
    case 'word-for-word':
      return `**Word for word.** These words stand in the report.${ambiguous}`;
    case 'reworded':
      return `**Reworded.** The report has it differently.${ambiguous}`;
    case 'other-speaker':
      return `**Someone else.** ${otherSpeaker(outcome)}${ambiguous}`;
    case 'related':
      return `**In other words.** Nobody is quoted with these words, but this says as much.${ambiguous}`;
    default:
      return answeredLine(outcome);
  }
}

/** How many quotes answer, or which of them was meant. */
export function answeredLine(outcome: Outcome): string {
  return outcome.ambiguous ? whichOne(outcome) : `**${count(outcome.answers.length, 'quote')}**, the closest first.`;
}

function whichOne({ answers }: Outcome): string {
  return `${answers.length === 2 ? 'Two quotes fit' : 'Several quotes fit'} equally well. **Which one did you mean?**`;
}

function otherSpeaker({ answers, asked }: Outcome): string {
  const speakers = [...new Set(answers.map(originatorName))];
  const named = list([...new Set(asked.map(askedName))].filter((name) => name !== UNSAID));
  const says = `${names(speakers)} ${speakers.length > 1 ? 'say' : 'says'}`;
  return `These words are there, but ${says} them${named === '' ? '' : `, not ${escape(clip(named, NAMES_MAX))}`}.`;
}

function names(speakers: readonly string[]): string {
  return escape(clip(list(speakers), NAMES_MAX)).replace(/^The report$/, 'the report');
}
