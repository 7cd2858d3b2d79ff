import { diffWordsWithSpace } from 'diff';
import { escape, oneLine, strong, struck } from '../message/escape.js';

/** Past so many changed words the two have nothing to do with each other; also keeps a hostile text from taking long. */
const EDITS_MAX = 400;
/** Below this share of common characters two texts are easier read one after the other. */
const KEPT_MIN = 0.3;
/** What stays the same is shown so far around what changes. */
const AROUND = 48;

/** Sets what a text was against what it is, word by word: ~~gone~~, **new**. Most of what stays is left out. */
export function wordDifference(was: string, is: string): string {
  const [old, now] = [oneLine(was), oneLine(is)];
  const changes = diffWordsWithSpace(old, now, { maxEditLength: EDITS_MAX });
  const kept = (changes ?? []).flatMap(({ value, added, removed }) => (added || removed ? [] : [value]));
  if (changes === undefined || kept.join('').length < KEPT_MIN * Math.max(old.length, now.length)) {
    return replaced(old, now);
  }
  if (changes.every(({ value, added, removed }) => !(added || removed) || value.trim() === '')) {
    return `${escape(now)} (only what cannot be seen differs)`;
  }
  const last = changes.length - 1;
  const pieces = changes.map(({ value, added, removed }, i) => {
    if (added) return strong(value);
    return removed ? struck(value) : escape(around(value, i === 0, i === last));
  });
  return pieces.join('').replace(/ {2,}/g, ' ').trim();
}

/** Sets two texts one after the other: ~~gone~~ → **new**. */
export function replaced(was: string, is: string): string {
  return `${struck(oneLine(was))}→ ${strong(oneLine(is))}`;
}

/** What is near a change: the end of what comes first, the beginning of what comes last, both of what is between. */
function around(kept: string, isFirst: boolean, isLast: boolean): string {
  if (kept.length <= 2 * AROUND) return kept;
  const start = isFirst ? '' : kept.slice(0, AROUND).replace(/\S*$/, '');
  const end = isLast ? '' : kept.slice(-AROUND).replace(/^\S*/, '');
  return `${start}…${end}`;
}
