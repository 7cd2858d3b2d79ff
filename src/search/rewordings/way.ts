/** A roundabout way to ask, and the plain one, in which the reader of questions finds its frames. */
export type Way = readonly [RegExp, string];

const NAMED = '(?:(?:mr|mrs|ms|dr|prof|gen|sen|gov|pres)\\. )?[^,.?!]{2,40}';
/** How a number begins. Only that: where its digits may end anywhere as well, a long row of them costs minutes. */
const NUMBER = '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b)';
/** What people say before they ask; "no" only where something else follows than what it would deny. */
const BEGINS = `(?:(?:${[
  'so|and|but|ok|wait|honestly|no(?=,| not\\b| the other\\b)|how come|hey|hi|yo|bro|lol|omg|iirc|afaik|apparently|pretty sure|fact ?check:?|source(?: that)?',
  'i (?:think|believe|heard)(?: that)?|is it true(?: that)?|(?:is there )?any (?:source|proof)(?: that)?',
  '(?:my friend|a friend|someone|somebody)(?: here)? (?:says|said|claims|claimed)(?: that)?',
].join('|')}),? )*`;
const SAYING = '(?:said|says?|claimed|claims?|called|thinks?|thought|wrote|told)';
const ABOUT = '(?:about|on|regarding|concerning|re|as to|over|with regards? to)';

/**
 * A way to ask a whole question.
 * @param pattern a regular expression in which `{name}` is somebody, `{about}` a preposition, `{saying}` a verb of saying
 * and `{number}` the beginning of a number.
 * @param plain what stands for it; `$1` and so on are its groups.
 */
export function way(pattern: string, plain: string): Way {
  const filled = pattern
    .replaceAll('{name}', NAMED)
    .replaceAll('{about}', ABOUT)
    .replaceAll('{saying}', SAYING)
    .replaceAll('{number}', NUMBER);
  return [new RegExp(`^${BEGINS}${filled}[?!.]*$`, 'iu'), plain];
}
