import type { Choice } from '../src/dispatch/command.js';
import { clip, plain } from '../src/reply/message/escape.js';
import { CHOICE_MAX, CHOICES_MAX } from '../src/reply/message/limits.js';

/** @returns as many as Discord takes, none longer than it takes, none twice, and two of one name told apart by their ids. */
export function choices(all: readonly Choice[]): Choice[] {
  const once = [...new Map(all.map((choice) => [choice.value, choice])).values()].slice(0, CHOICES_MAX);
  return once.map(({ name, value }) => {
    const shared = once.some((other) => other.name === name && other.value !== value);
    return {
      name: clip(plain(shared ? `${name} · ${value}` : name), CHOICE_MAX) || value,
      value: value.slice(0, CHOICE_MAX),
    };
  });
}
