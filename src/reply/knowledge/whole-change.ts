import { createTwoFilesPatch } from 'diff';
import { itemName, type Item } from '../../report/items.js';
import { writeItem } from '../../report/yaml/write.js';
import type { Change } from '../../store/changes/change.js';
import { row } from '../message/controls.js';
import { TEXT_MAX } from '../message/limits.js';
import { container, message, text } from '../message/message.js';
import { fileOf, type WithFiles } from '../message/with-files.js';
import { changeButtons } from './change-buttons.js';
import { changeEntry } from './change-entry.js';
import { itemAfter, itemBefore } from './change-words.js';

const FRAME_MAX = 200;

/** One change with all its differences: in the card, or else in a file as well. */
export function wholeChange(change: Change): WithFiles {
  const { text: words, whole } = changeEntry(change, TEXT_MAX - FRAME_MAX);
  const buttons = row(changeButtons(change));
  if (whole) return { message: message([container([text(words), ...buttons])]), files: [] };
  const name = `change-${change.id}.txt`;
  const rest = text('-# All of it, as it is written in the knowledge:');
  return {
    message: message([container([text(words), rest, fileOf(name), ...buttons])]),
    files: [{ name, data: patchOf(change) }],
  };
}

function patchOf({ revisions, reason }: Change): string {
  const patches = revisions.map((revision) => {
    const name = itemName(revision.key);
    return createTwoFilesPatch(
      `${name}, revision ${revision.base}`,
      `${name}, revision ${revision.number}`,
      yamlOf(itemBefore(revision)),
      yamlOf(itemAfter(revision)),
    );
  });
  return [...(reason === undefined ? [] : [`Reason: ${reason}\n\n`]), ...patches].join('');
}

function yamlOf(item: Item | undefined): string {
  return item === undefined ? '' : writeItem(item);
}
