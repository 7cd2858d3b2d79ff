import { parse } from 'discord-markdown-parser';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from '../desk.js';
import { isHeld, relative } from './moment.js';

/** One node of the parsed text, with all that the known kinds have. */
export interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
  readonly level?: number;
  readonly target?: string;
  readonly id?: string;
  readonly name?: string;
  readonly fullName?: string;
  readonly timestamp?: string;
  readonly format?: string;
}

/** A line of a list: its indent, its number where it has one, its words. */
export const ITEM = /^(\s*)(?:[-*]|(\d+)\.) (.*)$/;
const FENCE = '```';

/** What a line begins; the parser takes some of them only where no other has gone before. */
type Kind = 'text' | 'list' | 'quote' | 'alone';

interface Block {
  readonly kind: Kind;
  readonly lines: string[];
}

/** Discord's markdown as everybody sees it. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div class="markdown">
      {blocksOf(text).map(({ kind, lines }, index) => {
        return kind === 'list' ? (
          <List key={index} lines={lines} />
        ) : (
          <Nodes key={index} nodes={read(lines.join('\n'))} />
        );
      })}
    </div>
  );
}

/** Parts the text where lines of one kind end; not within code, and not after `>>>`, which quotes all that follows. */
export function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let whole = false;
  for (const line of text.split('\n')) {
    const kind = whole ? 'text' : kindOf(line);
    if (line.split(FENCE).length % 2 === 0) whole = !whole;
    if (kind === 'quote' && line.startsWith('>>> ')) whole = true;
    const last = blocks.at(-1);
    const goesOn =
      last !== undefined &&
      (whole && last.lines[0]?.startsWith('>>> ') ? true : last.kind === kind && kind !== 'alone');
    if (goesOn) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
  }
  return blocks;
}

function kindOf(line: string): Kind {
  if (ITEM.test(line)) return 'list';
  if (/^>(>>)? /.test(line)) return 'quote';
  return /^(-#|#{1,3}) /.test(line) ? 'alone' : 'text';
}

function List({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line, index) => {
        const [, indent = '', number, words = ''] = ITEM.exec(line) ?? [];
        return (
          <li key={index} class={indent === '' ? undefined : 'inner'} data-number={number}>
            <Nodes nodes={read(words)} />
          </li>
        );
      })}
    </ul>
  );
}

/** Reads the markdown of a block that is no list. */
export function read(text: string): readonly Node[] {
  const nodes: readonly Node[] = parse(text, 'extended').map((node): Node => ({ ...node }));
  return nodes;
}

function Nodes({ nodes }: { readonly nodes: readonly Node[] }) {
  return (
    <>
      {nodes.map((node, index) => (
        <One key={index} node={node} />
      ))}
    </>
  );
}

function One({ node }: { readonly node: Node }): ComponentChildren {
  const { view } = useDesk();
  const inner = typeof node.content === 'string' ? node.content : <Nodes nodes={node.content ?? []} />;
  switch (node.type) {
    case 'text':
      return inner;
    case 'br':
      return <br />;
    case 'strong':
      return <strong>{inner}</strong>;
    case 'em':
      return <em>{inner}</em>;
    case 'underline':
      return <u>{inner}</u>;
    case 'strikethrough':
      return <s>{inner}</s>;
    case 'spoiler':
      return <Spoiler>{inner}</Spoiler>;
    case 'inlineCode':
      return <code>{inner}</code>;
    case 'codeBlock':
      return <pre>{inner}</pre>;
    case 'blockQuote':
      return <blockquote>{inner}</blockquote>;
    case 'heading':
      return <p class={`heading h${node.level ?? 1}`}>{inner}</p>;
    case 'subtext':
      return <p class="subtext">{inner}</p>;
    case 'link':
    case 'url':
    case 'autolink':
      return <Link target={node.target ?? ''}>{inner}</Link>;
    case 'timestamp':
      return <Timestamp seconds={Number(node.timestamp)} format={node.format ?? 'f'} />;
    case 'slashCommand':
      return <span class="mention">/{node.fullName ?? node.name}</span>;
    case 'user': {
      const person = [view.bot, ...view.members].find(({ id }) => id === node.id);
      return <span class="mention">@{person?.name ?? 'unknown-user'}</span>;
    }
    case 'role':
      return <span class="mention">@{view.roles.find(({ id }) => id === node.id)?.name ?? 'unknown-role'}</span>;
    case 'channel':
      return <span class="mention">#{view.channels.find(({ id }) => id === node.id)?.name ?? 'unknown'}</span>;
    case 'everyone':
    case 'here':
      return <span class="mention">@{node.type}</span>;
    case 'emoji':
    case 'twemoji':
      return node.name ?? '';
    default:
      return inner;
  }
}

function Link({ target, children }: { readonly target: string; readonly children: ComponentChildren }) {
  if (!/^https?:/.test(target)) return children;
  return (
    <a href={target} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}

function Spoiler({ children }: { readonly children: ComponentChildren }) {
  const [shown, setShown] = useState(false);
  if (shown) return <span class="spoiler shown">{children}</span>;
  return (
    <button type="button" class="spoiler" aria-label="Spoiler" onClick={() => setShown(true)}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}

function Timestamp({ seconds, format }: { readonly seconds: number; readonly format: string }) {
  const date = new Date(seconds * 1000);
  const iso = isHeld(date) ? date.toISOString() : undefined;
  return <time dateTime={iso}>{relative(date, format)}</time>;
}
