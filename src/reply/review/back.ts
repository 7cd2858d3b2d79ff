import type { APIButtonComponent } from 'discord-api-types/v10';
import { button } from '../message/controls.js';
import { ROUTES } from '../message/routes.js';
import { placeArgs, type ReviewPlace } from './place.js';

/** **Back** to the page of what waits. */
export function backButton(place: ReviewPlace): APIButtonComponent {
  return button('Back', ROUTES.review, placeArgs(place));
}
