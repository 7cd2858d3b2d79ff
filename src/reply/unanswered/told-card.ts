import { ComponentType } from 'discord-api-types/v10';
import type { Outcome } from '../../answer/outcome.js';
import { askCard, whoSaidCard } from '../answer-card.js';
import { clip, escape } from '../escape.js';
import { TEXT_MAX } from '../limits.js';
import { measure } from '../measure.js';
import { container, message, text, type Inner, type MessageBody, type TopLevel } from '../message.js';
import type { UnansweredQuestion } from '../../store/unanswered.js';

const QUESTION_MAX = 300;
const FEWER_MAX = 120;

/**
 * What somebody who waits for an answer is sent: the question, and the card that answers it. It has no buttons: outside
 * the server they would find the shipped reports alone.
 */
export function toldCard({ question, command }: UnansweredQuestion, outcome: Outcome): MessageBody {
  const audience = { user: '', private: true, installed: false };
  const card = command === 'ask' ? askCard(outcome, audience) : whoSaidCard(outcome, audience);
  const components = (card.components ?? []).flatMap(withoutControls);
  const lead = (most: number) => text(`**You wanted to be told.** The question was: ${escape(clip(question, most))}`);
  const whole = [lead(QUESTION_MAX), ...components];
  return message(measure(whole).characters <= TEXT_MAX ? whole : [lead(FEWER_MAX), ...components]);
}

function withoutControls(component: TopLevel): TopLevel[] {
  if (component.type === ComponentType.ActionRow) return [];
  if (component.type !== ComponentType.Container) return [component];
  const inner = component.components.filter((one: Inner) => one.type !== ComponentType.ActionRow);
  return [container(inner, component.accent_color ?? undefined)];
}
