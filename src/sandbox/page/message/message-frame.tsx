/** Who used what to get this answer. */
export function UsedLine({ name, used }: { readonly name: string; readonly used: string }) {
  return (
    <div class="used">
      <b>{name}</b> used <span class="name">{used}</span>
    </div>
  );
}

/** The line below what only one member sees. */
export function PrivateFoot({ onDismiss }: { readonly onDismiss: () => void }) {
  return (
    <div class="foot">
      <svg viewBox="0 0 24 24" width="14" height="14" aria-hidden="true">
        <path
          fill="currentColor"
          d="M12 5C6 5 2 12 2 12s4 7 10 7 10-7 10-7-4-7-10-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Z"
        />
      </svg>
      Only you can see this ·{' '}
      <button type="button" class="link" onClick={onDismiss}>
        Dismiss message
      </button>
    </div>
  );
}
