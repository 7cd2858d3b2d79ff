/** Which requests a fault strikes. */
export interface Where {
  readonly method?: string;
  /** Tried on the path alone, and on the path with its query. */
  readonly path: RegExp;
}

/** What goes wrong, on demand. */
export type Fault =
  /** Answered with this status and body, and not carried out. */
  | { readonly kind: 'fail'; readonly status: number; readonly body?: object }
  /** Carried out, but the reply is lost on the way. */
  | { readonly kind: 'lose' }
  | { readonly kind: 'delay'; readonly milliseconds: number };

export interface Faults {
  /** The next `times` requests that match fail so. */
  add(where: Where, fault: Fault, times?: number): void;
  /** Takes the faults of one request, each of them once less from now on. */
  take(method: string, path: string, query: string): readonly Fault[];
}

interface Planned {
  readonly where: Where;
  readonly fault: Fault;
  left: number;
}

export function createFaults(): Faults {
  const planned: Planned[] = [];
  return {
    add(where, fault, times = 1) {
      planned.push({ where, fault, left: times });
    },
    take(method, path, query) {
      const due = planned.filter(({ where, left }) => {
        const meant = where.path.test(path) || where.path.test(path + query);
        return left > 0 && meant && (where.method ?? method) === method;
      });
      for (const plan of due) plan.left -= 1;
      return due.map(({ fault }) => fault);
    },
  };
}
