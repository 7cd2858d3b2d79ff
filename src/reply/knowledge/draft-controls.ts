import { ButtonStyle, type APIButtonComponent } from 'discord-api-types/v10';
import { button, row, type Row } from '../message/controls.js';
import { packPage, readPage } from '../message/custom-id.js';
import { ROUTES } from '../message/routes.js';

/** A draft, and the number of the revision that its author saw last. */
export interface DraftAddress {
  readonly draft: string;
  readonly number: number;
}

/** @returns what a button for a draft carries. */
export function draftArgs({ draft, number }: DraftAddress): string[] {
  return [draft, packPage(number)];
}

export function readDraftAddress([draft = '', number]: readonly string[]): DraftAddress {
  return { draft, number: readPage(number) };
}

/** What one came for, where there is such a thing, then **Edit** and **Discard**. */
export function draftRow(address: DraftAddress, first: readonly APIButtonComponent[] = []): Row[] {
  const edit = button('Edit', ROUTES.rewrite, draftArgs(address));
  return row([...first, edit, button('Discard', ROUTES.discard, [address.draft])]);
}

/** What a card told, for its button; empty where it told nothing. */
interface Told {
  /** What would break. */
  readonly seen: string;
  /** What others do about its proposal. */
  readonly known: string;
}

const TOLD_NOTHING: Told = { seen: '', known: '' };

/** Publishes a draft, unless there is more to tell by then. */
export function publishButton(label: string, address: DraftAddress, told = TOLD_NOTHING): APIButtonComponent {
  const args = toldArgs(told);
  const look = args.length === 0 ? ButtonStyle.Primary : ButtonStyle.Danger;
  return button(label, ROUTES.publish, [...draftArgs(address), ...args], look);
}

/** Publishes what changes no sense, and leaves the answers that were given as they are. */
export function publishSmallButton(address: DraftAddress, told: Told): APIButtonComponent {
  return button('Publish, spelling only', ROUTES.publishSmall, [...draftArgs(address), ...toldArgs(told)]);
}

function toldArgs({ seen, known }: Told): string[] {
  if (known !== '') return [seen, known];
  return seen === '' ? [] : [seen];
}

/** Takes the passage as it is printed instead of what was typed. */
export function takeButton(address: DraftAddress): APIButtonComponent {
  return button('Take the printed words', ROUTES.take, draftArgs(address), ButtonStyle.Primary);
}
