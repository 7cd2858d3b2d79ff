/** Which requests a fault strikes. */
export interface Where {
  readonly method?: string;
  /** Tried on the path alone, and on the path with its query. */
  readonly path: RegExp;
}

/** What goes wrong, on demand. */
export type Fault =
  /** Answered with this status and body, and not carried out. */
  | {
      readonly kind: 'fail';
      readonly status: number;
      readonly body?: object;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Carried out, but the reply is lost on the way. */
  | { readonly kind: 'lose' }
  | { readonly kind: 'delay'; readonly milliseconds: number };

export interface Faults {
  /** The next `times` requests that match fail so, or of those that match every so many-th. */
  add(where: Where, fault: Fault, times?: number, every?: number): void;
  /** Takes the faults of one request, each of them once less from now on. */
  take(method: string, path: string, query: string): readonly Fault[];
}

interface Planned {
  readonly where: Where;
  readonly fault: Fault;
  readonly every: number;
  left: number;
  /** Requests that it met. */
  met: number;
}

export function createFaults(): Faults {
  const planned: Planned[] = [];
  return {
    add(where, fault, times = 1, every = 1) {
      planned.push({ where, fault, every, left: times, met: 0 });
    },
    take(method, path, query) {
      const met = planned.filter(({ where, left }) => {
        const meant = where.path.test(path) || where.path.test(path + query);
        return left > 0 && meant && (where.method ?? method) === method;
      });
      for (const plan of met) plan.met += 1;
      const due = met.filter((plan) => plan.met % plan.every === 0);
      for (const plan of due) plan.left -= 1;
      return due.map(({ fault }) => fault);
    },
  };
}
