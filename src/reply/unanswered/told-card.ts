import { ComponentType } from 'discord-api-types/v10';
import type { Outcome } from '../../answer/outcome.js';
import { askCard, whoSaidCard } from '../quotes/answer-card.js';
import type { Drawn } from '../quotes/drawn.js';
import { clip, escape } from '../message/escape.js';
import { fits } from '../message/measure.js';
import { container, message, text, type Inner, type TopLevel } from '../message/message.js';
import { whence } from '../message/whence.js';
import type { UnansweredQuestion } from '../../store/unanswered/unanswered.js';

const QUESTION_MAX = 300;
const FEWER_MAX = 120;

/**
 * What somebody who waits for an answer is sent: the question, and the card that answers it. It has no buttons: outside
 * the server they would find the shipped reports alone.
 * @param from the server that it comes from, where it is read outside of it
 */
export function toldCard({ question, command }: UnansweredQuestion, outcome: Outcome, from?: string): Drawn {
  const audience = { user: '', private: true, installed: false };
  const { message: card, shows } = command === 'ask' ? askCard(outcome, audience) : whoSaidCard(outcome, audience);
  const components = (card.components ?? []).flatMap(withoutControls);
  const lead = (most: number) => text(`**You wanted to be told.** The question was: ${escape(clip(question, most))}`);
  const origin = from === undefined ? [] : [text(whence(from))];
  const bare = [lead(FEWER_MAX), ...components];
  const whole = [
    [lead(QUESTION_MAX), ...components, ...origin],
    [...bare, ...origin],
  ].find(fits);
  return { message: message(whole ?? bare), shows };
}

function withoutControls(component: TopLevel): TopLevel[] {
  if (component.type === ComponentType.ActionRow) return [];
  if (component.type !== ComponentType.Container) return [component];
  const inner = component.components.filter((one: Inner) => one.type !== ComponentType.ActionRow);
  return [container(inner, component.accent_color ?? undefined)];
}
