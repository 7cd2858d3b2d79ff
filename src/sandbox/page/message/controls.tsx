import { useState } from 'preact/hooks';
import { Dropdown } from '../compose/dropdown.js';
import { chosenAtFirst, type Part, type PartOption } from './part.js';
import { useOptions } from '../compose/use-options.js';

/** What happens when a part is used; resolves when the bot has answered. */
export type Use = (part: Part, values?: readonly string[]) => Promise<void>;

interface ControlProps {
  readonly part: Part;
  readonly onUse: Use;
}

const LINK = 5;
const PREMIUM = 6;
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };

/** A button, or a link that looks like one. */
export function BotButton({ part, onUse }: ControlProps) {
  const [busy, setBusy] = useState(false);
  const { style = 2, label = '', emoji, url = '', disabled = false } = part;
  const words = [emoji?.name, label].filter(Boolean).join(' ');
  if (style === LINK) {
    return (
      <a class="button secondary" href={url} target="_blank" rel="noreferrer noopener">
        {words} <span aria-hidden="true">↗</span>
      </a>
    );
  }
  const press = () => {
    if (busy) return;
    setBusy(true);
    void onUse(part).finally(() => setBusy(false));
  };
  return (
    <button
      type="button"
      class={`button ${STYLES[style] ?? 'secondary'}`}
      disabled={disabled || style === PREMIUM}
      aria-busy={busy}
      aria-label={SPOKEN.get(words)}
      onClick={press}
    >
      {words}
    </button>
  );
}

/** What a screen reader would say of an arrow helps nobody. */
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ['◀', 'Previous'],
  ['▶', 'Next'],
]);

/** A select: one choice is sent at once, several with a button. */
export function BotSelect({ part, onUse }: ControlProps) {
  const options = useOptions(part);
  const { placeholder, disabled = false, min_values: least = 1, max_values: most = 1 } = part;
  const [chosen, setChosen] = useState<readonly string[]>(() => chosenAtFirst(part));
  const [busy, setBusy] = useState(false);
  const title = placeholder ?? 'Make a selection';
  const sendOff = (values: readonly string[]) => {
    setBusy(true);
    void onUse(part, values).finally(() => setBusy(false));
  };
  if ((most ?? 1) > 1) {
    return (
      <details class="several">
        <summary>
          {title}
          {chosen.length > 0 && <small class="muted clip"> {labelsOf(options, chosen)}</small>}
        </summary>
        <Checks options={options} chosen={chosen} most={most ?? 1} onChosen={setChosen} name={part.custom_id ?? ''} />
        <button
          type="button"
          class="button primary"
          disabled={disabled || busy || chosen.length < (least ?? 1) || chosen.length > (most ?? 1)}
          onClick={() => sendOff(chosen)}
        >
          Choose
        </button>
      </details>
    );
  }
  const send = (value: string) => {
    // Choosing the same again sends nothing, as on Discord.
    if (value === chosen[0]) return;
    setChosen([value]);
    sendOff([value]);
  };
  return (
    <Dropdown title={title} options={options} chosen={chosen[0]} busy={busy} disabled={disabled} onChoose={send} />
  );
}

function labelsOf(options: readonly PartOption[], chosen: readonly string[]): string {
  return options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label)
    .join(', ');
}

/** The options of a select as the browser draws them. */
export function Choices({ options }: { readonly options: readonly PartOption[] }) {
  return (
    <>
      {options.map(({ value, label, description }) => (
        <option key={value} value={value}>
          {description ? `${label} — ${description}` : label}
        </option>
      ))}
    </>
  );
}

interface ChecksProps {
  readonly options: readonly PartOption[];
  readonly chosen: readonly string[];
  readonly name: string;
  readonly radio?: boolean;
  /** How many may be ticked; the others cannot be then. */
  readonly most?: number;
  readonly onChosen: (values: readonly string[]) => void;
}

/** Options to tick. */
export function Checks({ options, chosen, name, radio = false, most = Infinity, onChosen }: ChecksProps) {
  return (
    <div class="checks">
      {options.map(({ value, label, description }) => (
        <label key={value}>
          <input
            type={radio ? 'radio' : 'checkbox'}
            name={name}
            disabled={!radio && chosen.length >= most && !chosen.includes(value)}
            checked={chosen.includes(value)}
            onChange={({ currentTarget }) => {
              const others = radio ? [] : chosen.filter((one) => one !== value);
              onChosen(currentTarget.checked ? [...others, value] : others);
            }}
          />
          <span>
            {label}
            {description && <small class="muted">{description}</small>}
          </span>
        </label>
      ))}
    </div>
  );
}
