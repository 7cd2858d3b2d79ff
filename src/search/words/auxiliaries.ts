/** Verbs that a question of yes or no begins with, as a part of a pattern. */
export const AUXILIARY = '(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should)';
