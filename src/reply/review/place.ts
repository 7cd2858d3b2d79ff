import { packPage, readPage } from '../message/custom-id.js';

/** Where somebody is in what waits for a moderator. */
export interface ReviewPlace {
  readonly newestFirst: boolean;
  readonly page: number;
}

/** The page that one sees first: whoever waits longest comes first. */
export const FIRST_PLACE: ReviewPlace = { newestFirst: false, page: 0 };

const NEWEST = 'n';
const OLDEST = 'o';

/** @returns what a button carries of a place. */
export function placeArgs({ newestFirst, page }: ReviewPlace): string[] {
  return [newestFirst ? NEWEST : OLDEST, packPage(page)];
}

export function readPlace([order, page]: readonly string[]): ReviewPlace {
  return { newestFirst: order === NEWEST, page: readPage(page) };
}

/** One thing that waits, and where it was opened from. */
export interface WaitingAddress {
  readonly id: string;
  readonly place: ReviewPlace;
}

/** @returns what a button for one thing carries. */
export function waitingArgs({ id, place }: WaitingAddress): string[] {
  return [id, ...placeArgs(place)];
}

export function readWaiting([id = '', ...place]: readonly string[]): WaitingAddress {
  return { id, place: readPlace(place) };
}
