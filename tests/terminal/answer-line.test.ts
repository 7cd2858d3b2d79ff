import { describe, expect, test } from 'vitest';
import { payloadFaults } from '../reply/payload-faults.js';
import { answerLine } from '../../src/terminal/answer-line.js';
import { draw } from '../../src/terminal/draw.js';
import { contextOf, shipped } from '../reports.js';

const context = contextOf(shipped);
const REPORT = 'putin-peace-play';
const EPHEMERAL = 64;

const ask = (value: unknown) => answerLine(JSON.stringify(value), context);

async function answersTo(command: string, options: object) {
  const answer = await ask({ id: 1, command, options });
  return 'answers' in answer ? answer.answers : [];
}

/** Whether the answer to a question is for the asker alone. */
async function flags(options: object): Promise<number | undefined> {
  const answer = await ask({ id: 1, command: 'ask', options: { question: 'peace talks', ...options } });
  return 'message' in answer ? (answer.message.flags ?? 0) & EPHEMERAL : undefined;
}

/** An answer without its message, which is only looked at. */
async function bare(value: unknown): Promise<object> {
  const answer = await ask(value);
  if (!('message' in answer)) return answer;
  const { message, ...rest } = answer;
  expect(payloadFaults({ ...message, flags: (message.flags ?? 0) & ~EPHEMERAL })).toEqual([]);
  return rest;
}

const HILL = {
  report: REPORT,
  statement: 'manipulation',
  speaker: 'Fiona Hill',
  chain: ['Fiona Hill'],
  quote:
    'Fiona Hill, former National Security Council director for Russia during the Trump administration, concurs with this assessment, noting it as a\u00a0"classic Russian manipulation".',
  start: 2626,
  end: 2800,
  kind: 'mixed',
  stance: 'asserts',
};

const SUBHEAD = {
  report: REPORT,
  statement: 'subhead',
  speaker: 'Fiona Hill',
  chain: ['Fiona Hill'],
  quote: 'Don\'t be deceived: "Classic Russian manipulation"',
  start: 2575,
  end: 2624,
  kind: 'mixed',
  stance: 'asserts',
};

const NO_DENIAL = {
  report: REPORT,
  statement: 'us-denial',
  speaker: 'Washington',
  chain: ['Washington'],
  quote: 'Washington, however, denies receiving any such message.',
  stance: 'denies',
};

describe('an answer', () => {
  test('has the verdict, the statements with their chains, and the message', async () => {
    expect(await bare({ id: 1, command: 'who-said', options: { words: 'classic russian disinformation' } })).toEqual({
      id: 1,
      verdict: 'reworded',
      answers: [HILL, SUBHEAD],
      nearest: [],
    });
  });

  test('is what the card shows', async () => {
    const answer = await ask({ id: 1, command: 'who-said', options: { words: 'receiving any such message' } });
    if (!('message' in answer)) throw new Error(JSON.stringify(answer));
    expect(answer).toMatchObject({ verdict: 'word-for-word', answers: [NO_DENIAL] });
    expect(draw(answer.message).split('\n').slice(0, 5)).toEqual([
      'Word for word. These words stand in the report.',
      '',
      '┃ Washington',
      expect.stringMatching(/^┃ .*denies$/),
      '┃ │ Washington, however, denies receiving any such message.',
    ]);
  });

  test('has the whole chain, outermost first', async () => {
    const [first] = await answersTo('ask', { question: 'what did Russia signal through an intermediary?' });
    expect(first).toMatchObject({
      statement: 'signal',
      speaker: 'Russia',
      chain: ['Bloomberg', "Bloomberg's undisclosed sources", 'an anonymous intermediary', 'Russia'],
    });
  });

  test('of a refusal has no answers, and the nearest apart from them', async () => {
    const answer = await ask({
      id: 1,
      command: 'ask',
      options: { question: 'What did Zelensky say about the talks?' },
    });
    expect(answer).toMatchObject({ answers: [] });
  });

  test('has what others ascribe to somebody who is not quoted', async () => {
    const { ascribed, ...rest } = await bareAscribed('Putin');
    expect(rest).toEqual({ id: 1, verdict: 'speaker-not-quoted', answers: [], nearest: [] });
    expect(ascribed.length).toBeGreaterThan(3);
  });

  test.each(['report', 'help'])('of /%s has a message and no verdict', async (command) => {
    expect(await bare({ id: command, command })).toEqual({ id: command, answers: [], nearest: [] });
  });

  test('looks up the words of a message as the menu does, privately', async () => {
    const answer = await ask({ id: 1, command: 'Who said this?', options: { words: '“receiving any such message”' } });
    expect(answer).toMatchObject({ verdict: 'word-for-word', answers: [NO_DENIAL] });
    expect('message' in answer && (answer.message.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    expect(await bare({ id: 1, command: 'Who said this?', options: { words: '  ' } })).toEqual({
      id: 1,
      answers: [],
      nearest: [],
    });
  });

  test('is private where that is asked for', async () => {
    expect([await flags({}), await flags({ private: true }), await flags({ private: false })]).toEqual([0, 64, 0]);
  });

  test('knows the server and the member, and needs neither', async () => {
    const request = { id: 1, command: 'who-said', options: { words: 'receiving any such message' } };
    const buttons = async (more: object) => {
      const answer = await ask({ ...request, ...more });
      return 'message' in answer ? draw(answer.message).split('\n').at(-1) : undefined;
    };
    expect(await buttons({})).toBe('┃ [Copy as text] [Dismiss]');
    expect(await buttons({ guild: null, user: { id: '1' } })).toBe('┃ [Copy as text] [Dismiss]');
    expect(await buttons({ guild: '5', user: { id: '1', moderator: true } })).toBe(
      '┃ [Copy as text] [Report a mistake] [Dismiss]',
    );
  });

  test.each([7, 0, -1.5, '', 'a-b', '日本'])('is known by the id of its request: %j', async (id) => {
    expect(await bare({ id, command: 'help' })).toMatchObject({ id });
  });

  test('takes null for an option as nothing', async () => {
    const options = { words: 'receiving any such message', speaker: null };
    expect(await bare({ id: 1, command: 'who-said', options })).toMatchObject({ verdict: 'word-for-word' });
  });

  test('passes over fields that nobody knows', async () => {
    expect(await bare({ id: 1, command: 'help', options: {}, trace: 'x' })).toMatchObject({ id: 1 });
  });

  test('reads 6,000 characters', async () => {
    const words = `${'so I was reading this thread and '.repeat(181)}receiving any such message`;
    expect(words.length).toBeLessThanOrEqual(6000);
    expect(await bare({ id: 1, command: 'who-said', options: { words } })).toMatchObject({ id: 1 });
    expect(await bare({ id: 1, command: 'ask', options: { question: 'x'.repeat(6000) } })).toMatchObject({
      verdict: 'not-in-report',
      answers: [],
    });
  });
});

async function bareAscribed(speaker: string) {
  const answer = await bare({ id: 1, command: 'quotes', options: { speaker } });
  if (!('ascribed' in answer) || !Array.isArray(answer.ascribed)) throw new Error('nothing is ascribed');
  return { ...answer, ascribed: answer.ascribed };
}
