import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Questions a member may ask, over all commands and mentions. */
export const QUESTIONS = { points: 8, seconds: 20 } as const;
/** Buttons a member may press: paging through cards is cheap and quick, so this only stops a machine. */
export const PRESSES = { points: 30, seconds: 20 } as const;

/** A member who has to wait: until when, and whether this is the first time in this window that we say so. */
export interface Wait {
  readonly until: Date;
  readonly first: boolean;
}

/** Counts one use by a member; what comes back says that it is one too many. */
export type Cooldown = (user: string) => Promise<Wait | undefined>;

/** Makes a cooldown that lets each member through `points` times in `seconds`. Kept in memory, for this process alone. */
export function createCooldown({ points, seconds }: { readonly points: number; readonly seconds: number }): Cooldown {
  const limiter = new RateLimiterMemory({ points, duration: seconds });
  return async (user) => {
    try {
      await limiter.consume(user);
      return undefined;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return {
        until: new Date(Date.now() + refusal.msBeforeNext),
        first: refusal.consumedPoints === points + 1,
      };
    }
  };
}
