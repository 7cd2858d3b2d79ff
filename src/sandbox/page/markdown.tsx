import { parse } from 'discord-markdown-parser';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useDesk } from './desk.js';
import { isHeld, relative } from './moment.js';

/** One node of the parsed text, with all that the known kinds have. */
interface Node {
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

const ITEM = /^(\s*)(?:[-*]|(\d+)\.) (.*)$/;
const FENCE = '```';

interface Block {
  readonly list: boolean;
  readonly lines: string[];
}

/** Discord's markdown as everybody sees it. */
export function Markdown({ text }: { readonly text: string }) {
  return (
    <div class="markdown">
      {blocksOf(text).map(({ list, lines }, index) => {
        return list ? <List key={index} lines={lines} /> : <Nodes key={index} nodes={read(lines.join('\n'))} />;
      })}
    </div>
  );
}

/** The parser knows no lists, so they are taken out first; not out of code. */
function blocksOf(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let code = false;
  for (const line of text.split('\n')) {
    const list = !code && ITEM.test(line);
    if (line.split(FENCE).length % 2 === 0) code = !code;
    const last = blocks.at(-1);
    if (last?.list === list) last.lines.push(line);
    else blocks.push({ list, lines: [line] });
  }
  return blocks;
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

function read(text: string): readonly Node[] {
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
      return <pre tabIndex={0}>{inner}</pre>;
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
      return <span class="mention">@role</span>;
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
