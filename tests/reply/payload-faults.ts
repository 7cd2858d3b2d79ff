import { ButtonStyle, ComponentType, MessageFlags, type APIMessageComponent } from 'discord-api-types/v10';
import { decodeCustomId } from '../../src/reply/message/custom-id.js';
import { visible } from '../../src/reply/message/escape.js';
import * as LIMITS from '../../src/reply/message/limits.js';
import { measure, walk } from '../../src/reply/message/measure.js';
import type { MessageBody } from '../../src/reply/message/message.js';

/** Discord renames files with other characters, and then nothing shows them. */
const ATTACHED = /^attachment:\/\/[\w.-]+$/;

/** Checks a message against Discord's limits and the house's own rules. @returns what is wrong, a line each; none when it can be sent. */
export function payloadFaults(message: MessageBody): string[] {
  const components = message.components ?? [];
  const all = [...walk(components)];
  const v2 = ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...mentionFaults(message),
    ...(v2 ? cardFaults(message) : plainFaults(message)),
    ...all.flatMap(componentFaults),
    ...repeated(
      'custom id',
      all.flatMap((component) => ('custom_id' in component ? [component.custom_id] : [])),
    ),
    ...texts(message, all).flatMap((text) => (visible(text) === text ? [] : [`hidden characters in “${text}”`])),
  ];
}

function mentionFaults({ allowed_mentions: allowed }: MessageBody): string[] {
  const pings = [...(allowed?.parse ?? ['everything']), ...(allowed?.users ?? []), ...(allowed?.roles ?? [])];
  return pings.length === 0 ? [] : [`may ping ${pings.join(', ')}`];
}

function cardFaults(message: MessageBody): string[] {
  const size = measure(message.components ?? []);
  return [
    ...(message.content === undefined && message.embeds === undefined ? [] : ['a card has neither content nor embeds']),
    ...between('characters', size.characters, 0, LIMITS.TEXT_MAX),
    ...between('components', size.components, 1, LIMITS.COMPONENTS_MAX),
  ];
}

function plainFaults(message: MessageBody): string[] {
  const rows = message.components ?? [];
  return [
    ...between('characters of content', (message.content ?? '').trim().length, 1, LIMITS.CONTENT_MAX),
    ...between('characters of content', (message.content ?? '').length, 1, LIMITS.CONTENT_MAX),
    ...between('rows', rows.length, 0, LIMITS.ROWS_MAX),
    ...(rows.every(({ type }) => type === ComponentType.ActionRow) ? [] : ['a plain message has only rows']),
  ];
}

function componentFaults(component: APIMessageComponent): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return between('characters of text', component.content.trim().length, 1, LIMITS.TEXT_MAX);
    case ComponentType.Container:
      return [
        ...between('components of a container', component.components.length, 1, LIMITS.COMPONENTS_MAX),
        ...between('accent colour', component.accent_color ?? 0, 0, LIMITS.COLOUR_MAX),
      ];
    case ComponentType.ActionRow: {
      const selects = component.components.filter(({ type }) => type !== ComponentType.Button).length;
      return [
        ...between('components of a row', component.components.length, 1, selects > 0 ? 1 : LIMITS.BUTTONS_PER_ROW),
      ];
    }
    case ComponentType.Button:
      return [
        ...('label' in component
          ? between('characters of a label', (component.label ?? '').length, 1, LIMITS.BUTTON_LABEL_MAX)
          : []),
        ...('custom_id' in component ? idFaults(component.custom_id) : []),
        ...(component.style === ButtonStyle.Link ? urlFaults(component.url) : []),
      ];
    case ComponentType.StringSelect:
      return [
        ...idFaults(component.custom_id),
        ...between('options', component.options.length, 1, LIMITS.SELECT_OPTIONS_MAX),
        ...between('characters of a placeholder', (component.placeholder ?? '').length, 0, LIMITS.PLACEHOLDER_MAX),
        ...repeated(
          'option',
          component.options.map(({ value }) => value),
        ),
        ...component.options
          .flatMap(({ label, value, description }) => [
            label,
            value,
            ...(description === undefined ? [] : [description]),
          ])
          .flatMap((text) => between('characters of an option', text.trim().length, 1, LIMITS.OPTION_TEXT_MAX)),
      ];
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.ChannelSelect:
      return [
        ...idFaults(component.custom_id),
        ...between('characters of a placeholder', (component.placeholder ?? '').length, 0, LIMITS.PLACEHOLDER_MAX),
        ...between('values', component.max_values ?? 1, 1, LIMITS.SELECT_OPTIONS_MAX),
        ...between('values', component.default_values?.length ?? 0, 0, component.max_values ?? 1),
      ];
    case ComponentType.MediaGallery:
      return [
        ...between('pictures', component.items.length, 1, LIMITS.GALLERY_MAX),
        ...component.items.flatMap(({ media, description }) => [
          ...(ATTACHED.test(media.url) ? [] : [`“${media.url}” is no attached file`]),
          ...between('characters of a description', (description ?? '').trim().length, 1, LIMITS.ALT_MAX),
        ]),
      ];
    case ComponentType.File:
      return ATTACHED.test(component.file.url) ? [] : [`“${component.file.url}” is no attached file`];
    default:
      return [];
  }
}

function idFaults(id: string): string[] {
  return decodeCustomId(id) === undefined ? [`nothing reads the custom id “${id}”`] : [];
}

function urlFaults(url: string): string[] {
  return [
    ...between('characters of an address', url.length, 1, LIMITS.URL_MAX),
    ...(url.startsWith('https://') ? [] : [`the address “${url}” is not https`]),
  ];
}

function texts({ content }: MessageBody, all: readonly APIMessageComponent[]): string[] {
  return [
    content ?? '',
    ...all.flatMap((component) => {
      if (component.type === ComponentType.TextDisplay) return [component.content];
      if (component.type === ComponentType.MediaGallery) return component.items.map((item) => item.description ?? '');
      if (component.type === ComponentType.StringSelect) {
        return component.options.flatMap(({ label, description }) => [label, description ?? '']);
      }
      return 'label' in component ? [component.label ?? ''] : [];
    }),
  ];
}

function between(what: string, number: number, least: number, most: number): string[] {
  return number >= least && number <= most ? [] : [`${number} ${what}, where ${least} to ${most} are allowed`];
}

function repeated(what: string, values: readonly string[]): string[] {
  return values.filter((value, i) => values.indexOf(value) !== i).map((value) => `the ${what} “${value}” twice`);
}
