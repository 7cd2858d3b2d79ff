import { useEffect, useState } from 'preact/hooks';

/** As long as an answer may still come. */
const TOKEN_LIFE = 15 * 60_000;

/** An answer that was announced. */
export function Thinking({ name, since }: { readonly name: string; readonly since: string }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), new Date(since).getTime() + TOKEN_LIFE - Date.now());
    return () => clearTimeout(timer);
  }, [since]);
  return late ? (
    <p class="failure">The application did not respond</p>
  ) : (
    <p class="thinking">
      <span class="dots" aria-hidden="true" />
      {name} is thinking…
    </p>
  );
}
