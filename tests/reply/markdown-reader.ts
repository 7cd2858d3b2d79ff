import { parse } from 'discord-markdown-parser';
import { z } from 'zod';

interface Node {
  readonly type: string;
  /** A plain emoji, which is drawn as a picture. */
  readonly name?: string | undefined;
  readonly content?: string | readonly Node[] | undefined;
}

const node: z.ZodType<Node> = z.lazy(() =>
  z.object({ type: z.string(), name: z.string().optional(), content: z.union([z.string(), z.array(node)]).optional() }),
);

/** What somebody on Discord would see of a piece of markdown. */
export interface Seen {
  readonly text: string;
  readonly bold: string;
  /** Every kind of markup that came alive. */
  readonly kinds: readonly string[];
}

/** Reads markdown with a parser that knows nothing of ours. */
export function seen(markdown: string): Seen {
  const nodes = z.array(node).parse(parse(markdown));
  const all = nodes.flatMap(flatten);
  return {
    text: nodes.map(textOf).join(''),
    bold: all
      .filter(({ type }) => type === 'strong')
      .map(textOf)
      .join('|'),
    kinds: [...new Set(all.map(({ type }) => type))].toSorted(),
  };
}

function flatten(one: Node): Node[] {
  return [one, ...(typeof one.content === 'object' ? one.content.flatMap(flatten) : [])];
}

function textOf({ type, name, content }: Node): string {
  if (type === 'br') return '\n';
  if (type === 'twemoji') return name ?? '';
  return typeof content === 'object' ? content.map(textOf).join('') : (content ?? '');
}
