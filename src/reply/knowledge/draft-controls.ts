import { ButtonStyle, type APIButtonComponent } from 'discord-api-types/v10';
import { button, row, type Row } from '../controls.js';
import { packPage, readPage } from '../custom-id.js';
import { ROUTES } from '../routes.js';

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

/** @param seen what its card says would break; empty where nothing would */
export function publishButton(label: string, address: DraftAddress, seen = ''): APIButtonComponent {
  const look = seen === '' ? ButtonStyle.Primary : ButtonStyle.Danger;
  return button(label, ROUTES.publish, [...draftArgs(address), ...seenArgs(seen)], look);
}

/** Publishes what changes no sense, and leaves the answers that were given as they are. */
export function publishSmallButton(address: DraftAddress, seen = ''): APIButtonComponent {
  return button('Publish, spelling only', ROUTES.publishSmall, [...draftArgs(address), ...seenArgs(seen)]);
}

function seenArgs(seen: string): string[] {
  return seen === '' ? [] : [seen];
}

/** Takes the passage as it is printed instead of what was typed. */
export function takeButton(address: DraftAddress): APIButtonComponent {
  return button('Take the printed words', ROUTES.take, draftArgs(address), ButtonStyle.Primary);
}
