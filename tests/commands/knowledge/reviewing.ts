import type { Reply } from '../../../src/dispatch/command.js';
import { decodeCustomId } from '../../../src/reply/message/custom-id.js';
import { openServers, type Keeping } from '../../library/keeping.js';
import * as requests from '../requests.js';
import { ANOTHER, deskOf, filled, GUILD, modalOf, MODERATOR, type Desk, type Fields } from './drafting.js';

export { ANOTHER, GUILD, labels, modalOf, MODERATOR, seen, filled } from './drafting.js';
export const MIRA = '200000000000000001';
export const JONAS = '200000000000000002';
export const REPORT = 'putin-peace-play';

/** One member of the server. */
export interface Member {
  /** Presses **Report a mistake** under a statement. */
  report: (statement: string) => Promise<Reply>;
  suggest: (options?: Readonly<Record<string, string>>) => Promise<Reply>;
  /** Fills a form in and sends it off. */
  send: (form: Reply, fields: Fields) => Promise<Reply>;
  /** Both at once. */
  propose: (what: string, fields?: Fields) => Promise<Reply>;
  findMistake: (statement: string, what: string, fields?: Fields) => Promise<Reply>;
}

/** A server with members and two moderators, over a real file and with a clock that a test can set. */
export interface Room extends Keeping {
  clock: { now: Date };
  member: (user?: string, by?: requests.By) => Member;
  /** The first moderator, and another one. */
  ada: Desk;
  lea: Desk;
  /** Opens a thing that waits, by the beginning of its label in the select. */
  open: (desk: Desk, label: string) => Promise<Reply>;
  letters: (member?: string) => Promise<readonly unknown[]>;
}

let made = 0;

export async function openRoom(): Promise<Room> {
  const clock = { now: new Date('2024-02-01T12:00:00Z') };
  const keeping = await openServers({ now: () => clock.now });
  const ada = deskOf(keeping, { user: MODERATOR });
  return {
    ...keeping,
    clock,
    ada,
    lea: deskOf(keeping, { user: ANOTHER }),
    member: (user = MIRA, by = {}) => memberOf(keeping, { user, ...by }),
    async open(desk, label) {
      const page = await desk.run('review');
      return desk.press(page, label);
    },
    letters: async (member) =>
      (await keeping.store.newLetters(0)).filter((one) => member === undefined || one.member === member),
  };
}

function memberOf({ servers }: Keeping, by: requests.By): Member {
  const asked = (): requests.By => {
    made += 1;
    return { id: `4${String(made).padStart(17, '0')}`, guild: GUILD, servers, ...by };
  };
  const send: Member['send'] = (form, fields) => {
    const address = decodeCustomId(modalOf(form).custom_id);
    if (address === undefined) throw new Error('nothing reads this form');
    const all = Object.entries({ ...filled(form), ...fields }).map(([name, value]) => [name, [value]] as const);
    return requests.press(address.route, address.args, [], asked(), Object.fromEntries(all));
  };
  const report: Member['report'] = (statement) => requests.press('mistake', [REPORT, statement, '0'], [], asked());
  const suggest: Member['suggest'] = (options = {}) => requests.run('suggest', options, asked());
  return {
    report,
    suggest,
    send,
    propose: async (what, fields = {}) => send(await suggest(), { what, ...fields }),
    findMistake: async (statement, what, fields = {}) => send(await report(statement), { what, ...fields }),
  };
}
