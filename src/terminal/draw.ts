import { ComponentType, type APIMessageComponent } from 'discord-api-types/v10';
import { clip, visible } from '../reply/message/escape.js';
import type { MessageBody } from '../reply/message/message.js';
import { fold, type Run } from './cells.js';
import { readMarkdown, type Line, type Style } from './markdown.js';
import { numbered } from './numbered.js';
import { PLAIN, type Paint } from './paint.js';

/** Lines longer than this are hard to read, however wide the terminal is. */
const WIDTH_MAX = 100;
const WIDTH_DEFAULT = 80;
const EDGE = '┃ ';
const QUOTE = '│ ';
const INDENT = '  ';
const ATTACHED = 'attachment://';

export interface Canvas {
  /** Cells from edge to edge. */
  readonly width?: number | undefined;
  readonly paint?: Paint;
}

/** Draws a message as Discord would get it, for a terminal: the same words, the quote behind a bar, buttons as what one could press. */
export function draw(message: MessageBody, { width = WIDTH_DEFAULT, paint = PLAIN }: Canvas = {}): string {
  const across = Math.min(width, WIDTH_MAX);
  const content =
    message.content === undefined || message.content === '' ? [] : markdown(message.content, across, paint);
  const blocks = [content, ...(message.components ?? []).map((component) => block(component, across, paint))];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => line.trimEnd()).join('\n'))
    .join('\n\n');
}

function block(component: APIMessageComponent, width: number, paint: Paint): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return markdown(component.content, width, paint);
    case ComponentType.Container:
      return component.components
        .flatMap((inner, i) => [
          ...(beginsPart(inner) && component.components[i - 1]?.type === ComponentType.TextDisplay ? [''] : []),
          ...block(inner, width - EDGE.length, paint),
        ])
        .map((line) => paint.accent(EDGE, component.accent_color ?? undefined) + line);
    case ComponentType.Separator:
      return [''];
    case ComponentType.File:
      return small(`File: ${component.file.url.replace(ATTACHED, '')}`, width, paint);
    case ComponentType.MediaGallery:
      return component.items.flatMap(({ media }) => small(`Picture: ${media.url.replace(ATTACHED, '')}`, width, paint));
    case ComponentType.ActionRow:
      return component.components
        .flatMap((inner) => (inner.type === ComponentType.Button ? [] : block(inner, width, paint)))
        .concat(buttons(component.components, width, paint));
    case ComponentType.StringSelect:
      return [
        ...small(component.placeholder ?? 'Choose one', width, paint),
        ...component.options.map(({ label, description = '' }, i) =>
          paint.dim(option(label, description, i + 1, width)),
        ),
      ];
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.ChannelSelect:
      return small(`[${component.placeholder ?? 'Choose'}]`, width, paint);
    default:
      return [];
  }
}

/** A text under a title of its own stands a little apart from the text before it. */
function beginsPart(component: APIMessageComponent): boolean {
  return component.type === ComponentType.TextDisplay && component.content.startsWith('**');
}

/** One line an option, with the number to choose it by. */
function option(label: string, description: string, number: number, width: number): string {
  return clip(visible(`${INDENT}${numbered(label, number)}${description === '' ? '' : `: ${description}`}`), width);
}

/** Buttons that are switched off only say something, like which page this is. A link keeps its line whole, to be copied. */
function buttons(components: readonly APIMessageComponent[], width: number, paint: Paint): string[] {
  const labels: string[] = [];
  const links: string[] = [];
  for (const button of components) {
    if (button.type !== ComponentType.Button || !('label' in button)) continue;
    const label = visible(button.label ?? '');
    if ('url' in button) links.push(paint.dim(`${label}: ${visible(button.url)}`));
    else if (button.disabled !== true) labels.push(`[${label}]`);
    else if (!/[◀▶]/u.test(label)) labels.push(label);
  }
  return [...(labels.length === 0 ? [] : small(labels.join(' '), width, paint)), ...links];
}

function small(text: string, width: number, paint: Paint): string[] {
  return fold([{ text: visible(text), style: {} }], width).map((runs) =>
    paint.dim(runs.map(({ text }) => text).join('')),
  );
}

function markdown(content: string, width: number, paint: Paint): string[] {
  // A control character in a name could move the cursor or fake a colour.
  return readMarkdown(visible(content)).flatMap((line) => drawLine(line, width, paint));
}

function drawLine({ kind, runs }: Line, width: number, paint: Paint): string[] {
  const bar = kind === 'quote' ? QUOTE : '';
  const folded = kind === 'code' ? [[...runs]] : fold(runs, width - bar.length);
  return folded.map((pieces) => {
    const line = joined(pieces)
      .map((piece) => styled(piece, paint))
      .join('');
    if (kind === 'heading') return paint.bold(line);
    if (kind === 'small') return paint.dim(line);
    return bar === '' ? line : paint.dim(bar) + line;
  });
}

/** Puts pieces of one style together again, so that each style is marked once. */
function joined(pieces: readonly Run<Style>[]): Run<Style>[] {
  return pieces.reduce<Run<Style>[]>((runs, piece) => {
    const last = runs.at(-1);
    if (last === undefined || last.style !== piece.style) return [...runs, piece];
    return [...runs.slice(0, -1), { ...last, text: last.text + piece.text }];
  }, []);
}

function styled({ text, style }: Run<Style>, paint: Paint): string {
  const bold = style.bold === true || style.code === true ? paint.bold(text) : text;
  const italic = style.italic === true ? paint.italic(bold) : bold;
  return style.struck === true ? paint.struck(italic) : italic;
}
