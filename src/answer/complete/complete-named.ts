import { fold } from '../../search/tokens/fold.js';
import { completeSpeakers, completeTopics, type Completion } from './complete.js';
import type { Corpus } from '../corpus.js';
import { wordsFor } from '../named/people.js';

/** Somebody or a topic, whichever is being typed. */
interface NamedCompletion extends Completion {
  readonly kind: 'person' | 'topic';
}

const BETWEEN_WORDS = /[^\p{L}\p{N}]+/u;

/** People and topics together: first those whose names begin like what is typed, people before topics, then those nearly so. */
export function completeNamed(corpus: Corpus, typed: string): NamedCompletion[] {
  const all: readonly NamedCompletion[] = [
    ...completeSpeakers(corpus, typed).map((one) => ({ ...one, kind: 'person' as const })),
    ...completeTopics(corpus, typed).map((one) => ({ ...one, kind: 'topic' as const })),
  ];
  const start = wordsOf(typed);
  const begins = (one: NamedCompletion) =>
    namesOf(corpus, one).some((name) => ` ${wordsOf(name)}`.includes(` ${start}`));
  return [...all.filter(begins), ...all.filter((one) => !begins(one))];
}

function namesOf({ reports }: Corpus, { id, kind }: NamedCompletion): readonly string[] {
  const [own = '', report] = id.split('/').toReversed();
  const held = report === undefined ? [...reports.values()] : [...reports.values()].filter((one) => one.id === report);
  return held.flatMap((one) => {
    if (kind === 'person') return wordsFor(own, one);
    const topic = one.topics.get(own);
    return topic === undefined ? [] : [topic.name, ...topic.aliases];
  });
}

function wordsOf(text: string): string {
  return fold(text).split(BETWEEN_WORDS).filter(Boolean).join(' ');
}
