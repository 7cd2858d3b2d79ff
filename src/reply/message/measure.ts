import { ComponentType, type APIMessageComponent } from 'discord-api-types/v10';
import { COMPONENTS_MAX, TEXT_MAX } from './limits.js';

/** What a message's components take of its budgets. */
export interface Size {
  /** Over all Text Displays, as sent. */
  readonly characters: number;
  /** Nested ones included. */
  readonly components: number;
}

/** Every component, outer before inner. */
export function* walk(components: readonly APIMessageComponent[]): Generator<APIMessageComponent> {
  for (const component of components) {
    yield component;
    if ('components' in component) yield* walk(component.components);
    if ('accessory' in component) yield component.accessory;
  }
}

export function measure(components: readonly APIMessageComponent[]): Size {
  let characters = 0;
  let count = 0;
  for (const component of walk(components)) {
    count += 1;
    if (component.type === ComponentType.TextDisplay) characters += component.content.length;
  }
  return { characters, components: count };
}

/** Whether the components make one message. */
export function fits(components: readonly APIMessageComponent[]): boolean {
  const size = measure(components);
  return size.characters <= TEXT_MAX && size.components <= COMPONENTS_MAX;
}
