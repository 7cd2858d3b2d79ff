import type { Judgement } from '../../../src/answer/golden/judge-golden.js';
import { attributionOf } from '../../../src/answer/golden/attribution.js';
import type { Trial } from '../../../src/reply/knowledge/trial-words.js';
import { found, report } from '../shipped.js';

const broken: Judgement = {
  golden: {
    category: 'long',
    command: 'who-said',
    options: { words: '*_~|<@1>'.repeat(60), speaker: '#'.repeat(200) },
    verdict: 'word-for-word',
    first: ['*'.repeat(24), '_'.repeat(24), 'signal'],
  },
  outcome: 'misattributed',
  verdictRight: false,
  verdict: 'other-speaker',
  first: { ...attributionOf(found('signal')), speaker: '`'.repeat(300), statement: '~'.repeat(24) },
  got: '',
};

/** What breaks as much as can be told on a card, in words that are as long as any. */
export const LONG_TRIAL: Trial = {
  reports: [report],
  all: 10_000,
  tested: 9_999,
  broken: Array.from({ length: 5_000 }, () => broken),
  wrong: [],
  refused: 1000,
  others: 1000,
};
