const NAMED = '[^,.?!]{2,40}';
const SAYING = '(?:said|says?|claimed|claims?|called|thinks?|thought|wrote|told)';
/** How a number begins. Only that: where its digits may end anywhere as well, a long row of them costs minutes. */
const NUMBER = '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b)';
const BEGINS = '^(?:(?:so|and|but|ok|wait|honestly) )*';

/** Roundabout ways to ask, each with the plain one, in which the reader of questions finds its frames. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  // "the president, she said something with a window"
  [
    /^(.{3,60}?), (?:s?he|they) (?:said|mentioned|had|told) (?:something|sth|smth|sumthing)(?: \S+)? (?:about|with|on|like|regarding) (.+)$/i,
    'what did $1 say about $2',
  ],
  // "the second thing the minister said, the one about the bridge"
  [
    new RegExp(
      `${BEGINS}the (?:\\S+ )?(?:thing|quote|line|bit|part|statement) (?:that )?(${NAMED}?) (?:said|says), (?:not [^,]{3,60}, )?(?:the one )?(?:about|on|with) (.+)$`,
      'i',
    ),
    'what did $1 say about $2',
  ],
  // "not the ministry, the other one, the one with the memo"
  [
    new RegExp(
      `${BEGINS}not (?:what )?[^,]{2,50}, (?:but )?the other (?:one|guy|thing), (?:the one )?(?:(?:with|about) )?(.+)$`,
      'i',
    ),
    '$1',
  ],
  [new RegExp(`${BEGINS}not (?:what )?[^,]{2,50}, (?:but )?(the other .+)$`, 'i'), '$1'],
  // "what did the spokeswoman say, not the old one"
  [/^(.*\b(?:what|who|how|why|when|where)\b.{8,}), not (?:the|what|that)(?: \S+){1,4}$/i, '$1'],
  // "was it A or B who said …", "was it A or B with the … line"
  [
    new RegExp(`${BEGINS}(?:is|was) (?:it|that) ${NAMED} or ${NAMED}? (?:who|that) ${SAYING} (?:that )?(.+)$`, 'i'),
    'who said $1',
  ],
  [
    new RegExp(
      `${BEGINS}was (?:it|that) ${NAMED} or ${NAMED}? (?:with|saying) (.+?)(?: (?:line|quote|thing|remark|comment))?[?!.]*$`,
      'i',
    ),
    '$1',
  ],
  // "who said …, A or B?"
  [/^(.*?\b(?:who|whose|which)\b.*), (?:the )?[^,.?!]{2,30} or (?:the )?[^,.?!]{2,30}\?*$/i, '$1'],
  // "I read it twice and still don't get whether anybody calls it a trick"
  [
    /^.*\b(?:don'?t|do not|didn'?t|can'?t|cannot|couldn'?t) (?:get|know|see|tell|understand|find|figure out|remember|recall) (?:if|whether) (?:anybody|anyone|somebody|someone) (.+?)(?: or (?:if|whether|not\b).*)?$/i,
    'who $1',
  ],
  [
    /^.*\b(?:don'?t|do not|didn'?t|can'?t|cannot|couldn'?t) (?:get|know|see|tell|understand|find|figure out|remember|recall) (?=(?:who|what|why|how|where|when)\b)(.+?)(?: or (?:if|whether|not\b).*)?$/i,
    '$1',
  ],
  // "I need the bit where the governor answers about it"
  [
    /^.*\b(?:need|want|looking for|remember|recall|mean) the (?:bit|part|quote|line|passage|sentence|paragraph) (?:where|in which|when|with|about) (.+)$/i,
    '$1',
  ],
  // "26 and not 29", "two years instead of three to five"
  [
    new RegExp(
      `^((?:(?!${NUMBER}).)*${NUMBER}.*?),?(?: (?:and|but))? (?:not|instead of|rather than)(?: (?:the|only))? ${NUMBER}\\S*(?: to \\S+)?$`,
      'i',
    ),
    '$1',
  ],
  // "who is the adviser and what did he say"
  [
    /^(.*\b(?:who is|who was|whos)\b.{3,60}?),? (?:and|n|&) what (?:(?:did|does|do|has) )?(?:s?he|they) (?:say|said|says|think|thinks)[?!.]*$/i,
    '$1',
  ],
  [/\s+or (?:how|what) was (?:that|it)(?: again)?$/i, ''],
];

/** @returns a text with what is roundabout in it told plainly; the text itself where nothing is. */
export function reworded(text: string): string {
  return REWORDINGS.reduce((told, [pattern, plain]) => told.replace(pattern, plain), text);
}
