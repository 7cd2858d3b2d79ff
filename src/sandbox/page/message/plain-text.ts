import { blocksOf, ITEM, read, type Node } from './markdown.js';
import { relative } from './moment.js';
import type { Surroundings } from '../view.js';

/** What stands for words that somebody has to uncover first. */
const HIDDEN = '█████';

/** @returns what a text says on one line, without its markup: mentions by their names, moments as everybody reads them. */
export function plainText(text: string, view: Surroundings): string {
  const words = blocksOf(text).flatMap(({ kind, lines }) => {
    const pieces = kind === 'list' ? lines.map((line) => line.replace(ITEM, '$3')) : [lines.join('\n')];
    return pieces.map((piece) => wordsOf(read(piece), view));
  });
  return words.join(' ').replaceAll(/\s+/g, ' ').trim();
}

function wordsOf(nodes: readonly Node[], view: Surroundings): string {
  return nodes.map((node) => wordOf(node, view)).join('');
}

function wordOf(node: Node, view: Surroundings): string {
  const inner = typeof node.content === 'string' ? node.content : wordsOf(node.content ?? [], view);
  const nameAmong = (all: readonly { readonly id: string; readonly name: string }[]) =>
    all.find(({ id }) => id === node.id)?.name ?? 'unknown';
  switch (node.type) {
    case 'br':
      return ' ';
    case 'heading':
    case 'subtext':
    case 'blockQuote':
      return ` ${inner} `;
    case 'timestamp':
      return relative(new Date(Number(node.timestamp) * 1000), node.format ?? 'f');
    case 'slashCommand':
      return `/${node.fullName ?? node.name ?? ''}`;
    case 'user':
      return `@${nameAmong([view.bot, ...view.members])}`;
    case 'role':
      return `@${nameAmong(view.roles)}`;
    case 'channel':
      return `#${nameAmong(view.channels)}`;
    case 'everyone':
    case 'here':
      return `@${node.type}`;
    case 'spoiler':
      return HIDDEN;
    case 'emoji':
    case 'twemoji':
      return node.name ?? '';
    default:
      return inner;
  }
}
