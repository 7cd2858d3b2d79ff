import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from './desk.js';
import { Field, type Filled } from './modal-field.js';
import { isPart, KIND, type Part } from './part.js';
import { Markdown } from './markdown.js';
import type { Opened } from './view.js';

/** A form that the bot opened. */
export function ModalWindow({ opened }: { readonly opened: Opened }) {
  const { act, show } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const { title, parts } = readModal(opened.modal);
  const [filled, setFilled] = useState<Filled>(() => startOf(parts));
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);

  useEffect(() => dialog.current?.showModal(), []);
  const close = () => show({ type: 'modal', modal: undefined });
  const submit = async () => {
    setBusy(true);
    setFault(undefined);
    const outcome = await act({ kind: 'submit', modal: opened.id, fields: filled });
    setBusy(false);
    // What was typed stays when it did not get through.
    if (outcome.type === 'failed') setFault(outcome.reason);
    else close();
  };

  return (
    <dialog ref={dialog} aria-labelledby="modal-title" onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <h2 id="modal-title">{title}</h2>
        {parts.map((part, index) =>
          part.type === KIND.text ? (
            <Markdown key={index} text={part.content ?? ''} />
          ) : (
            <Field key={index} part={part} filled={filled} onFilled={setFilled} />
          ),
        )}
        {fault !== undefined && (
          <p class="failure" role="alert">
            {fault}
          </p>
        )}
        <div class="row end">
          <button type="button" class="button secondary" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary" disabled={busy}>
            Submit
          </button>
        </div>
      </form>
    </dialog>
  );
}

function readModal(modal: unknown): { readonly title: string; readonly parts: readonly Part[] } {
  if (typeof modal !== 'object' || modal === null) return { title: '', parts: [] };
  const title = 'title' in modal ? String(modal.title) : '';
  const components: readonly unknown[] =
    'components' in modal && Array.isArray(modal.components) ? modal.components : [];
  return { title, parts: components.filter(isPart) };
}

/** What stands in the fields at first. */
function startOf(parts: readonly Part[]): Filled {
  const fields = parts.flatMap((part) => part.component ?? part.components ?? []);
  return Object.fromEntries(
    fields.flatMap((field) => (field.custom_id === undefined ? [] : [[field.custom_id, startValues(field)]])),
  );
}

function startValues({ type, value, options = [], default: ticked }: Part): readonly string[] {
  if (type === KIND.textInput) return [value ?? ''];
  if (type === KIND.checkbox) return ticked === true ? ['true'] : [];
  return options.filter((option) => option.default === true).map((option) => option.value);
}
