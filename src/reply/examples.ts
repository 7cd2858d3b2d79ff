import type { Report } from '../report/model.js';
import { clip, plain } from './message/escape.js';

const WORDS_MAX = 60;
/** One word alone is no quote that somebody would look up. */
const WORDS_MIN = 3;

/** A question to try, as it is typed. */
export interface Example {
  readonly command: string;
  readonly words: string;
}

/** Questions that a report can answer, found in what is known of it; plain text. */
export function examplesFor(report: Report): Example[] {
  const [said] = report.statements
    .filter(({ withdrawn }) => withdrawn === undefined)
    .flatMap(({ kind, chain, content }) => {
      const speaker = report.speakers.get(chain.at(-1)?.by ?? '');
      const [span] = kind === 'direct' || kind === 'mixed' ? content : [];
      if (span === undefined || speaker === undefined) return [];
      return [{ speaker: plain(speaker.name), words: plain(report.source.slice(span.start, span.end)) }];
    })
    .filter(({ words }) => words.split(' ').length >= WORDS_MIN)
    .toSorted((a, b) => a.words.length - b.words.length);
  const [topic] = report.topics.values();
  return [
    ...(said === undefined
      ? []
      : [
          { command: 'ask', words: `what does ${said.speaker} say?` },
          { command: 'who-said', words: clip(said.words, WORDS_MAX) },
          { command: 'quotes', words: said.speaker },
        ]),
    ...(topic === undefined ? [] : [{ command: 'sides', words: plain(topic.name) }]),
  ];
}
