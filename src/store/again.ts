/**
 * Does some work now and again and again, one at a time. The work tells of its own faults and never rejects.
 * @param every in milliseconds
 * @returns ends it; resolves once nothing of it runs any more
 */
export function again(work: () => Promise<void>, every: number): () => Promise<void> {
  let running = work();
  const timer = setInterval(() => {
    running = running.then(work);
  }, every).unref();
  return () => {
    clearInterval(timer);
    return running;
  };
}
