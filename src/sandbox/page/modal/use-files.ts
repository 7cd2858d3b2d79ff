import { useState } from 'preact/hooks';
import { attach } from '../compose/line.js';
import type { Given } from '../wire.js';

/** What was attached so far, by its id: a command that did not get through comes back with its files. */
const attached = new Map<string, Given>();

export interface Files {
  readonly busy: boolean;
  /** Why the last one could not be attached. */
  readonly fault: string | undefined;
  /** Attaches files, and returns the ids of those that went through. */
  readonly take: (files: FileList | null) => Promise<readonly string[]>;
}

export function useFiles(): Files {
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string>();
  return {
    busy,
    fault,
    take: async (files) => {
      setBusy(true);
      setFault(undefined);
      const outcomes = await Promise.all([...(files ?? [])].map(attach));
      setBusy(false);
      return outcomes.flatMap((outcome) => {
        if ('fault' in outcome) setFault(outcome.fault);
        else attached.set(outcome.id, outcome);
        return 'fault' in outcome ? [] : [outcome.id];
      });
    },
  };
}

/** An attached file by its id. */
export function fileBy(id: string): Given | undefined {
  return attached.get(id);
}
