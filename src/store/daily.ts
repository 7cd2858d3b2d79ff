import { DAY } from './retention.js';

/** Does some work now and once a day. @returns ends it */
export function daily(work: () => Promise<unknown>, onFault: (error: unknown) => void): () => void {
  const look = () => void work().catch(onFault);
  look();
  const timer = setInterval(look, DAY).unref();
  return () => clearInterval(timer);
}
