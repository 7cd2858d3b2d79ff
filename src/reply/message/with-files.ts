import { ComponentType, type APIFileComponent, type APIMediaGalleryComponent } from 'discord-api-types/v10';
import type { MessageBody } from './message.js';

/** A message, and the files that go with it where it cannot hold everything. Texts, unless it says otherwise. */
export interface WithFiles<Data extends string | Uint8Array = string> {
  readonly message: MessageBody;
  readonly files: readonly { readonly name: string; readonly data: Data }[];
}

/** Shows a file that goes with the message. */
export function fileOf(name: string): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** Shows a picture that goes with the message. @param description what is read out in its place, as plain text */
export function pictureOf(name: string, description: string): APIMediaGalleryComponent {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] };
}
