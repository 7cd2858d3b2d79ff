/** Something to wait for, that somebody may ring before it is time. */
export interface Bell {
  /** Resolves after so many milliseconds, or when the bell rings; at once where it rang since the last time. */
  wait(milliseconds: number): Promise<void>;
  ring(): void;
}

export function createBell(): Bell {
  let rang = false;
  let wake: (() => void) | undefined;
  return {
    wait: (milliseconds) =>
      new Promise((resolve) => {
        // Nobody has to wait for it at the end.
        const timer = setTimeout(() => wake?.(), rang ? 0 : milliseconds).unref();
        rang = false;
        wake = () => {
          clearTimeout(timer);
          wake = undefined;
          resolve();
        };
      }),
    ring() {
      if (wake === undefined) rang = true;
      else wake();
    },
  };
}
