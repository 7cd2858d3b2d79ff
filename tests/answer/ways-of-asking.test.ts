import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { libraryOf, reportCalled } from '../reports.js';

/**
 * The same questions in every way that people put them, a line each in the files: whoever speaks and whatever they speak
 * of must be found in all of them, and nobody may be found for what nobody said.
 */
const report = libraryOf(reportCalled('putin-peace-play'));

interface Filling {
  readonly somebody?: string;
  readonly matter?: string;
  readonly words?: string;
}

async function waysIn(file: string): Promise<readonly string[]> {
  return (await readFile(`tests/fixtures/asking/${file}.txt`, 'utf8')).trimEnd().split('\n');
}

/** @returns the first answer to each way of asking, those alike put together. */
function answersTo(ways: readonly string[], { somebody = '', matter = '', words = '' }: Filling) {
  const answers = ways.map((way) => {
    const question = way
      .replaceAll('{somebody}', () => somebody)
      .replaceAll('{matter}', () => matter)
      .replaceAll('{words}', () => words);
    return [question, ask(report, { question }).answers[0]?.statement.id] as const;
  });
  return new Map(answers);
}

function all(ways: ReadonlyMap<string, string | undefined>, first: string | undefined) {
  return new Map([...ways.keys()].map((question) => [question, first]));
}

describe('what somebody said about a matter', () => {
  test.each<[string, string, string | undefined]>([
    ['blinken', 'a long-term ceasefire', 'no-prospects'],
    ['fiona hill', 'secret negotiations', 'covert-negotiations'],
    ['watson', 'negotiations', 'kyiv-decides'],
    ['landerholm', 'the rumors', 'heard-rumors'],
    ['lukyanov', 'a security framework in europe', 'new-security-framework'],
    ['blinken', 'a prisoner swap', undefined],
    ['macron', 'a ceasefire', undefined],
    ['the nato chief', 'a ceasefire', undefined],
  ])('%s, %s', async (somebody, matter, first) => {
    const answers = answersTo(await waysIn('of-somebody'), { somebody, matter });
    expect(answers).toEqual(all(answers, first));
  });
});

describe('a matter, whoever speaks of it', () => {
  test.each<[string, string | undefined]>([
    ['the proposal to freeze the conflict', 'freeze-proposal'],
    ['the failed counteroffensive', 'upper-hand'],
    ['countries like hungary', 'banking-on-hungary'],
    ['friendly relations with the kremlin', 'orban-accused'],
    ['discord in the western camp', 'sow-discord'],
    ['a prisoner swap', undefined],
    ['the football world cup', undefined],
  ])('%s', async (matter, first) => {
    const answers = answersTo(await waysIn('of-a-matter'), { matter });
    expect(answers).toEqual(all(answers, first));
  });
});

describe('remembered words, whoever said them', () => {
  test.each<[string, string | undefined]>([
    ['putin would be pleased to secure an agreement based on territorial gains', 'putin-pleased'],
    ['russia is banking on hungary to obstruct kyivs nato approach', 'banking-on-hungary'],
    ['the military operation will persist until the goals are achieved', 'operation-persists'],
    ['orban has long been accused of friendly relations with the kremlin', 'orban-accused'],
    ['trump won the election in november', undefined],
    ['ukraine has shot down ten missiles', undefined],
  ])('%s', async (words, first) => {
    const answers = answersTo(await waysIn('of-words'), { words });
    expect(answers).toEqual(all(answers, first));
  });
});

describe('words that somebody is claimed to have said', () => {
  test.each<[string, string, string | undefined]>([
    ['the swede', 'putin would be pleased to secure an agreement based on territorial gains', 'putin-pleased'],
    ['watson', 'putin would be pleased to secure an agreement based on territorial gains', undefined],
    ['peskov', 'the military operation will persist until the goals are achieved', 'operation-persists'],
    ['blinken', 'the military operation will persist until the goals are achieved', undefined],
    ['fiona hill', 'secret negotiations that nobody knows about unsettle the ukrainians', 'covert-negotiations'],
    ['watson', 'secret negotiations that nobody knows about unsettle the ukrainians', undefined],
    ['watson', 'only kyiv can make the decision on negotiations', 'kyiv-decides'],
    ['peskov', 'only kyiv can make the decision on negotiations', undefined],
    ['peskov', 'trump won the election in november', undefined],
  ])('%s: %s', async (somebody, words, first) => {
    const answers = answersTo(await waysIn('of-a-claim'), { somebody, words });
    expect(answers).toEqual(all(answers, first));
  });
});
