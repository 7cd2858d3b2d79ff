import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Something that is covered until one wants to see it. */
export function Revealed({ hidden, children }: { readonly hidden: boolean; readonly children: ComponentChildren }) {
  const [shown, setShown] = useState(!hidden);
  if (shown) return <>{children}</>;
  return (
    <button type="button" class="link" onClick={() => setShown(true)}>
      Spoiler: show it
    </button>
  );
}
