const WIDTH = 24;

/** Tells how far a run is: a bar where somebody looks on, else a line a step. */
export interface Progress {
  begin(what: string): void;
  end(): void;
}

export function createProgress(steps: number, out: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now();
  let done = 0;
  let now = '';
  const draw = () => {
    const full = Math.round((WIDTH * done) / steps);
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    const line = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${done}/${steps} ${seconds} s ${now}`;
    if (out.isTTY) out.write(`\r\u001B[K${done === steps ? '' : line}`);
  };
  return {
    begin(what) {
      now = what;
      draw();
    },
    end() {
      done++;
      if (!out.isTTY) out.write(`${done}/${steps} ${now}, ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
      draw();
    },
  };
}
