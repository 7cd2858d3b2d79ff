import { ComponentType } from 'discord-api-types/v10';
import Database from 'libsql';
import { describe, expect, test } from 'vitest';
import type { Reply } from '../../../src/dispatch/command.js';
import { walk } from '../../../src/reply/message/measure.js';
import { fileIn } from '../../../src/store/file/places.js';
import { by, retracting } from '../../library/edits.js';
import { run } from '../requests.js';
import { sizeOf } from '../../reply/stats/png.js';
import { GUILD, moderating, OTHER_GUILD, seen as linesOf } from './moderating.js';

const ASKER = '700000000000000001';
const WASHINGTON = 'does Washington deny the message?';
const PIGEON = 'Did the pigeon post ever arrive?';
const WEEK = 7 * 24 * 3_600_000;

/** A server whose time goes on as it is told. */
async function open() {
  let now = new Date('2024-01-10T12:00:00Z');
  const floor = await moderating({ now: () => now });
  const { servers } = floor;
  let asked = 0;
  const asks = (name: string, options: Record<string, string> = {}, words?: string, guild = GUILD) => {
    asked += 1;
    return run(name, options, { id: `9${asked}`, user: ASKER, guild, servers }, words);
  };
  const later = (weeks: number) => {
    now = new Date(now.getTime() + weeks * WEEK);
  };
  const stats = () => floor.knowledge('stats');
  return { ...floor, asks, later, stats };
}

type Room = Awaited<ReturnType<typeof open>>;

/** Every way to ask, over three weeks. */
async function askThrough({ asks, later }: Room): Promise<void> {
  await asks('ask', { question: WASHINGTON });
  await asks('ask', { question: PIGEON });
  await asks('ask', { question: 'did the pigeon post arrive?' });
  later(2);
  await asks('who-said', { words: 'Washington, however, denies receiving any such message' });
  await asks('Who said this?', {}, 'Washington, however, denies receiving any such message.');
  await asks('quotes', { speaker: 'Putin' });
  await asks('quotes', { speaker: 'Washington' });
  await asks('sides', { about: 'peace talks' });
  await asks('ask', { question: 'What did the pope say about the talks?' });
}

function seen(reply: Reply): string[] {
  return linesOf(reply).filter((line) => line !== '');
}

/** What is read out in place of the picture. */
function spoken(reply: Reply): string[] {
  const components = reply.type === 'message' ? (reply.message.components ?? []) : [];
  return [...walk(components)].flatMap((one) =>
    one.type === ComponentType.MediaGallery ? one.items.map(({ description }) => description ?? '') : [],
  );
}

function filesOf(reply: Reply) {
  return reply.type === 'message' ? (reply.files ?? []) : [];
}

describe('/knowledge stats', () => {
  test('says in words what the picture shows: what was asked, what came of it, what was asked most', async () => {
    const room = await open();
    await askThrough(room);
    const reply = await room.stats();
    expect(seen(reply)).toMatchInlineSnapshot(`
      [
        "private",
        "What members ask",
        "Since Monday, 8 January 2024, in ISO weeks (UTC). Who asked is not kept.",
        "9 questions · 5 answered · 4 refused (44%)",
        "Refused: 2 not in the report · 2 not quoted",
        "2 different questions still have no answer.",
        "[See what has no answer]",
        "Picture: stats.png",
        "Most asked statements",
        "1. 4× Washington: “Washington, however, denies receiving any such message.”",
        "statement us-denial",
        "2. 1× Russia: “Bloomberg did not disclose its sources but claimed that Rus…”",
        "statement signal",
        "Most asked topics",
        "1. 5× peace talks",
        "By week",
        "asked = answered + refused",
        "22 Jan, this week · 6 = 4 + 2",
        "8 Jan · 3 = 1 + 2",
        "Nobody asked in 1 other week.",
      ]
    `);
    expect(spoken(reply)).toMatchInlineSnapshot(`
      [
        "9 asked, 5 answered, 4 refused. Asked and refused by week: 8 Jan 3, 2; 22 Jan 6, 2. Most asked statements: 4 Washington: “Washington, however, denies rec…; 1 Russia: “Bloomberg did not disclose its sour…. Most asked topics: 5 peace talks.",
      ]
    `);
    const [picture, ...others] = filesOf(reply);
    expect([picture?.name, others]).toEqual(['stats.png', []]);
    expect(sizeOf(picture?.data)).toEqual({ width: 1000, height: 744 });
  });

  test('says so where nobody asked yet, or nobody in as many weeks as are kept', async () => {
    const { asks, later, stats } = await open();
    const nobody = ['private', 'Nobody asked anything here in the last 26 weeks.'];
    expect(seen(await stats())).toEqual(nobody);
    await asks('ask', { question: PIGEON });
    expect(seen(await stats())[3]).toBe('1 question · 0 answered · 1 refused (100%)');
    later(26);
    expect(seen(await stats())).toEqual(nobody);
  });

  test('counts questions alone: no press, no completion, nothing without words, and nothing of a paused server', async () => {
    const { asks, knowledge, keeper, stats, on, complete } = await open();
    const answer = await asks('ask', { question: WASHINGTON });
    await on(answer, 'Context');
    expect(await on(await asks('report'), 'Washington')).toMatchObject({ outcome: { verdict: 'answered' } });
    await asks('Who said this?', {}, ' ');
    await asks('help');
    await knowledge('unanswered');
    await complete('show', 'statement', { statement: 'signal' });
    await (await keeper()).saveSettings((now) => ({ ...now, paused: true }));
    await asks('ask', { question: WASHINGTON });
    expect(seen(await stats())[3]).toBe('1 question · 1 answered · 0 refused');
  });

  test('knows its own server alone, and a private answer counts like any other', async () => {
    const { asks, stats, knowledge } = await open();
    await asks('ask', { question: WASHINGTON }, undefined, OTHER_GUILD);
    await asks('ask', { question: PIGEON });
    await asks('ask', { question: PIGEON }, undefined, OTHER_GUILD);
    expect(seen(await stats())[3]).toBe('1 question · 0 answered · 1 refused (100%)');
    const others = await knowledge('stats', {}, { guild: OTHER_GUILD });
    expect(seen(others)[3]).toBe('2 questions · 1 answered · 1 refused (50%)');
  });

  test('leads to what has no answer, and says where there is no such list', async () => {
    const { asks, stats, on, keeper } = await open();
    await asks('ask', { question: PIGEON });
    const card = await stats();
    expect(seen(card).slice(5, 7)).toEqual(['1 question still has no answer.', '[See what has no answer]']);
    expect(seen(await on(card, 'See what has no answer')).slice(0, 3)).toEqual([
      'update',
      'Questions nobody could answer',
      '1 question, the most asked first. Who asked is not kept.',
    ]);
    const [question] = (await keeper()).unanswered.list(0, 1).questions;
    await (await keeper()).unanswered.forget(question?.id ?? '');
    expect(seen(await stats())[5]).toBe('None of those that were refused waits under /knowledge unanswered.');
    await (await keeper()).saveSettings((now) => ({ ...now, keepQuestions: false }));
    await asks('ask', { question: PIGEON });
    expect(seen(await stats()).slice(3, 6)).toEqual([
      '2 questions · 0 answered · 2 refused (100%)',
      'Refused: 2 not in the report',
      'Questions that nobody could answer are not kept here, so there is no list of them.',
    ]);
  });

  test('says of a statement that it was withdrawn since', async () => {
    const { asks, stats, keeper } = await open();
    await asks('ask', { question: WASHINGTON });
    const own = await keeper();
    await own.publish(retracting(own, 'us-denial', 'wrong'), by());
    await asks('ask', { question: WASHINGTON });
    const lines = seen(await stats());
    expect(lines.slice(3, 5)).toEqual([
      '2 questions · 1 answered · 1 refused (50%)',
      'Refused: 1 withdrawn by a moderator',
    ]);
    expect(lines).toContain('1. 1× Withdrawn: Washington: “Washington, however, denies receiving any such message.”');
  });

  test('outlives a restart once it was written, and is erased with its server', async () => {
    const room = await open();
    await askThrough(room);
    const before = seen(await room.stats());
    await room.servers.asked.flush();
    const { servers } = await room.reopen();
    const again = await run('knowledge stats', {}, { user: ASKER, moderator: true, guild: GUILD, servers });
    expect(seen(again)).toEqual(before);
    await (await servers.of(GUILD)).keeper.erase();
    const erased = await run('knowledge stats', {}, { user: ASKER, moderator: true, guild: GUILD, servers });
    expect(seen(erased)).toEqual(['private', 'Nobody asked anything here in the last 26 weeks.']);
  });

  test('nobody’s id, and none of their words, is in the table or in what is shown', async () => {
    const room = await open();
    await askThrough(room);
    const reply = await room.stats();
    await room.servers.asked.flush();
    await room.store.close();
    const file = new Database(fileIn(room.dataDir));
    const rows = file.prepare('select * from asked').all();
    const tables = file
      .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'")
      .all()
      .map((row) => String(Object(row).name));
    const everything = tables.flatMap((table) => file.prepare(`select * from ${table}`).all());
    file.close();
    expect(rows.length).toBeGreaterThan(5);
    expect(JSON.stringify(everything)).not.toContain(ASKER);
    for (const words of [ASKER, 'pigeon', 'pope', 'Washington']) expect(JSON.stringify(rows)).not.toContain(words);
    const payload = JSON.stringify(reply.type === 'message' ? reply.message : {});
    for (const words of [ASKER, 'pigeon', 'pope', '<@']) expect(payload).not.toContain(words);
  });
});
