/** Runs jobs one after another; one that fails does not hold up the next. */
export interface Queue {
  run<Value>(job: () => Promise<Value>): Promise<Value>;
  /** Whether a job runs or waits. */
  readonly busy: boolean;
}

export function createQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    async run(job) {
      waiting += 1;
      const turn = last.then(job).finally(() => {
        waiting -= 1;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    get busy() {
      return waiting > 0;
    },
  };
}
