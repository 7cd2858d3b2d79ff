const NAMED = '(?:(?:mr|mrs|ms|dr|prof|gen|sen|gov|pres)\\. )?[^,.?!]{2,40}';
const SAYING = '(?:said|says?|claimed|claims?|called|thinks?|thought|wrote|told)';
/** How a number begins. Only that: where its digits may end anywhere as well, a long row of them costs minutes. */
const NUMBER = '(?:\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve)\\b)';
const BEGINS = '^(?:(?:so|and|but|ok|wait|honestly) )*';

/** Roundabout ways to ask, each with the plain one, in which the reader of questions finds its frames. */
const REWORDINGS: readonly (readonly [RegExp, string])[] = [
  // "usa they say what"
  [new RegExp(`${BEGINS}(${NAMED}?),? (?:they |he |she )?(?:say|says|said|saying) what(?: exactly)?[?!.]*$`, 'i'), 'what did $1 say'],
  // "show what the minister has stated"
  [
    new RegExp(`\\bwhat (?!(?:did|does|do)\\b)(${NAMED}?) (has|have|had) (stated|said|declared|told|claimed|mentioned)[?!.]*$`, 'i'),
    'what $2 $1 $3',
  ],
  // "what did he come up with"
  [/\b(what (?:did|does|has|have) .{1,40}?) (?:come up with|have to offer|put forward)[?!.]*$/i, '$1 say'],
  // "does the mayor bring up china at any point"
  [
    new RegExp(
      `${BEGINS}(does|did|do) (${NAMED}?) (?:ever |even |actually )?bring up (.+?)(?: (?:at any point|at all|anywhere|somewhere))?[?!.]*$`,
      'i',
    ),
    '$1 $2 say anything about $3',
  ],
  // "mayor + bridge, what was her line"
  [
    /^([\p{L}][\p{L} .'-]{1,39}) \+ ([^,?!]{3,60}?)[,:]? what (?:was|is|were) (?:his|her|their|its) (?:line|quote|take|words?|position|stance|comment|view|point)[?!.]*$/iu,
    'what did $1 say about $2',
  ],
  // "is there one sentence in here that can be pinned on the mayor, and if so which"
  [
    new RegExp(
      `${BEGINS}(?:is|was|are) there (?:(?:any|a|an|one|even|single|direct|actual|at least) )*(?:sentence|line|quote|word|statement|remark|thing)s? (?:in (?:this|the|that|here)(?: \\S+)? )?(?:(?:that|which) )?(?:(?:can|could) be |is |was |are )?(?:pinned on|pinned to|attributed to|credited to|ascribed to|put down to) (${NAMED}?)(?:,? (?:and )?if so .*)?[?!.]*$`,
      'i',
    ),
    'what did $1 say',
  ],
  // "hungary why it is even mentioned"
  [
    new RegExp(`${BEGINS}(${NAMED}?),? why (?:is it|it is|are they|they are|is s?he|s?he is) (.+)$`, 'i'),
    'why is $1 $2',
  ],
  [new RegExp(`${BEGINS}why (?:is|are|was|were|does|do|did) (${NAMED}?) (?:even |at all )?(?:mentioned|named|brought up|come up)(?: at all| here| in .*)?[?!.]*$`, 'i'), 'what about $1'],
  // "and the minister, the one from Lund? what did he tell them"
  [
    new RegExp(`${BEGINS}([^,?!]{2,40}), (?:the|an?) [^,?!]{3,60}\\? (what (?:did|does|has) (?:s?he|they) .+)$`, 'i'),
    '$1, $2',
  ],
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
