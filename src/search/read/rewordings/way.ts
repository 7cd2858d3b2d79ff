/** A roundabout way to ask, and the plain one, in which the reader of questions finds its frames. */
export interface Way {
  /** Fits any text. */
  readonly whole: () => RegExp;
  /** Fits the same texts of those that are bare, and is ready much sooner: the first answer waits for all of them. */
  readonly bare: RegExp;
  readonly plain: string;
}

const NAMED = '(?:(?:mr|mrs|ms|dr|prof|gen|sen|gov|pres)\\. )?[^,.?!]{2,50}';
const CHAT = 'so|and|but|ok|wait|honestly|hey|hi|yo|bro|lol|omg|iirc|afaik|apparently|pretty sure';
/** What begins no name of somebody who claims something. */
const NO_CLAIMANT =
  'what|who|whose|how|why|when|where|which|is|are|was|were|did|does|do|has|have|can|could|would|will|if|that|someone|somebody|anyone|anybody|everyone|everybody|nobody|no one|none|people|he|she|they|it|i|we|you';
/** Fewer words claim nothing. */
const WORDS = '(?:\\S+ ){3,}\\S+?';
/** How a number begins. Only that: where its digits may end anywhere as well, a long row of them costs minutes. */
const NUMBER = '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b)';
/** What people say before they ask; "no" only where something else follows than what it would deny. */
const BEGIN = `(?:${[
  `${CHAT}|no(?=,| not\\b| the other\\b)|how come|fact ?check:?|source(?: that)?`,
  'i (?:think|believe|heard)(?: that)?|is it true(?: that)?|(?:is there )?any (?:source|proof)(?: that)?',
  '(?:my \\S+|a friend|someone|somebody)(?: here)? (?:says|said|claims|claimed|swears|insists|is sure)(?: that)?',
].join('|')}),? `;
const SAYING = '(?:said|says?|claimed|claims?|called|thinks?|thought|wrote|told)';
const ABOUT = '(?:about|on|regarding|concerning|re|as to|over|with regards? to)';
/** Whom somebody told it, but for anybody by name: a name may be what was altered. */
const ADDRESSEE =
  '(?:(?:the |a )?(?:press|media|reporters?|journalists?|paper|newspaper|agency|outlet|interviewer)|them|us|everyone)';
const MISSED =
  "(?:don'?t|do not|didn'?t|can'?t|cannot|couldn'?t) (?:get|know|see|tell|understand|find|figure out|remember|recall)";

/**
 * A way to ask a whole question.
 * @param pattern a regular expression in which `{name}` is somebody, `{about}` a preposition, `{saying}` a verb of saying,
 * `{number}` the beginning of a number, `{addressee}` whom it was told and `{missed}` "don't know". `{claimant}` and `{words}`, who claims something and what, are groups.
 * @param plain what stands for it; `$1` and so on are its groups.
 */
export function way(pattern: string, plain: string): Way {
  const filled = pattern
    .replaceAll('{claimant}', `(?!(?:${NO_CLAIMANT}|${CHAT})\\b)({name}?)`)
    .replaceAll('{words}', `(${WORDS})`)
    .replaceAll('{name}', NAMED)
    .replaceAll('{addressee}', ADDRESSEE)
    .replaceAll('{missed}', MISSED)
    .replaceAll('{about}', ABOUT)
    .replaceAll('{saying}', SAYING)
    .replaceAll('{number}', NUMBER);
  const whole = `^(?:${BEGIN})*${filled}[?!.]*$`;
  let made: RegExp | undefined;
  return {
    whole: () => (made ??= new RegExp(whole, 'iu')),
    bare: new RegExp(`^${filled}[?!.]*$`, filled.includes('\\p') ? 'iu' : 'i'),
    plain,
  };
}

const CHATS = new RegExp(`^${BEGIN}`, 'i');

/** Whether a text begins with nothing that people say before they ask, and is ASCII, of which a pattern without `u` takes the same. */
export function isBare(text: string): boolean {
  return /^[ -~]*$/.test(text) && !CHATS.test(text);
}
