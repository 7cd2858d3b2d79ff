import { ComponentType, type APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import { expect } from 'vitest';
import type { Reply } from '../../../src/dispatch/command.js';
import type { Keeper } from '../../../src/library/keeper.js';
import type { Loaded } from '../../../src/library/knowledge/load.js';
import { decodeCustomId } from '../../../src/reply/message/custom-id.js';
import { walk } from '../../../src/reply/message/measure.js';
import { modal as modalSchema } from '../../../src/sandbox/limits/modal-limits.js';
import { openServers, type Keeping } from '../../library/keeping.js';
import * as requests from '../requests.js';

export const MODERATOR = '300000000000000001';
export const ANOTHER = '300000000000000002';
export const GUILD = '100000000000000001';
export const NOW = new Date('2024-02-01T12:00:00Z');

type Options = Readonly<Record<string, string | number | boolean>>;
/** What is put into a form, by its fields. */
export type Fields = Readonly<Record<string, string>>;

/** One moderator at one screen. */
export interface Desk extends Keeping {
  keeper(): Promise<Keeper>;
  /** The same after a restart. */
  restarted(): Promise<Desk>;
  /** Somebody else, or elsewhere. */
  as(by: requests.By): Desk;
  add(options?: Options): Promise<Reply>;
  edit(statement: string): Promise<Reply>;
  run(subcommand: string, options?: Options): Promise<Reply>;
  /** Sends a form off as it was filled in, but for some fields. */
  send(form: Reply, fields?: Fields): Promise<Reply>;
  /** Presses a button of a message, or chooses an option of its select. */
  press(on: Reply, label: string): Promise<Reply>;
  /** Presses a button that Edit opens a form with, and sends that off. */
  rewrite(on: Reply, fields: Fields): Promise<Reply>;
}

let interactions = 0;

export async function openDesk(how: { readonly loaded?: Loaded } = {}): Promise<Desk> {
  const keeping = await openServers({ now: () => NOW, ...how });
  return deskOf(keeping, {});
}

export function deskOf(keeping: Keeping, by: requests.By): Desk {
  const { servers } = keeping;
  const asked = (): requests.By => {
    interactions += 1;
    return {
      id: `7${String(interactions).padStart(17, '0')}`,
      user: MODERATOR,
      moderator: true,
      guild: GUILD,
      servers,
      ...by,
    };
  };
  const at = (customId: string, values: readonly string[], fields?: Readonly<Record<string, readonly string[]>>) => {
    const address = decodeCustomId(customId);
    if (address === undefined) throw new Error(`nothing reads ${customId}`);
    return requests.press(address.route, address.args, values, asked(), fields);
  };
  const desk: Desk = {
    ...keeping,
    keeper: async () => (await servers.of(GUILD)).keeper,
    restarted: async () => deskOf(await keeping.reopen(), by),
    as: (others) => deskOf(keeping, { ...by, ...others }),
    add: (options = {}) => desk.run('add', options),
    edit: (statement) => desk.run('edit', { statement }),
    run: (subcommand, options = {}) => requests.run(`knowledge ${subcommand}`, options, asked()),
    send: (form, fields = {}) => {
      const { custom_id: customId } = modalOf(form);
      const all = Object.entries({ ...filled(form), ...fields });
      return at(customId, [], Object.fromEntries(all.map(([name, value]) => [name, [value]])));
    },
    press: (on, label) => {
      const { customId, values } = controlOf(on, label);
      return at(customId, values);
    },
    rewrite: async (on, fields) => desk.send(await desk.press(on, 'Edit'), fields),
  };
  return desk;
}

/** The form in a reply, after making sure that Discord would take it. */
export function modalOf(reply: Reply): APIModalInteractionResponseCallbackData {
  if (reply.type !== 'modal') throw new Error(`a ${reply.type} is no form: ${requests.read(reply).join('\n')}`);
  expect(modalSchema.safeParse(reply.modal).error).toBeUndefined();
  return reply.modal;
}

/** @returns what a form is filled in with. */
export function filled(reply: Reply): Fields {
  const fields = modalOf(reply).components.flatMap((part): [string, string][] => {
    if (part.type !== ComponentType.Label) return [];
    const { component } = part;
    if (component.type === ComponentType.TextInput) return [[component.custom_id, component.value ?? '']];
    if (component.type !== ComponentType.RadioGroup) return [];
    return [[component.custom_id, component.options.find((option) => option.default)?.value ?? '']];
  });
  return Object.fromEntries(fields);
}

/** What a person reads, without the borders of cards, and what can be pressed. */
export function seen(reply: Reply): string[] {
  return requests.read(reply).map((line) => line.replace(/^┃ ?/, ''));
}

/** @returns the labels of the buttons and options of a message. */
export function labels(reply: Reply): string[] {
  return controls(reply).map(({ label }) => label);
}

export function controlOf(
  reply: Reply,
  label: string,
): { readonly customId: string; readonly values: readonly string[] } {
  const found = controls(reply).find((one) => one.label === label);
  if (found === undefined) throw new Error(`“${label}” is not among ${labels(reply).join(', ')}`);
  return found;
}

interface Control {
  readonly label: string;
  readonly customId: string;
  readonly values: readonly string[];
}

function controls(reply: Reply): Control[] {
  if (reply.type !== 'message' && reply.type !== 'update') throw new Error(`a ${reply.type} has no buttons`);
  return [...walk(reply.message.components ?? [])].flatMap((component): Control[] => {
    if (component.type === ComponentType.Button && 'custom_id' in component && component.disabled !== true) {
      return [{ label: component.label ?? '', customId: component.custom_id, values: [] }];
    }
    if (component.type !== ComponentType.StringSelect) return [];
    return component.options.map(({ label, value }) => ({ label, customId: component.custom_id, values: [value] }));
  });
}
