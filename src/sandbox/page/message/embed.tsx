import { Markdown } from './markdown.js';

/** The older way of drawing a box: its words, without its pictures. */
export function Embed({ embed }: { readonly embed: object }) {
  const { title, description, fields = [], footer } = wordsOf(embed);
  return (
    <div class="container">
      {title && <p class="heading h3">{title}</p>}
      {description && <Markdown text={description} />}
      {fields.map(({ name, value }) => (
        <div key={name}>
          <b>{name}</b>
          <Markdown text={value} />
        </div>
      ))}
      {footer && <p class="subtext">{footer.text}</p>}
    </div>
  );
}

interface Words {
  readonly title?: string;
  readonly description?: string;
  readonly fields?: readonly { readonly name: string; readonly value: string }[];
  readonly footer?: { readonly text: string };
}

/** The server has looked at its shape. */
function wordsOf(embed: object): Words {
  return embed;
}
