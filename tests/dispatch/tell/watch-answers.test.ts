import { expect, test } from 'vitest';
import type { AnswerTo } from '../../../src/dispatch/answer-to.js';
import { watchAnswers } from '../../../src/dispatch/tell/watch-answers.js';
import { gistOf } from '../../../src/search/gist/gist.js';
import { by, changing } from '../../library/edits.js';
import { openServers } from '../../library/keeping.js';

const GUILD = '100000000000000001';
const MIRA = '200000000000000001';
const ANIMALS = ['pelican', 'walrus', 'ferret', 'badger', 'otter', 'weasel', 'heron', 'stork'] as const;
const WAITED_FOR = 'Was the stork harmed?';
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A server with questions that nobody could answer; Mira waits for the last of them. */
async function open(onAsked: (question: string) => void = () => undefined) {
  const { servers } = await openServers();
  const { desk, keeper } = await servers.of(GUILD);
  for (const animal of ANIMALS) {
    const question = `Was the ${animal} harmed?`;
    const of = { command: 'ask', speaker: undefined, report: undefined, verdict: 'not-in-report' } as const;
    await desk.note({ ...of, question, gist: gistOf(question) });
  }
  const { questions } = keeper.unanswered.list(0, 99);
  await desk.wait(MIRA, questions.find(({ question }) => question === WAITED_FOR)?.id ?? '');
  const events: string[] = [];
  const answers = new Set<string>();
  const answerTo: AnswerTo = ({ question }) => {
    events.push(question);
    onAsked(question);
    return answers.has(question) ? { message: { content: question }, shows: [] } : undefined;
  };
  const send = (member: string) => {
    events.push(`to ${member}`);
    return Promise.resolve({ kind: 'sent', place: undefined } as const);
  };
  const watch = watchAnswers({ servers, answerTo, directs: { send }, log });
  let changes = 0;
  /** Changes nothing that any question asks for. */
  const change = async () => {
    changes += 1;
    await keeper.publish(changing(keeper, 'us-denial', { note: `note ${changes}` }), by());
  };
  return { keeper, events, answers, watch, change };
}

test('whoever waits is told before the questions are asked again that nobody waits for', async () => {
  const { events, answers, watch, change, keeper } = await open();
  for (const one of [WAITED_FOR, 'Was the otter harmed?']) answers.add(one);
  await change();
  await watch.settled();
  // Once to find it answered, once to draw what is told.
  expect(events.slice(0, 3)).toEqual([WAITED_FOR, WAITED_FOR, `to ${MIRA}`]);
  expect(new Set(events.slice(3))).toEqual(new Set(ANIMALS.slice(0, -1).map((one) => `Was the ${one} harmed?`)));
  expect(events).toHaveLength(2 + ANIMALS.length);
  expect(keeper.unanswered.list(0, 99).questions.map(({ question }) => question)).not.toContain(
    'Was the otter harmed?',
  );
});

test('what was attached to a statement is asked at once, too', async () => {
  const { events, watch, keeper } = await open();
  await keeper.publish(changing(keeper, 'us-denial', { asks: ['Was the heron harmed?'] }), by());
  await watch.settled();
  expect(events.slice(0, 2)).toEqual([WAITED_FOR, 'Was the heron harmed?']);
});

test('another change meanwhile has them asked once more in all, those first that were left', async () => {
  let asked = 0;
  const then: { change?: () => Promise<void> } = {};
  const room = await open(() => {
    asked += 1;
    if (asked === 4) void then.change?.();
  });
  then.change = room.change;
  await room.change();
  await expect.poll(() => asked).toBeGreaterThan(4);
  await room.watch.settled();
  const others = room.events.filter((event) => event !== WAITED_FOR);
  const last = others.slice(-(ANIMALS.length - 1));
  expect(new Set(last).size).toBe(ANIMALS.length - 1);
  expect(others.length).toBeLessThan(2 * (ANIMALS.length - 1));
  // It goes on where it was cut short.
  expect(last[0]).not.toBe(others[0]);
});

test('a stop begins nothing more', async () => {
  const then: { stop?: () => Promise<void> } = {};
  const room = await open(() => void then.stop?.());
  then.stop = () => room.watch.stop();
  await room.change();
  await room.watch.settled();
  expect(room.events).toEqual([WAITED_FOR]);
  await room.change();
  await room.watch.settled();
  expect(room.events).toEqual([WAITED_FOR]);
});
