import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk.js';
import { faultsIn, fieldOf, type Filled } from './modal-faults.js';
import { Field } from './modal-field.js';
import { Markdown } from '../message/markdown.js';
import { chosenAtFirst, isPart, KIND, type Part } from '../message/part.js';
import type { Opened } from '../view.js';

const INPUTS = 'input:not([hidden]), textarea, select, button';

/** A form that the bot opened. */
export function ModalWindow({ opened }: { readonly opened: Opened }) {
  const { view, act, show } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const { title, parts } = readModal(opened.modal);
  const [filled, setFilled] = useState<Filled>(() => startOf(parts));
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('[data-field]')?.querySelector<HTMLElement>(INPUTS)?.focus();
  }, []);
  // Where something is wrong, one goes on.
  useLayoutEffect(() => {
    dialog.current?.querySelector<HTMLElement>('.wrong')?.querySelector<HTMLElement>(INPUTS)?.focus();
  }, [faults]);

  // The browser gives the focus back to where it was.
  const close = () => dialog.current?.close();
  const submit = async () => {
    const wrong = faultsIn(parts, filled);
    setFaults(wrong);
    setFailure(undefined);
    if (Object.keys(wrong).length > 0 || busy) return;
    setBusy(true);
    const outcome = await act({ kind: 'submit', modal: opened.id, fields: filled });
    setBusy(false);
    // What was typed stays when it did not get through.
    if (outcome.type === 'failed') setFailure(outcome.reason);
    else close();
  };

  return (
    <dialog ref={dialog} aria-labelledby="modal-title" onClose={() => show({ type: 'modal', modal: undefined })}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <div class="modal-head">
          <h2 id="modal-title">{title}</h2>
          <small class="muted">A form of {view.bot.name}</small>
        </div>
        <div class="modal-body">
          {parts.map((part, index) => {
            if (part.type === KIND.text) return <Markdown key={index} text={part.content ?? ''} />;
            const name = fieldOf(part).custom_id ?? '';
            return (
              <Field
                key={index}
                part={part}
                values={filled[name] ?? []}
                fault={faults[name]}
                onValues={(values) => {
                  setFilled((before) => ({ ...before, [name]: values }));
                  setFaults({});
                }}
              />
            );
          })}
        </div>
        <div class="modal-foot">
          {failure !== undefined && (
            <p class="failure" role="alert">
              {failure}
            </p>
          )}
          <button type="button" class="button secondary" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary" aria-busy={busy}>
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
  return Object.fromEntries(
    parts.map(fieldOf).flatMap((field) => {
      return field.custom_id === undefined ? [] : [[field.custom_id, startValues(field)] as const];
    }),
  );
}

function startValues(field: Part): readonly string[] {
  if (field.type === KIND.textInput) return [field.value ?? ''];
  if (field.type === KIND.checkbox) return field.default === true ? ['true'] : [];
  return chosenAtFirst(field);
}
