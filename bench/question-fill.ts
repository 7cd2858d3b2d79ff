import { gistOf } from '../src/search/gist/gist.js';
import type { Store } from '../src/store/store.js';

const BEGINNINGS = [
  'When did the',
  'Why did the',
  'Who warned the',
  'Did the mayor see the',
  'How many people know the',
  'What did the mayor say about the',
];
const BEASTS =
  'pelican walrus ferret badger otter weasel heron stork magpie puffin giraffe lemur tapir gibbon beaver falcon';
const PLACES =
  'harbour stadium theatre library station chapel market garden castle museum bakery factory school bridge tunnel';
const DEEDS = 'dance vanish sing sneeze recover return';

/** @returns the question of a number: they differ in what they want or in whom they are about. */
export function questionLike(number: number): string {
  const at = (words: readonly string[], by: number) => words[Math.floor(number / by) % words.length] ?? '';
  const [beasts, places, deeds] = [BEASTS, PLACES, DEEDS].map((words) => words.split(' '));
  const beast = at(beasts ?? [], BEGINNINGS.length);
  const place = at(places ?? [], BEGINNINGS.length * (beasts?.length ?? 1));
  const deed = at(deeds ?? [], BEGINNINGS.length * (beasts?.length ?? 1) * (places?.length ?? 1));
  return `${at(BEGINNINGS, 1)} ${beast} of the ${place} ${deed}?`;
}

/** Keeps so many questions of a server, all different. */
export async function fillQuestions(store: Store, guild: string, number: number): Promise<void> {
  for (let i = 0; i < number; i++) {
    const question = questionLike(i);
    await store.keepUnanswered(guild, {
      id: i.toString(36).padStart(8, '0'),
      question,
      command: 'ask',
      speaker: undefined,
      report: undefined,
      verdict: 'not-in-report',
      gist: JSON.stringify(gistOf(question)),
      count: 1 + (i % 50),
      at: new Date(),
      checkedAt: undefined,
      answeredAt: undefined,
    });
  }
}
