import {
  ComponentType,
  MessageFlags,
  SeparatorSpacingSize,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';

/** A message as Discord's API takes it. */
export type MessageBody = RESTPostAPIChannelMessageJSONBody;
export type TopLevel = APIMessageTopLevelComponent;
export type Inner = APIComponentInContainer;

/** A message of components. It pings nobody, whatever it holds. */
export function message(components: readonly TopLevel[]): MessageBody {
  return { flags: MessageFlags.IsComponentsV2, allowed_mentions: { parse: [] }, components: [...components] };
}

/** A message as it is sent: pings nobody, and is private only where that was asked for. */
export function asSent(body: MessageBody, isPrivate = false): MessageBody {
  const flags = (body.flags ?? 0) & ~MessageFlags.Ephemeral;
  return { ...body, flags: isPrivate ? flags | MessageFlags.Ephemeral : flags, allowed_mentions: { parse: [] } };
}

/** Markdown in a place of its own. */
export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** A box, with a coloured edge where a colour is given. */
export function container(components: readonly Inner[], colour?: number): APIContainerComponent {
  return {
    type: ComponentType.Container,
    ...(colour === undefined ? {} : { accent_color: colour }),
    components: [...components],
  };
}

/** A thin line between what was said and how it is known. */
export function divider(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}
