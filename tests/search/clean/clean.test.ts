import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, MOST_CHARACTERS } from '../../../src/search/clean/clean.js';

describe('what Discord adds goes', () => {
  test.each([
    ['mentions', '<@123> who <@!9> said <@&5> it in <#77>', 'who said it in'],
    ['mentions of everyone', '@everyone @here who said it', 'who said it'],
    ['slash commands, times and guides', 'use </ask:99> at <t:170:R> in <id:customize>', 'use at in'],
    ['custom emoji', '<:wave:12> hi <a:dance:13>', 'hi'],
    ['emoji', '😀 who 👩‍👩‍👧 said 🇺🇸 it 👍🏽', 'who said it'],
    ['emoji by name', 'who said :smile: it :+1:', 'who said it'],
    ['links', 'see https://a.example/b?c=d and www.example.com now', 'see and now'],
    ['links without a preview', 'see <https://a.example/b> now', 'see now'],
    ['the address of masked links, not their text', '[Hill said](https://x.example/y) no', 'Hill said no'],
    ['marks', '**a** __b__ ~~c~~ *d* ||e|| `f`', 'a b c d e f'],
    ['headings and small print', '# Heading\n-# small', 'Heading small'],
    ['the marks of channels and handles', '#general @bob', 'general bob'],
    ['line breaks and tabs', 'a\tb\r\nc\rd\n\n e', 'a b c d e'],
    ['heads of a chat log', '[18:52] bob: hello there\n18:53 - <ann>: hi', 'hello there hi'],
    ['zero-width characters and soft hyphens', 'ma\u200Bni\u00ADpu\uFEFFlation', 'manipulation'],
    ['what turns the direction of writing', 'a\u202Eb\u2066c', 'abc'],
    ['control characters', 'a\u0000b\u0007c', 'abc'],
    ['blank text', ' \n\t ', ''],
    ['what is drawn out for the sound', 'LMAOOO suuure coook feees', 'LMAO sure cook fees'],
    ['handles in bold', '**bob**: who said it\n**ann:** no idea', 'who said it no idea'],
    ['what somebody says of themselves', 'who said it (i am 71) in here', 'who said it in here'],
    ['an hour alone stays', '15:42 whose number is that', '15:42 whose number is that'],
    ['a subject of mail', 'RE: homework group 4\nwho said it\n\nSent from Outlook for Android', 'who said it'],
    [
      'what follows the mark of mail on one line',
      'FWD: the bridge stays closed.\nwho says so',
      'the bridge stays closed. who says so',
    ],
    ['that it is news', '🚨 **BREAKING** 🚨 the bridge is shut', 'the bridge is shut'],
    ['that it be passed on', 'no siren sounded 🔥 pls share #Covas', 'no siren sounded'],
    ['that it be passed on by who believes it', 'no siren sounded. retweet if u believe them lol', 'no siren sounded.'],
    [
      'what is to be shared with somebody',
      'who said they would share it with Kyiv',
      'who said they would share it with Kyiv',
    ],
    ['a request in words of somebody', 'please share the burden', 'please share the burden'],
    ['who is asked to share', 'please share what the mayor said about it', 'please share what the mayor said about it'],
    ['words in a block of code', '```who (the mayor) said it```', 'who (the mayor) said it'],
    ['a mark out of ten', 'poetry, 10/10, no notes', 'poetry, , no notes'],
    ['a mark that is told', 'it scored 10/10 who said that', 'it scored 10/10 who said that'],
    ['a name that was forgotten', 'henrik whatshisname said it', 'henrik said it'],
    ['a name that is asked for', "what's his name", "what's his name"],
    ['an equal share', 'they want an equal share', 'they want an equal share'],
    ['code', '```js\nalert(1)\n``` @here [free nitro](https://evil.example/x) who said it', 'who said it'],
    ['the language of code', '```js\n``` who said it', 'who said it'],
    ['what somebody says of theirs', 'my uncle (Cypriot, very loud) asks who said it', 'my uncle asks who said it'],
    ['what somebody does not mean', 'is it there (not the app haha) today', 'is it there today'],
    [
      'slashes in short words',
      'talks w/o nato, peace w/ russia, b/c of it',
      'talks without nato, peace with russia, because of it',
    ],
    ['what a mail is filed under', 'Subject: Re: Fw: talks\n\nhe sees a way out', 'he sees a way out'],
    ['who posted it when', 'Posted by estuary_anon, 3 hrs ago\nhe sees a way out', 'he sees a way out'],
    ['a link before a question', '[free](https://evil.example/s) what did he say', 'free, what did he say'],
    ['a question that code prints', '```js\nconsole.log("who sees a way out?");\n```', 'who sees a way out?'],
    ['code beside a question', '```js\nconsole.log("way out?");\n``` who sees it', 'who sees it'],
    ['who signs a question', 'who sees a way out?\n\nKind regards\nMs. Okafor', 'who sees a way out?'],
    ['who sends love', 'who sees a way out, dears? Love, Nana Ruth', 'who sees a way out, dears?'],
    ['a mail that is its subject', 'Subject: who sees a way out?', 'Subject: who sees a way out?'],
    ['marks that a dictation wrote out', 'in the end comma he left full stop', 'in the end, he left,'],
    ['a no to somebody in a dialogue', 'ann_1: he sees a way out\nbob_2: no way', 'he sees a way out'],
    ['a no to somebody between others', 'ann: it is so\nbob: no\nkim: who says it', 'it is so who says it'],
  ])('%s', (_, typed, text) => {
    expect(clean(typed).text).toBe(text);
  });

  test.each([
    ['words with underscores', 'snake_case 2_3'],
    ['a time inside a sentence', 'it was 10:30 when Hill said so'],
    ['HTML, which is no markup here', '<script>alert(1)</script>'],
    ['apostrophes', "don't say 'no' to them"],
    ['three of a letter in numerals and addresses', 'WWIII and www'],
    ['an address in words', 'hill at example dot com'],
    ['an aside that says more', 'the deal (peace for land) now'],
    ['a slash between words', 'yes and/or no'],
    ['a comma that is spoken of', 'not so much as a comma in it'],
    ['a no by itself', 'no way'],
  ])('but %s stays', (_, typed) => {
    expect(clean(typed).text).toBe(typed);
  });
});

describe('the lines of a dialogue', () => {
  test.each([
    ['with handles', 'ann_1: it is so\nbob_2: who says it', ['it is so', 'who says it']],
    ['with the hours', '12:30 ann: it is so\n12:31 bob: who says it', ['it is so', 'who says it']],
    ['without a no to them', 'ann_1: it is so\nbob_2: nope.', ['it is so']],
    ['beyond what is read of it', `ann_1: it is so\nbob_2: ${'and so on '.repeat(600)}`, 2],
  ])('%s', (_, typed, lines) => {
    const found = clean(typed).lines;
    expect(typeof lines === 'number' ? found.length : found).toEqual(lines);
  });

  test.each([
    ['one line', 'ann_1: it is so'],
    ['lines that nobody signs', 'it is so\nwho says it'],
    ['handles that come after all that is read', `${'and so on '.repeat(200)}\nann_1: it is so\nbob_2: who says it`],
  ])('are none in %s', (_, typed) => {
    expect(clean(typed).lines).toEqual([]);
  });
});

describe('the phrase that is quoted is found', () => {
  test.each([
    ['straight marks', 'who said "classic Russian manipulation"?', 'classic Russian manipulation'],
    ['English marks', 'who said “classic Russian manipulation”?', 'classic Russian manipulation'],
    ['English single marks', 'who said ‘classic Russian manipulation’?', 'classic Russian manipulation'],
    ['German marks', 'who said „classic Russian manipulation“?', 'classic Russian manipulation'],
    ['German single marks', 'who said ‚classic Russian manipulation‘?', 'classic Russian manipulation'],
    ['Polish marks', 'who said „classic Russian manipulation”?', 'classic Russian manipulation'],
    ['French marks', 'who said « classic Russian manipulation »?', 'classic Russian manipulation'],
    ['Danish marks', 'who said »classic Russian manipulation«?', 'classic Russian manipulation'],
    ['Swiss marks', 'who said ‹classic Russian manipulation›?', 'classic Russian manipulation'],
    ['Japanese marks', 'who said 「classic Russian manipulation」?', 'classic Russian manipulation'],
    ['a quote line', '> classic Russian manipulation\nwho said this?', 'classic Russian manipulation'],
    ['quote lines', 'who said\n> classic Russian\n> manipulation', 'classic Russian manipulation'],
    ['angle brackets', 'so >>> classic Russian manipulation <<< who said it', 'classic Russian manipulation'],
    ['a block quote', '>>> classic Russian manipulation', 'classic Russian manipulation'],
    ['bold', 'who said **classic Russian manipulation**', 'classic Russian manipulation'],
    ['a spoiler', '||classic Russian manipulation||', 'classic Russian manipulation'],
    ['code', '`classic Russian manipulation`', 'classic Russian manipulation'],
    ['a code fence', '```\nclassic Russian manipulation\n```', 'classic Russian manipulation'],
    ['a code fence of a language', '```js\nclassic Russian manipulation\n```', 'classic Russian manipulation'],
    ['the longest of several', '"classic Russian" or "classic Russian manipulation"', 'classic Russian manipulation'],
    ['straight single marks', "who said 'classic Russian manipulation'?", 'classic Russian manipulation'],
    [
      'what a colon introduces',
      'on a slide: classic Russian manipulation. whose words are they',
      'classic Russian manipulation',
    ],
    ['quotation marks before bold', '**what now** "classic Russian manipulation"', 'classic Russian manipulation'],
  ])('in %s', (_, typed, phrase) => {
    expect(clean(typed).phrase).toBe(phrase);
  });

  test.each([
    ['one quoted word', 'Is "NATO" in it?'],
    ['an apostrophe on either side', "the Kremlin's or Kyiv's words"],
    ['an opening mark alone', 'who said “classic Russian manipulation'],
    ['no marks', 'who said classic Russian manipulation'],
    ['nothing', ''],
  ])('but not in %s', (_, typed) => {
    const { text, phrase } = clean(typed);
    expect({ text, phrase }).toEqual({ text: typed, phrase: undefined });
  });

  test('with what stands before it and around it', () => {
    expect(clean('Hill: “classic Russian manipulation”, she said')).toMatchObject({
      text: 'Hill: “classic Russian manipulation”, she said',
      phrase: 'classic Russian manipulation',
      before: 'Hill:',
      around: 'Hill: , she said',
    });
  });
});

test('6,000 characters are read up to a word’s end', () => {
  const { text } = clean('manipulation '.repeat(462));
  expect(text.length).toBeLessThanOrEqual(MOST_CHARACTERS);
  expect(text.length).toBeGreaterThan(MOST_CHARACTERS - 'manipulation '.length);
  expect(new Set(text.split(' '))).toEqual(new Set(['manipulation']));
});

test('6,000 characters without a space are read as far as any', () => {
  expect(clean('x'.repeat(6000)).text).toHaveLength(MOST_CHARACTERS);
});

/** In microseconds. */
const HALF_A_SECOND = 500_000;

test.each(['"', '“', '*', '||', '`', '[', '<@', '<', '> ', '>>', '‚', 'my dad (', ':', '_', '@', '#', '-# ', '1:23 '])(
  '%j that never closes costs no time',
  (mark) => {
    // Of this process alone: what else the machine does is not counted.
    const before = process.cpuUsage();
    clean(mark.repeat(6000 / mark.length));
    expect(process.cpuUsage(before).user).toBeLessThan(HALF_A_SECOND);
  },
);

test('whatever is given, the text is plain: trimmed, single spaces, nothing hidden', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 200 })), (typed) => {
      const { text, phrase = '', before, around } = clean(typed);
      for (const part of [text, phrase, before, around]) expect(part).toBe(part.replace(/\s+/g, ' ').trim());
      expect(text).not.toMatch(/[\p{Cc}\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u);
    }),
  );
});

test.each([
  'please share what the mayor said about the siren',
  'please forward me the words the mayor said',
  'they are ready to share it with their partners',
  'who said we must share this burden',
])('what asks for no sharing of itself stays: %s', (typed) => {
  expect(clean(typed).text).toBe(typed);
});

test('what asks to share it after a sentence goes', () => {
  expect(clean('no siren sounded. share this before they delete it').text).toBe('no siren sounded.');
});
