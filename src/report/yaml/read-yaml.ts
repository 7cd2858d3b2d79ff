import { isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { firstLine } from '../fault.js';
import { boundsFault } from './yaml-bounds.js';

/** What a text holds, as plain values, or what is wrong with it as YAML. */
export type ReadYaml =
  { readonly value: unknown; readonly faults?: never } | { readonly faults: readonly string[]; readonly value?: never };

const SECOND = 'a second document begins there';

/** Reads a text that may come from anybody: none takes long, or takes more than itself. */
export function readYaml(text: string): ReadYaml {
  const beyond = boundsFault(text);
  if (beyond !== undefined) return { faults: [beyond] };
  const lines = new LineCounter();
  // For its own look at keys that stand twice the parser compares each with all; for its own way to tell where a fault is
  // it copies the line each time.
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false, lineCounter: lines });
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `at line ${line}, column ${col}`;
  };
  const faults = [
    ...document.errors.map(({ code, message, pos: [offset] }) => {
      return `it is not valid YAML ${at(offset)}: ${code === 'MULTIPLE_DOCS' ? SECOND : message}`;
    }),
    ...repeatedKeys(document).map(({ name, offset }) => `The field “${name}” stands twice, again ${at(offset)}`),
  ];
  if (faults.length > 0) return { faults };
  try {
    return { value: document.toJS() };
  } catch (error) {
    // A reference that leads nowhere, or to more and more of itself.
    if (error instanceof ReferenceError) return { faults: [firstLine(error.message)] };
    throw error;
  }
}

interface RepeatedKey {
  readonly name: string;
  readonly offset: number;
}

function repeatedKeys(document: Document.Parsed): RepeatedKey[] {
  const repeated: RepeatedKey[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) repeated.push({ name: String(key.value), offset: key.range?.[0] ?? 0 });
        seen.add(key.value);
      }
    },
  });
  return repeated;
}
