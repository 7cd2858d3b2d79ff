/** When what a question asks of happens. */
export const TIMES = ['past', 'perfect', 'future', 'possible', 'needed', 'wished'] as const;
export type Time = (typeof TIMES)[number];

/** The first that fits wins. */
const TENSES: readonly (readonly [Time, RegExp])[] = [
  ['future', /\b(?:will|shall|(?:is|are|am)(?: \S+){0,4}? (?:going|due|set|supposed|expected) to|gonna)\b/],
  [
    'possible',
    /\b(?:can|could|may|might|must|should|would|(?:able|allowed|permitted|ready|prepared|willing|keen|eager|inclined) to)\b/,
  ],
  ['past', /\b(?:did|was|were|had)\b/],
  ['perfect', /^(?!.*\b(?:do|does)\b).*\b(?:has|have)\b(?! to\b)/],
  ['needed', /\b(?:has|have|needs?|forced|obliged) to\b/],
  ['wished', /\bwants? to\b/],
];

/** @returns the time a question asks of; nothing where its words do not tell. */
export function timeOf(line: string): Time | undefined {
  return TENSES.find(([, words]) => words.test(line))?.[0];
}

/** Whether one asks of what was and the other of what will be or may be. */
export function areApart(one: Time | undefined, other: Time | undefined): boolean {
  if (one !== other && [one, other].every(isOfWill)) return true;
  return (isOver(one) && isToCome(other)) || (isOver(other) && isToCome(one));
}

/** "who has to leave", "who wants to leave" */
function isOfWill(time: Time | undefined): boolean {
  return time === 'needed' || time === 'wished';
}

function isOver(time: Time | undefined): boolean {
  return time === 'past' || time === 'perfect';
}

function isToCome(time: Time | undefined): boolean {
  return time === 'future' || time === 'possible';
}
