/** How many requests one bucket takes, and in which time. */
interface Limit {
  readonly most: number;
  readonly within: number;
}

const MESSAGES_WITHIN = 5_000;
const OTHERS: Limit = { most: 50, within: 1_000 };
const SECOND = 1_000;

interface Bucket {
  left: number;
  readonly until: number;
}

/** What a request costs. */
export interface Toll {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds until there is room again, where there is none. */
  readonly wait: number | undefined;
}

/** Counts requests as Discord does: posting in one channel is scarce, the rest is not. */
export function createRateLimits(messagesMax: number): (method: string, path: string) => Toll {
  const buckets = new Map<string, Bucket>();
  return (method, path) => {
    const posts = method === 'POST' && /^\/channels\/\d+\/messages$/.test(path);
    const limit = posts ? { most: messagesMax, within: MESSAGES_WITHIN } : OTHERS;
    const name = posts ? `messages-${path}` : 'others';
    const now = Date.now();
    const known = buckets.get(name);
    const bucket = known && known.until > now ? known : { left: limit.most, until: now + limit.within };
    buckets.set(name, bucket);
    const limited = bucket.left === 0;
    if (!limited) bucket.left -= 1;
    const after = ((bucket.until - now) / SECOND).toFixed(3);
    return {
      wait: limited ? Number(after) : undefined,
      headers: {
        'x-ratelimit-bucket': name,
        'x-ratelimit-limit': String(limit.most),
        'x-ratelimit-remaining': String(bucket.left),
        'x-ratelimit-reset': (bucket.until / SECOND).toFixed(3),
        'x-ratelimit-reset-after': after,
        ...(limited && { 'retry-after': String(Math.ceil(Number(after))), 'x-ratelimit-scope': 'user' }),
      },
    };
  };
}
