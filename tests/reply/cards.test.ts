import { describe, expect, test } from 'vitest';
import { ask } from '../../src/answer/ask.js';
import { askCard, whoSaidCard } from '../../src/reply/quotes/answer-card.js';
import { contextCard } from '../../src/reply/quotes/context-card.js';
import { copyText } from '../../src/reply/quotes/copy-text.js';
import { quoteCard } from '../../src/reply/quotes/quote-card.js';
import { reportCard } from '../../src/reply/report-card.js';
import type { Asked } from '../../src/answer/outcome.js';
import { shipped } from '../reports.js';
import { found, outcome, PRIVATE, PUBLIC, report, shown } from './shipped.js';

const OWNER = 'xrls1wq49ji';

function voice(id: string): Asked {
  const speaker = report.speakers.get(id);
  return speaker === undefined ? { kind: 'unknown', typed: id } : { kind: 'voice', report, speaker };
}

function mentioned(id: string): Asked {
  const person = report.mentioned.get(id);
  return person === undefined ? { kind: 'unknown', typed: id } : { kind: 'mentioned', report, person };
}

test('a quote card, as Discord gets it', () => {
  expect(quoteCard(found('us-denial'), PUBLIC)).toEqual({
    flags: 32768,
    allowed_mentions: { parse: [] },
    components: [
      {
        type: 17,
        accent_color: 0xd55e00,
        components: [
          { type: 10, content: '### Washington\n-# the United States government · **✕ denies**' },
          { type: 10, content: '> Washington, however, denies **receiving any such message**\\.' },
          { type: 14, divider: true, spacing: 1 },
          {
            type: 10,
            content: [
              '**How these words reached us** (1 step)',
              'the report ← Washington',
              '-# an act of speech, reported · first hand · paragraph 9 · statement us\\-denial · revision 0',
              "-# From “Putin's peace play\\: Russia signals readiness for talks, may accept Kyiv's NATO membership”, 26 January 2024 · the text does not name its outlet",
            ].join('\n'),
          },
          {
            type: 1,
            components: [{ type: 2, style: 2, label: 'Context', custom_id: 'k1:context:putin-peace-play:us-denial' }],
          },
          {
            type: 1,
            components: [
              { type: 2, style: 2, label: 'Copy as text', custom_id: 'k1:copy:putin-peace-play:us-denial' },
              { type: 2, style: 2, label: 'Report a mistake', custom_id: 'k1:mistake:putin-peace-play:us-denial:0' },
              { type: 2, style: 2, label: 'Dismiss', custom_id: `k1:dismiss:${OWNER}` },
            ],
          },
        ],
      },
    ],
  });
});

describe('a quote card', () => {
  test('has the whole chain, nearest to the reader first, and says which links are not printed', () => {
    expect(shown(quoteCard(found('neutral-status'), PRIVATE))).toMatchInlineSnapshot(`
      "┃ an anonymous intermediary
      ┃ on behalf of Russia · not named in the report · ◐ suggests
      ┃ │ The intermediary reportedly suggested that Vladimir Putin is open to waiving Ukraine's demand to
      ┃ │ maintain neutral status and may eventually give up objections to Kyiv's NATO membership.
      ┃
      ┃ How these words reached us (3 steps)
      ┃ the report ← Bloomberg (not named here) ← Bloomberg's undisclosed sources (not named here) ← an
      ┃ anonymous intermediary
      ┃ indirect speech · third hand · paragraph 8 · statement neutral-status · revision 0
      ┃ From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”,
      ┃ 26 January 2024 · the text does not name its outlet
      ┃ [Context] [More by this speaker]
      ┃ [Copy as text] [Report a mistake] [Share]"
    `);
  });

  test('of the report’s own voice has no steps and no speaker to ask more of', () => {
    expect(shown(quoteCard(found('headline'), { ...PRIVATE, installed: false }))).toMatchInlineSnapshot(`
      "┃ The report
      ┃ in its own voice · ● asserts
      ┃ │ Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership
      ┃
      ┃ How these words reached us
      ┃ the report says so in its own voice
      ┃ the report’s own words · paragraph 2 · printed 2 times · statement headline · revision 0
      ┃ From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”,
      ┃ 26 January 2024 · the text does not name its outlet
      ┃ [Context]
      ┃ [Copy as text] [Share]"
    `);
  });

  test('links the sentence where the report has an address', () => {
    const linked = { ...found('us-denial'), report: { ...report, url: 'https://news.example/a' } };
    expect(shown(quoteCard(linked, PUBLIC)).split('\n').slice(-3)).toEqual([
      '┃ [Context]',
      '┃ Open in the report: https://news.example/a#:~:text=Washington%2C%20however%2C%20denies%20receiving%20any%20such%20message.',
      '┃ [Copy as text] [Report a mistake] [Dismiss]',
    ]);
  });

  test('of a quote longer than a card turns its parts, for its owner in place', () => {
    const quote = 'He said it again. '.repeat(400);
    const long = { report, statement: { ...found('us-denial').statement, quote, content: [] } };
    expect(
      shown(quoteCard(long, PUBLIC, {}, 1))
        .split('\n')
        .slice(-12)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "┃ │ said it again. He said it again. He said it again. He said it again. He said it again. He said
      ┃ │ it again. He said it again. He said it again. He said it again. He said it again. He
      ┃ Part 2 of 3 of this quote. The quote goes on in the next part.
      ┃
      ┃ How these words reached us (1 step)
      ┃ the report ← Washington
      ┃ an act of speech, reported · first hand · paragraph 9 · statement us-denial · revision 0
      ┃ From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”,
      ┃ 26 January 2024 · the text does not name its outlet
      ┃ [◀] Part 2 of 3 [▶]
      ┃ [Context]
      ┃ [Copy as text] [Report a mistake] [Dismiss]"
    `);
    expect(JSON.stringify(quoteCard(long, PUBLIC, {}, 1))).toContain(
      `"k1:part:putin-peace-play:us-denial:2:${OWNER}::0"`,
    );
  });
});

describe('/ask', () => {
  test('shows several answers whole, and one select to open them', () => {
    const answers = ['manipulation', 'subhead'].map(found);
    expect(shown(askCard(outcome({ answers }), PRIVATE))).toMatchInlineSnapshot(`
      "2 quotes, the closest first.

      ┃ 1. Fiona Hill · ● asserts
      ┃ former National Security Council director for Russia during the Trump administration
      ┃ │ Fiona Hill, former National Security Council director for Russia during the Trump
      ┃ │ administration, concurs with this assessment, noting it as a "classic Russian manipulation".
      ┃ the report ← Fiona Hill · indirect speech with quoted words · first hand · paragraph 16

      ┃ 2. Fiona Hill · ● asserts
      ┃ former National Security Council director for Russia during the Trump administration
      ┃ │ Don't be deceived: "Classic Russian manipulation"
      ┃ the report ← Fiona Hill (not named here) · indirect speech with quoted words · first hand ·
      ┃ paragraph 15

      From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”, 26
      January 2024 · the text does not name its outlet

      Open one in full
        1. Fiona Hill · asserts: Fiona Hill, former National Security Council director for Russia during…
        2. Fiona Hill · asserts: Don't be deceived: "Classic Russian manipulation"

      [Share]"
    `);
  });

  test('says how many of more than five are left out, and lists them all', () => {
    const answers = report.statements.slice(3, 10).map(({ id }) => found(id));
    const drawn = shown(askCard(outcome({ answers }), PUBLIC)).split('\n');
    expect(drawn.slice(-14).join('\n')).toMatchInlineSnapshot(`
      "2 more quotes left out here; open them below.
      From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”, 26
      January 2024 · the text does not name its outlet

      Open one in full
        1. The report · asserts: Bloomberg did not disclose its sources
        2. an anonymous intermediary · suggests: The intermediary reportedly suggested that Vladimir Puti…
        3. an anonymous intermediary · says it under a condition: This would come at the cost of acceptin…
        4. Washington · denies: Washington, however, denies receiving any such message.
        5. Adrienne Watson · asserts: Adrienne Watson, spokeswoman for the United States National Securit…
        6. Dmitry Peskov · asserts: On a related note, Kremlin spokesman Dmitry Peskov told the agency th…
        7. Dmitry Peskov · says it under a condition: However, he emphasized that if negotiations fall th…

      [Dismiss]"
    `);
  });

  test('asks which one was meant where two fit equally', () => {
    const answers = ['us-denial', 'kyiv-decides'].map(found);
    const drawn = shown(askCard(outcome({ answers, ambiguous: true }), PRIVATE)).split('\n');
    expect([drawn[0], ...drawn.slice(-5)]).toMatchInlineSnapshot(`
      [
        "Two quotes fit equally well. Which one did you mean?",
        "Which one did you mean?",
        "  1. Washington · denies: Washington, however, denies receiving any such message.",
        "  2. Adrienne Watson · asserts: Adrienne Watson, spokeswoman for the United States National Securit…",
        "",
        "[Share]",
      ]
    `);
  });
});

describe('/who-said', () => {
  test('says that words are word for word', () => {
    const drawn = shown(whoSaidCard(outcome({ verdict: 'word-for-word', answers: [found('manipulation')] }), PRIVATE));
    expect(drawn.split('\n\n')[0]).toBe('Word for word. These words stand in the report.');
  });

  test('sets reworded words against the printed ones, in a place of their own', () => {
    const answers = [found('manipulation')];
    const card = whoSaidCard(
      outcome({ verdict: 'reworded', answers, phrase: 'typical russian disinformation' }),
      PRIVATE,
    );
    expect(card.message.components?.slice(0, 2)).toEqual([
      { type: 10, content: '**Reworded.** The report has it differently.' },
      {
        type: 10,
        content: [
          '**What was remembered, against what is printed**',
          '~~typical~~ **classic** Russian ~~disinformation~~ **manipulation**',
          '-# ~~struck out~~: only remembered · **bold**: only in the report',
        ].join('\n'),
      },
    ]);
    expect(shown(card)).toMatchInlineSnapshot(`
      "Reworded. The report has it differently.

      What was remembered, against what is printed
      [-typical-] classic Russian [-disinformation-] manipulation
      [-struck out-]: only remembered · bold: only in the report

      ┃ Fiona Hill
      ┃ former National Security Council director for Russia during the Trump administration · ● asserts
      ┃ │ Fiona Hill, former National Security Council director for Russia during the Trump
      ┃ │ administration, concurs with this assessment, noting it as a "classic Russian manipulation".
      ┃
      ┃ How these words reached us (1 step)
      ┃ the report ← Fiona Hill
      ┃ indirect speech with quoted words · first hand · paragraph 16 · statement manipulation · revision
      ┃ 0
      ┃ From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”,
      ┃ 26 January 2024 · the text does not name its outlet
      ┃ [Context] [More by this speaker]
      ┃ [Copy as text] [Report a mistake] [Share]"
    `);
  });

  test('names who really says it', () => {
    const parts = { verdict: 'other-speaker', answers: [found('manipulation')], asked: [voice('peskov')] } as const;
    const drawn = shown(whoSaidCard(outcome({ ...parts, phrase: 'classic russian manipulation' }), PRIVATE));
    expect(drawn.split('\n\n')[0]).toBe(
      'Someone else. These words are there, but Fiona Hill says them, not Dmitry Peskov.',
    );
  });

  test('names all who say it', () => {
    const answers = [found('manipulation'), found('us-denial')];
    const parts = { verdict: 'other-speaker', answers, asked: [voice('peskov')], phrase: 'any such message' } as const;
    expect(shown(whoSaidCard(outcome(parts), PRIVATE)).split('\n\n')[0]).toBe(
      'Someone else. These words are there, but Fiona Hill and Washington say them, not Dmitry Peskov.',
    );
  });

  test('says that a statement only says as much', () => {
    const parts = { verdict: 'related', answers: [found('us-denial')], phrase: 'the US got no offer' } as const;
    expect(shown(whoSaidCard(outcome(parts), PRIVATE)).split('\n\n')[0]).toBe(
      'In other words. Nobody is quoted with these words, but this says as much.',
    );
  });

  test('shows what is nearest as no answer, and what is different before the quote', () => {
    const nearest = [{ ...found('no-prospects'), difference: 'not Emmanuel Macron' }];
    const parts = {
      verdict: 'not-in-report',
      nearest,
      phrase: 'Macron sees no prospects for a long-term ceasefire',
    } as const;
    expect(shown(whoSaidCard(outcome(parts), PUBLIC))).toMatchInlineSnapshot(`
      "Not in the report. Nobody says this.
      /report has its date and everyone who speaks in it, and /quotes all that one of them says.

      Close by in the report, but not an answer:

      ┃ 1. Antony Blinken · ▽ doubts
      ┃ US Secretary of State
      ┃
      ┃ What is different: not Emmanuel Macron
      ┃
      ┃ What was remembered, against what is printed
      ┃ [-Macron sees no-] he "does not see" any prospects for a long-term ceasefire …
      ┃ [-struck out-]: only remembered · bold: only in the report
      ┃ │ Bloomberg also highlighted remarks by Antony Blinken, US Secretary of State, who recently
      ┃ │ mentioned at the World Economic Forum in Davos that he "does not see" any prospects for a
      ┃ │ long-term ceasefire or a Russian desire to let go of its maximalist goals.
      ┃ the report ← Bloomberg ← Antony Blinken · indirect speech with quoted words · second hand ·
      ┃ paragraph 11

      From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”, 26
      January 2024 · the text does not name its outlet

      Open one in full
        1. Antony Blinken · doubts: Bloomberg also highlighted remarks by Antony Blinken, US Secretary of…

      [Dismiss]"
    `);
  });
});

describe('a refusal', () => {
  test('of somebody who is quoted, but not on this, offers what they do say', () => {
    expect(shown(askCard(outcome({ verdict: 'speaker-silent', asked: [voice('hill')] }), PUBLIC))).toBe(
      [
        'Not on this. Fiona Hill is quoted in the report (3 times), but not on this.',
        '[More by this speaker] [Dismiss]',
      ].join('\n\n'),
    );
  });

  test('of several who are quoted, but not on this, names them all', () => {
    const asked = [voice('hill'), voice('peskov')];
    expect(shown(askCard(outcome({ verdict: 'speaker-silent', asked }), PUBLIC))).toBe(
      [
        'Not on this. Fiona Hill and Dmitry Peskov are quoted in the report (5 times), but not on this.',
        '[Dismiss]',
      ].join('\n\n'),
    );
  });

  test('of somebody without words shows what others ascribe, as theirs', () => {
    const parts = {
      verdict: 'speaker-not-quoted',
      asked: [mentioned('putin')],
      ascribed: [found('upper-hand')],
    } as const;
    expect(shown(askCard(outcome(parts), PRIVATE))).toMatchInlineSnapshot(`
      "Not quoted. The report speaks about Vladimir Putin, but does not quote them.

      What others ascribe to Vladimir Putin

      ┃ 1. Bloomberg · ◐ suggests
      ┃ news agency
      ┃ │ The report suggests that Vladimir Putin feels he currently has the upper hand in the conflict,
      ┃ │ particularly considering last year's fruitless counteroffensive and the difficulties that the US
      ┃ │ and the European Union faced while implementing measures to support Ukraine.
      ┃ the report ← Bloomberg · a thought that somebody ascribes · first hand · paragraph 12

      From “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”, 26
      January 2024 · the text does not name its outlet

      Open one in full
        1. Bloomberg · suggests: The report suggests that Vladimir Putin feels he currently has the upper…"
    `);
  });

  test('of a name that nobody knows repeats it harmlessly', () => {
    const asked: Asked[] = [{ kind: 'unknown', typed: '**@everyone** [x](https://x.example)' }];
    const card = askCard(outcome({ verdict: 'speaker-not-quoted', asked }), PRIVATE);
    expect(card.message.components).toEqual([
      {
        type: 10,
        content:
          '**Not quoted.** The report names nobody called “\\*\\*\\@everyone\\*\\* \\[x\\]\\(https\\://x\\.example\\)”.\n-# `/report` has its date and everyone who speaks in it.',
      },
    ]);
  });

  test('of a name that stands in the text says so', () => {
    const card = askCard(ask(shipped, { question: 'What did NATO say?' }), PRIVATE);
    expect(card.message.components?.[0]).toEqual({
      type: 10,
      content:
        '**Not quoted.** “NATO” stands in the report, but nobody of that name is quoted.\n-# `/report` has its date and everyone who speaks in it.',
    });
  });

  test('of a withdrawn statement gives the reason, and not the statement', () => {
    const { statement } = found('signal');
    const nearest = [{ report, statement: { ...statement, withdrawn: 'The outlet took it *back*.' } }];
    expect(shown(askCard(outcome({ verdict: 'withdrawn', nearest }), PRIVATE))).toBe(
      'Withdrawn. The quote that would answer was taken back by a moderator. The reason given: The outlet\ntook it *back*.',
    );
  });

  test('of what is not in the report says where to go on', () => {
    expect(shown(askCard(outcome({ verdict: 'not-in-report' }), PRIVATE))).toBe(
      'Not in the report. Nobody is quoted on this.\n/report has its date and everyone who speaks in it, and /quotes all that one of them says.',
    );
  });
});

test('the context has the paragraph, the statement in bold, and the note as a note', () => {
  expect(shown(contextCard(found('price')))).toMatchInlineSnapshot(`
    "┃ In context
    ┃ paragraph 8 of “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO
    ┃ membership” · the statement in bold
    ┃ │ The intermediary reportedly suggested that Vladimir Putin is open to waiving Ukraine's demand to
    ┃ │ maintain neutral status and may eventually give up objections to Kyiv's NATO membership. This
    ┃ │ would come at the cost of accepting territories under Russian occupation.
    ┃
    ┃ Words that hold back: “would”
    ┃ Topics: territories
    ┃ Beside other statements: adds to an anonymous intermediary (statement neutral-status)
    ┃
    ┃ A note by those who keep this report (not the report’s words)
    ┃ No speaker is printed; read as the intermediary's message continued. Who would accept is not said.
    ┃ statement price · revision 0 · From “Putin's peace play: Russia signals readiness for talks, may
    ┃ accept Kyiv's NATO membership”, 26 January 2024 · the text does not name its outlet"
  `);
});

test('a copy is plain text in a plain message', () => {
  const copy = copyText(found('us-denial'));
  expect(copy).toEqual({
    allowed_mentions: { parse: [] },
    content: [
      '```',
      '“Washington, however, denies receiving any such message.”',
      '— Washington (the United States government), denies',
      'How it reached us: the report ← Washington',
      "In: “Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership”, 26 January 2024, the text does not name its outlet, paragraph 9",
      'Statement us-denial, revision 0',
      '```',
    ].join('\n'),
    components: [],
  });
});

test('a report is its date, its voices, how they speak and when', () => {
  expect(shown(reportCard(report, PRIVATE))).toMatchInlineSnapshot(`
    "┃ Putin's peace play: Russia signals readiness for talks, may accept Kyiv's NATO membership
    ┃ 26 January 2024 · the text does not name its outlet · 23 statements
    ┃
    ┃ Who speaks in it
    ┃ Bloomberg (news agency) · 3 quotes, passes on 9
    ┃ Fiona Hill (former National Security Council director for Rus…) · 3 quotes
    ┃ an anonymous intermediary · 2 quotes, passes on 1
    ┃ Russia · 2 quotes
    ┃ Dmitry Peskov (Kremlin spokesman) · 2 quotes
    ┃ Henrik Landerholm (the Swedish national security advisor) · 2 quotes
    ┃ unnamed accusers · 1 quote
    ┃ Washington (the United States government) · 1 quote
    ┃ Adrienne Watson (spokeswoman for the United States National Securi…) · 1 quote
    ┃ Antony Blinken (US Secretary of State) · 1 quote
    ┃ Fyodor Lukyanov (pro-Kremlin political scientist) · 1 quote
    ┃ Bloomberg's undisclosed sources · passes on 3
    ┃ and 2 more; /quotes finds each by name or role
    ┃
    ┃ How they speak indirect speech 9 · the report’s own words 4 · indirect speech with quoted words 4
    ┃ · an act of speech, reported 3 · direct speech 2 · a thought that somebody ascribes 1
    ┃ With which stance ● asserts 9 · ◐ suggests 4 · ◇ says it under a condition 4 · ○ speculates 2 · ✕
    ┃ denies 1 · ▽ doubts 1 · ▲ accuses 1 · ◌ is unsure 1
    ┃
    ┃ When
    ┃ 2023 · “Towards the end of 2023” · Russia · statement freeze-proposal
    ┃ December 2023 · “in December 2023” · Russia · statement signal
    ┃ no date given · “recently” · Antony Blinken · statement no-prospects
    ┃ no date given · “recently” · the report · statement met-sullivan

    See all that one voice says
      1. Bloomberg: 3 quotes, passes on 9
      2. Fiona Hill: 3 quotes
      3. an anonymous intermediary: 2 quotes, passes on 1
      4. Russia: 2 quotes
      5. Dmitry Peskov: 2 quotes
      6. Henrik Landerholm: 2 quotes
      7. unnamed accusers: 1 quote
      8. Washington: 1 quote
      9. Adrienne Watson: 1 quote
      10. Antony Blinken: 1 quote
      11. Fyodor Lukyanov: 1 quote
      12. Bloomberg's undisclosed sources: passes on 3
      13. New York Times: passes on 1
      14. intermediaries: passes on 1"
  `);
});
