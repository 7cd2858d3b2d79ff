import { BotButton, BotSelect, type Use } from './controls.js';
import { FileCard } from './file-card.js';
import { Picture } from './media.js';
import { Markdown } from './markdown.js';
import { KIND, nameOf, type Part } from './part.js';
import { Revealed } from './revealed.js';

const WIDE = 2;

interface PartsProps {
  readonly parts: readonly Part[];
  readonly onUse: Use;
}

/** What a bot sent, drawn as Discord does. */
export function Parts({ parts, onUse }: PartsProps) {
  return (
    <>
      {parts.map((part, index) => (
        <OnePart key={`${index} ${part.custom_id ?? ''}`} part={part} onUse={onUse} />
      ))}
    </>
  );
}

function OnePart({ part, onUse }: { readonly part: Part; readonly onUse: Use }) {
  const inner = <Parts parts={part.components ?? []} onUse={onUse} />;
  switch (part.type) {
    case KIND.row:
      return <div class="row">{inner}</div>;
    case KIND.button:
      return <BotButton part={part} onUse={onUse} />;
    case KIND.select:
    case KIND.userSelect:
    case KIND.roleSelect:
    case KIND.mentionableSelect:
    case KIND.channelSelect:
      return <BotSelect part={part} onUse={onUse} />;
    case KIND.section:
      return (
        <div class="section">
          <div>{inner}</div>
          {part.accessory && <OnePart part={part.accessory} onUse={onUse} />}
        </div>
      );
    case KIND.text:
      return <Markdown text={part.content ?? ''} />;
    case KIND.thumbnail:
      return <Picture small url={part.media?.url ?? ''} alt={part.description ?? ''} />;
    case KIND.gallery:
      return (
        <div class="gallery">
          {part.items?.map(({ media, description }) => (
            <Picture key={media.url} url={media.url} alt={description ?? ''} />
          ))}
        </div>
      );
    case KIND.file:
      return <FileCard url={part.file?.url ?? ''} name={part.name} size={part.size} />;
    case KIND.separator: {
      const name = part.spacing === WIDE ? 'wide' : undefined;
      return part.divider === false ? <div class={`gap ${name ?? ''}`} /> : <hr class={name} />;
    }
    case KIND.container:
      return (
        <Container part={part}>
          <Revealed hidden={part.spoiler === true}>{inner}</Revealed>
        </Container>
      );
    default:
      return <p class="unknown">[{nameOf(part)}]</p>;
  }
}

function Container({ part, children }: { readonly part: Part; readonly children: preact.ComponentChildren }) {
  const { accent_color: accent } = part;
  if (accent === null || accent === undefined) return <div class="container">{children}</div>;
  const colour = `#${accent.toString(16).padStart(6, '0')}`;
  return (
    <div class="container" style={{ borderInlineStartColor: colour }}>
      {children}
    </div>
  );
}
