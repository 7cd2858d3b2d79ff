import {
  ButtonStyle,
  ComponentType,
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
} from 'discord-api-types/v10';
import type { Found } from '../../answer/outcome.js';
import { ownerOf, type Audience } from './audience.js';
import { encodeCustomId, packPage } from './custom-id.js';
import { clip, plain } from './escape.js';
import { OPTION_TEXT_MAX, PLACEHOLDER_MAX, SELECT_OPTIONS_MAX } from './limits.js';
import { ROUTES } from './routes.js';
import { originatorName } from '../quotes/voice.js';
import { STANCE_LOOKS } from './wording.js';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
export type Option = Pick<APISelectMenuOption, 'label' | 'value' | 'description'>;

/** A row of buttons; none where there are no buttons, since Discord refuses an empty row. */
export function row(buttons: readonly APIButtonComponent[]): Row[] {
  return buttons.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...buttons] }];
}

/** How a button looks: quiet, what one came for, or what cannot be meant by mistake. */
type Look = ButtonStyle.Secondary | ButtonStyle.Primary | ButtonStyle.Danger;

export function button(
  label: string,
  route: string,
  args: readonly string[],
  style: Look = ButtonStyle.Secondary,
): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style,
    label,
    custom_id: encodeCustomId(route, args),
  };
}

export function link(label: string, url: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Link, label, url };
}

/** A row with one select of as many options as Discord takes; none where there are no options. */
export function select(
  route: string,
  placeholder: string,
  options: readonly Option[],
  args: readonly string[] = [],
): Row[] {
  if (options.length === 0) return [];
  const shown = options.slice(0, SELECT_OPTIONS_MAX).map(({ label, value, description }) => ({
    label: clip(plain(label), OPTION_TEXT_MAX) || '…',
    value,
    ...(description === undefined ? {} : { description: clip(plain(description), OPTION_TEXT_MAX) || '…' }),
  }));
  return [
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.StringSelect,
          custom_id: encodeCustomId(route, args),
          placeholder: clip(placeholder, PLACEHOLDER_MAX),
          options: shown,
        },
      ],
    },
  ];
}

/** ◀ Page 2 of 5 ▶, the ends switched off; none for a single page. */
export function pager(
  page: number,
  pages: number,
  noun: string,
  route: string,
  args: (page: string) => string[],
): Row[] {
  if (pages < 2) return [];
  const turn = (label: string, to: number) => button(label, route, args(packPage(to)));
  return row([
    { ...turn('◀', page - 1), disabled: page === 0 },
    { ...turn(`${noun} ${page + 1} of ${pages}`, page), disabled: true },
    { ...turn('▶', page + 1), disabled: page === pages - 1 },
  ]);
}

/** Takes a public card away again; a private one its reader can close alone. */
export function dismissButton(audience: Audience): APIButtonComponent[] {
  return audience.private ? [] : [button('Dismiss', ROUTES.dismiss, [ownerOf(audience)])];
}

/** @returns how a select names a statement: its number in the list, who, how, and the first words. */
export function statementOption(found: Found, number: number): Option {
  const { report, statement } = found;
  return {
    label: `${number}. ${originatorName(found)} · ${STANCE_LOOKS[statement.stance].word}`,
    value: `${report.id}/${statement.id}`,
    description: statement.quote,
  };
}
