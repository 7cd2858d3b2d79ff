import type { Settings } from '../../store/settings/settings.js';

/** Who sees answers unless the member says otherwise: how a select and a card call it. */
export const PRIVACIES: readonly {
  readonly value: string;
  readonly setting: Settings['defaultPrivate'];
  readonly label: string;
}[] = [
  { value: 'operator', setting: null, label: 'As the operator set it' },
  { value: 'public', setting: false, label: 'Everyone in the channel' },
  { value: 'private', setting: true, label: 'Only who asked' },
];
