import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A report as small as one can be and still have of everything. */
export const SOURCE = `The dam stays shut
On Monday in Tarv, Ana Roe told the council that the dam "may open" in May.
Her office denies a leak. Her office denies a leak.
Photo: nobody
`;

export const KNOWLEDGE = `schema: who-said/1
report:
  id: tiny
  headline: The dam stays shut
  datePublished: 2024-05-01
  source: {file: source.txt, sha256: "${sha256(SOURCE)}"}
  furniture: ["Photo: nobody"]
speakers:
  - {id: roe, name: Ana Roe, type: Person, behalf: office}
  - {id: office, name: her office, type: Organization}
mentioned:
  - {id: council, name: the council}
topics:
  - {id: dam, name: the dam}
statements:
  - id: headline
    quote: The dam stays shut
    kind: narration
    chain: []
    stance: asserts
    topics: [dam]
  - id: may-open
    quote: 'On Monday in Tarv, Ana Roe told the council that the dam "may open" in May.'
    content: ["may open"]
    kind: mixed
    chain: [{by: roe, as: Ana Roe, cue: told}]
    stance: suggests
    hedges: [may]
    when: {text: On Monday}
    where: in Tarv
    to: the council
    about: [council]
    relations: [{disputes: headline}]
  - id: no-leak
    quote: Her office denies a leak.
    repeats: true
    prefix: "in May.\\n"
    kind: indirect
    chain: [{by: office, as: Her office, cue: denies}]
    stance: denies
`;

export const QUESTIONS = `- {category: exact, command: who-said, options: {words: "may open"}, verdict: word-for-word, first: [may-open]}
- {category: absent, command: ask, options: {question: "what of the bridge?"}, first: []}
`;

/** What lies in one folder of knowledge. */
export interface Files {
  readonly report?: string | Uint8Array;
  readonly source?: string | Uint8Array;
  readonly questions?: string | Uint8Array;
}

/** Writes folders of knowledge that are gone when the test ends. @returns where they are */
export async function knowledgeDir(folders: Readonly<Record<string, Files>>): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'who-said-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  for (const [name, { report, source, questions }] of Object.entries(folders)) {
    await mkdir(join(dir, name));
    const files = { 'report.yaml': report, 'source.txt': source, 'questions.yaml': questions };
    for (const [file, text] of Object.entries(files)) {
      if (text !== undefined) await writeFile(join(dir, name, file), text);
    }
  }
  return dir;
}

/** The same text with something changed in it that is there. */
export function changed(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`“${from}” does not stand there`);
  return text.replace(from, () => to);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
