import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { aloud } from '../../../src/answer/unanswered/aloud.js';
import { loadLibrary } from '../../../src/library/knowledge/load.js';
import { hostileText } from '../../reply/hostile.js';

const { library } = await loadLibrary('knowledge');
const HELD = ['Washington', 'denies', 'intermediary', 'NATO', 'what', 'did', 'say', 'the', 'not'];

test.each([
  ['what does Fiona Hill say about the talks?', 'what does Fiona Hill say about the talks?'],
  ['who denied the signals', 'who denied the signals'],
  ['Putin’s “peace” doesn’t matter - does it?', 'Putin’s “peace” doesn’t matter - does it?'],
  ['what did the plonker say', 'what did the … say'],
  ['waht did the genral say abuot Ukrain', 'waht did the genral say abuot Ukrain'],
  ['a puffin is no Putin, nor a weasel in Washinton', 'a … is no Putin, nor a … in Washinton'],
  ['plonkers and wazzocks, all of NATO', '… and …, all of NATO'],
  ['NATO plonkers wazzocks!! 12345', 'NATO …'],
  ['did 🍆 NATO ╭∩╮ say <plonk>', 'did NATO say …'],
  ['plonkers', ''],
  ['🍆', ''],
  ['', ''],
])('of %j it says %j', (typed, said) => {
  expect(aloud(library, typed)).toBe(said);
});

test('it says no word that is not known, whatever stands around it', () => {
  const filler = fc.array(fc.constantFrom(...HELD), { maxLength: 6 });
  const strange = fc.stringMatching(/^[a-z]{1,3}zzq[a-z]{3,8}$/);
  fc.assert(
    fc.property(filler, strange, filler, (before, word, after) => {
      const typed = [...before, word, ...after].join(' ');
      expect(aloud(library, typed)).toBe(
        before.length + after.length === 0 ? '' : [...before, '…', ...after].join(' '),
      );
    }),
  );
});

test('whatever was typed, what it says is on one line and made of typed words', () => {
  fc.assert(
    fc.property(hostileText, (typed) => {
      const said = aloud(library, typed);
      expect(said).not.toMatch(/[^\S ]/);
      for (const word of said.match(/[\p{L}\p{N}]+/gu) ?? []) expect(typed).toContain(word);
    }),
  );
});
