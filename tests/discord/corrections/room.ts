import { expect, onTestFinished } from 'vitest';
import { commands, presses } from '../../../commands/index.js';
import { startBot, type Bot } from '../../../src/discord/bot.js';
import type { Keeper } from '../../../src/library/keeper.js';
import type { Played } from '../../../src/sandbox/members/played.js';
import type { Sandbox } from '../../../src/sandbox/sandbox.js';
import type { Message } from '../../../src/sandbox/state/state.js';
import { changing } from '../../library/edits.js';
import { openServers, type Keeping } from '../../library/keeping.js';
import { castFor, openSandbox, type Cast, type Line } from '../stage.js';
import { partsOf, textOf } from '../texts.js';

export const GUILD = '1';
export const LOG = '4';
export const MODERATOR = '200000000000000003';
const BUTTON = 2;

/** A server in which members ask and moderators keep what they are answered with. */
export interface Room extends Keeping {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly lines: readonly Line[];
  readonly keeper: Keeper;
  /** The same after a restart of the bot, on the same Discord. */
  restarted(): Promise<Room>;
  ask(question: string, play?: object): Promise<Message>;
  moderate(subcommand: string, options?: Readonly<Record<string, string>>): Promise<Played>;
  press(message: Message | undefined, label: string, play?: object): Promise<Played>;
  /** What a message says now; nothing where it is gone. */
  now(message: Message): string | undefined;
}

/** How many answers a change of what they show of a statement would be brought to. */
export function remembered({ keeper }: Pick<Room, 'keeper'>, statement = 'us-denial'): Promise<number> {
  return keeper.answersShowing(changing(keeper, statement, { stance: 'unsure' }));
}

/** An answer that is remembered by now, which it is only after it was given. */
export async function given(room: Room, question: string): Promise<Message> {
  const before = await remembered(room);
  const answer = await room.ask(question);
  await expect.poll(() => remembered(room)).toBe(before + 1);
  return answer;
}

export async function openRoom(cast: Cast = {}): Promise<Room> {
  const { discord, ...parts } = cast;
  const keeping = await openServers();
  const sandbox = await openSandbox({ messagesMax: 50, ...discord });
  return enter(keeping, sandbox, parts);
}

async function enter(keeping: Keeping, sandbox: Sandbox, parts: Omit<Cast, 'discord'>): Promise<Room> {
  const { servers, loaded } = keeping;
  const given = castFor(sandbox, { commands, presses, library: loaded.library, servers, ...parts });
  const bot = await startBot(given);
  let stopped: Promise<void> | undefined;
  const stop = () => (stopped ??= bot.stop());
  onTestFinished(stop);
  const { keeper } = await servers.of(GUILD);
  return {
    ...keeping,
    sandbox,
    bot,
    lines: given.lines,
    keeper,
    async restarted() {
      await stop();
      return enter(await keeping.reopen(), sandbox, parts);
    },
    async ask(question, play = {}) {
      return messageOf(await sandbox.interact({ command: 'ask', options: { question }, ...play }));
    },
    moderate: (subcommand, options = {}) =>
      sandbox.interact({ command: `knowledge ${subcommand}`, options, user: MODERATOR }),
    async press(message, label, play = { user: MODERATOR }) {
      const button = partsOf(message).find((part) => part.type === BUTTON && 'label' in part && part.label === label);
      if (message === undefined || button?.custom_id === undefined) throw new Error(`there is no button ${label}`);
      return sandbox.press(message, button.custom_id, play);
    },
    now(message) {
      const shown = sandbox.state.messages.get(message.id);
      return shown && textOf(shown);
    },
  };
}

function messageOf({ message }: Played): Message {
  if (message === undefined) throw new Error('there is no answer');
  return message;
}
