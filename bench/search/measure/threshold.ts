/** Of the questions without an answer so many may get one. */
export const FALSE_ANSWERS = 0.05;

/**
 * @param unanswerable scores of what was found first for questions that have no answer; 0 where nothing was found
 * @returns the score that an answer has to exceed so that no more than that share of them get one.
 */
export function thresholdFor(unanswerable: readonly number[], share = FALSE_ANSWERS): number {
  return unanswerable.toSorted((a, b) => b - a)[Math.floor(unanswerable.length * share)] ?? 0;
}

/** @returns the share of questions whose first answer exceeds the threshold. */
export function answeredShare(scores: readonly number[], threshold: number): number {
  return scores.filter((score) => score > threshold).length / scores.length;
}
