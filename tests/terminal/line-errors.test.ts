import { describe, expect, test } from 'vitest';
import type { Command } from '../../src/dispatch/command.js';
import { answerLine } from '../../src/terminal/answer-line.js';
import { contextOf, shipped } from '../reports.js';
import { WAYS } from '../commands/knowledge/ways.js';

const context = contextOf(shipped);
const OBJECT = 'A request is one JSON object a line, like {"id":1,"command":"ask","options":{"question":"…"}}.';

describe('a line that cannot be answered', () => {
  test.each([
    ['nonsense', null, OBJECT],
    ['', null, OBJECT],
    ['{"id":1,"command":"ask"', null, OBJECT],
    ['null', null, OBJECT],
    ['5', null, OBJECT],
    ['[{"id":1}]', null, OBJECT],
    ['{}', null, 'The “id” has to be a text or a number.'],
    ['{"id":true,"command":"help"}', null, 'The “id” has to be a text or a number.'],
    ['{"id":1e999,"command":"help"}', null, 'The “id” has to be a text or a number.'],
    ['{"id":3}', 3, 'The “command” has to be the name of a command.'],
    ['{"id":3,"command":null}', 3, 'The “command” has to be the name of a command.'],
    [
      '{"id":"x","command":"tell"}',
      'x',
      `There is no command “tell”. There are: ${WAYS.map(({ name }) => name).join(', ')}.`,
    ],
    [
      '{"id":1,"command":"knowledge show more"}',
      1,
      `There is no command “knowledge show more”. There are: ${WAYS.map(({ name }) => name).join(', ')}.`,
    ],
    [
      '{"id":1,"command":"knowledge speaker","options":{"speaker":"hill","type":"person"}}',
      1,
      'The option “type” of /knowledge speaker is none of Person, Organization.',
    ],
    ['{"id":1,"command":"ask"}', 1, 'The option “question” of /ask is missing.'],
    ['{"id":1,"command":"ask","options":{"question":null}}', 1, 'The option “question” of /ask is missing.'],
    ['{"id":1,"command":"ask","options":{"question":5}}', 1, 'The option “question” of /ask has to be a text.'],
    [
      '{"id":1,"command":"ask","options":{"question":["a"]}}',
      1,
      'The option “question” has to be a text, a number, true or false.',
    ],
    [
      '{"id":1,"command":"ask","options":{"question":"a","private":"yes"}}',
      1,
      'The option “private” of /ask has to be true or false.',
    ],
    ['{"id":1,"command":"ask","options":{"question":"a","words":"b"}}', 1, '/ask has no option “words”.'],
    ['{"id":1,"command":"help","options":{"toString":"b"}}', 1, '/help has no option “toString”.'],
    ['{"id":1,"command":"ask","options":"a"}', 1, 'The “options” have to be an object with a value for each option.'],
    ['{"id":1,"command":"help","guild":5}', 1, 'The “guild” has to be the id of a server, as a text.'],
    ['{"id":1,"command":"help","guild":""}', 1, 'The “guild” has to be the id of a server, as a text.'],
    ['{"id":1,"command":"help","user":{"id":""}}', 1, 'The user’s “id” has to be a text.'],
    ['{"id":1,"command":"help","user":"me"}', 1, 'The “user” has to be an object with an “id”.'],
    ['{"id":1,"command":"help","user":{"id":5}}', 1, 'The user’s “id” has to be a text.'],
    [
      '{"id":1,"command":"ask","options":{"question":"peace","report":"harbour strike"}}',
      1,
      'I know no report called “harbour strike”. I know “putin-peace-play”.',
    ],
    [
      '{"id":1,"command":"report","options":{"report":"zzz"}}',
      1,
      'I know no report called “zzz”. I know “putin-peace-play”.',
    ],
    [
      JSON.stringify({ id: 1, command: 'ask', options: { question: 'x'.repeat(6001) } }),
      1,
      'The option “question” of /ask holds at most 6000 characters.',
    ],
  ])('%j', async (line, id, message) => {
    expect(await answerLine(line, context)).toEqual({ id, error: { message } });
  });

  test('for a fault of ours says only that, and tells it elsewhere', async () => {
    const faults: unknown[] = [];
    const fault = new Error('the secret of the house');
    const broken: Command = {
      data: { name: 'broken', description: 'breaks' },
      isPrivate: () => false,
      run: () => {
        throw fault;
      },
    };
    const answer = await answerLine('{"id":1,"command":"broken"}', {
      ...context,
      commands: [broken],
      onFault: (error) => faults.push(error),
    });
    expect(answer).toEqual({
      id: 1,
      error: { message: 'Something went wrong on my side, and this was not answered.' },
    });
    expect(faults).toEqual([fault]);
  });
});
