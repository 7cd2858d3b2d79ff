import { ComponentType, type APIFileComponent } from 'discord-api-types/v10';
import type { MessageBody } from './message.js';

/** A message, and the files that go with it where it cannot hold everything. */
export interface WithFiles {
  readonly message: MessageBody;
  readonly files: readonly { readonly name: string; readonly data: string }[];
}

/** Shows a file that goes with the message. */
export function fileOf(name: string): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}
