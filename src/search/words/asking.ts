/** What a question wants to know, whatever words it is put in. */
export const WANTS = [
  'who',
  'what',
  'degree',
  'when',
  'where',
  'why',
  'how',
  'number',
  'amount',
  'length',
  'age',
  'said',
  'whether',
  'topic',
] as const;
export type Want = (typeof WANTS)[number];

/** Ways of asking that a question may be put in: what it wants, and what is left of it. The first that fits wins. */
interface WayToAsk {
  readonly wants: Want;
  readonly pattern: RegExp;
}

const BE = '(?:is|are|was|were|s|will be|has been|have been)';
const DO = '(?:did|does|do|has|have|had|will|would|can|could|is|are|am|was|were|should|shall|might|may|must)';
const DONE = '(?:did|does|do|has|have|had|will|would|can|could|should)';
const SPEECH = '(?:comments?|statements?|reactions?|responses?|remarks?|replies|reply|answers?|word|words|quotes?)';
/** "the exact price", "his reason" */
const ITS =
  '(?:(?:the|his|her|their|its|our|a|an|any|exact|current|new|official|likely|main|real|possible|actual|full|final|overall|total) )*';

const OPINION =
  '(?:opinions?|views?|positions?|stance|take|thoughts?|attitude|reactions?|response|comments?|statement|remarks?|line|answer|reply|message|(?<!last )words)';

/** In the order in which they are tried. `rest` is what the question is about. */
export const WAYS_TO_ASK: readonly WayToAsk[] = [
  { wants: 'number', pattern: new RegExp(`^(?:what |which )?(?:${BE} )?${ITS}numbers? of (?<rest>.+)$`) },
  {
    wants: 'number',
    pattern: new RegExp(`^(?!${DO}\\b)(?:what (?:is |was )?)?(?:the )?(?<rest>.+?) (?:toll|count|tally|numbers?)$`),
  },
  {
    wants: 'length',
    pattern:
      /^(?:for |by |since )?how (?:long|much longer|much time|many (?:days|weeks|months|years|hours|minutes))(?: (?:ago|more|longer|else))?(?<rest> .+)?$/,
  },
  {
    wants: 'length',
    pattern: new RegExp(`^(?:for )?(?:what |which )?(?:${BE} )?${ITS}(?:duration|length) (?:of )?(?<rest>.+)$`),
  },
  { wants: 'amount', pattern: /^(?:by )?how many percent(?: of)?(?<rest> .+)$/ },
  { wants: 'number', pattern: /^(?:by |in |for |with |to |from |on |of )?how many (?<rest>.+)$/ },
  { wants: 'age', pattern: /^how old (?<rest>.+)$/ },
  { wants: 'age', pattern: /^(?:at )?(?:what )?(?:is |was |were )?(?:the )?ages?(?: of)? (?<rest>.+)$/ },
  {
    wants: 'age',
    pattern:
      /^(?:(?:at )?what (?:(?:is|was|were|are) )?)?(?:the )?(?<rest>.+) ages?(?<more> (?:in|for|of|there)\b.*)?$/,
  },
  {
    wants: 'amount',
    pattern:
      /^(?:up to |by |for |to )?(?:how much|(?:what|which) (?:percentage|proportion|fraction|amount|sum|quantity|price|share))(?: (?:of|money))*(?<rest> .+)?$/,
  },
  {
    wants: 'amount',
    pattern:
      /^(?:what (?:is |was |are |were )?)?(?:the )?(?<rest>(?:prices?|costs?|value|worth|size|weight|height|depth|speed|fees?|salary|salaries|wages?|rents?) (?:of|for) .+)$/,
  },
  { wants: 'when', pattern: /^(?:since |from |until |till |by |up to )?when(?<rest> .+)?$/ },
  {
    wants: 'when',
    pattern:
      /^(?:on |at |from |in |by |since |until )?(?:what|which) (?:exact )?(?:date|day|time|point|year|month|week|hour|century|decade)(?<rest> .+)?$/,
  },
  {
    wants: 'when',
    pattern: new RegExp(
      `^(?:what )?(?:${BE} )?${ITS}(?:date|day|time) (?:of|for|when|on which|that|(?=the ))(?<rest> .+)$`,
    ),
  },
  {
    wants: 'when',
    pattern: new RegExp(
      `^(?:what )?(?:${BE} )?${ITS}(?<rest>(?:start|end|opening|closing|launch|release|arrival|departure|birth) )date (?:of |for )?(?<more>.+)$`,
    ),
  },
  { wants: 'when', pattern: new RegExp(`^(?:what )?(?:${BE} )?${ITS}(?<rest>.+) date$`) },
  { wants: 'when', pattern: /^how soon(?<rest> .+)$/ },
  { wants: 'why', pattern: /^(?:why|how come|for what reasons?)(?<rest> .+)?$/ },
  {
    wants: 'why',
    pattern: new RegExp(
      `^(?:what )?(?:${BE} )?(?:given )?${ITS}(?:reasons?|motives?|motivations?|grounds?|causes?|origins?)(?: given)? (?:for|why|that|behind|of|as to why)? ?(?<rest>.+)$`,
    ),
  },
  {
    wants: 'why',
    pattern: new RegExp(
      `^(?:what|which) (?:reasons?|explanation) (?:${DO}) (?<rest>.+?) (?:give|gave|given|have|had|name|cite)s? (?:for )?(?<more>.+)$`,
    ),
  },
  {
    wants: 'why',
    pattern:
      /^what (?:(?:is|was|are|were) (?:the )?(?:causes?|trigger|motivation|explanation) (?:of|for|behind)|(?:is|was) behind|made|caused|led|lead|prompted|drove|motivated|triggered|sparked|brought about|set off)(?: to)?(?<rest> .+)$/,
  },
  {
    wants: 'why',
    pattern: new RegExp(
      `^what (?!.*\\b(?:does|do|did|can|could|will|would)\\b)(?:${BE} )?${ITS}(?<rest>.+) (?:reasons?|motives?|motivations?|causes?)(?: (?:for|behind|of|to)(?<more> .+))?$`,
    ),
  },
  {
    wants: 'why',
    pattern: new RegExp(`^(?!${DO}\\b|(?:any|who|when|how|where)\\b)(?<rest>.+) (?:reasons?|motives?|causes?)$`),
  },
  {
    wants: 'why',
    pattern: new RegExp(`^what ${DO} (?<rest>.+) (?:caused|triggered|motivated|prompted|explained) by$`),
  },
  {
    wants: 'why',
    pattern: new RegExp(
      `^what ${DO} (?<rest>.+(?<!asking|calling|looking|searching|waiting|applying|known|ask|call|look|search|wait|apply|responsible|good|used)) (?:over|for)$`,
    ),
  },
  {
    wants: 'why',
    pattern:
      /^what (?:(?:is|are|was|were|do|did) )?(?<rest>.+ (?:protest|strike|striking|demonstrat|march|rall|riot)\w*) (?:about|against)$/,
  },
  {
    wants: 'why',
    pattern:
      /^how (?:did|does|do|has|have|could|can) (?<rest>.+?) (?:happen(?:ed)?|occur(?:red)?|c[ao]me about|arise|take place)(?<more> .+)?$/,
  },
  { wants: 'where', pattern: /^(?:from |to |in )?(?:where|whereabouts)(?: exactly)?(?<rest> .+)?$/ },
  {
    wants: 'where',
    pattern:
      /^(?:in|at|to|from) (?:what|which) (?<rest>(?:country|countries|city|cities|town|village|state|region|street|area|hospital|prison|port|district)\b.*)$/,
  },
  {
    wants: 'where',
    pattern: /^(?:in |at |on |to |from )?(?:what|which) (?:place|location|spot)(?: exactly)?(?<rest> .+)?$/,
  },
  {
    wants: 'where',
    pattern: new RegExp(
      `^(?:what (?:${BE} )?)?${ITS}(?:locations?|venue|whereabouts|place|site) (?:of|for)(?<rest> .+)$`,
    ),
  },
  { wants: 'where', pattern: new RegExp(`^(?:what (?:${BE} )?)?${ITS}(?<rest>.+) (?:locations?|venue|whereabouts)$`) },
  {
    wants: 'who',
    pattern:
      /^(?:by |to |with |for |from |against |about |of |on |at |after |under )?(?:who|whom|whose)(?: (?:is|was) it(?: who| that)?| exactly)?(?<rest> .+)?$/,
  },
  { wants: 'who', pattern: /^(?:what (?:is |was |are |were )?)?(?:the )?(?:names?|identity) (?:of|for) (?<rest>.+)$/ },
  { wants: 'who', pattern: /^(?:what (?:is |was |are |were )?)?(?:the )?(?<rest>.+) (?:names|identity)$/ },
  { wants: 'who', pattern: /^what (?:is |was |are |were )?(?<rest>.+) (?:names?|named|called)$/ },
  { wants: 'topic', pattern: /^(?:what|how) about (?<rest>.+)$/ },
  {
    wants: 'said',
    pattern:
      /^(?<rest>(?!(?:who|what|which|why|how|when|where|any|is|are|was|were|did|does|do|has|have|had|will|would|can|could)\b)\w+(?: \w+){0,3}) (?:comments?|statements?|reactions?|response|opinion|view|stance)$/,
  },
  {
    wants: 'topic',
    pattern:
      /^(?:(?:is|was|are) there |did (?:it|they) say |do they say |does it say )?(?:anything|something|more (?:news|info|information|details?)|any (?:new |more |further )?(?:news|word|info|information|details?|updates?)|(?:what (?:is )?)?(?:the )?(?:latest|newest|status|state of play|state|current status|current state)(?: news| word)?|what (?:is )?new|info|news|details?|updates?|more)(?: said| known)? (?:on|about|regarding|concerning|with|of) (?<rest>.+)$/,
  },
  {
    wants: 'topic',
    pattern:
      /^what (?:(?:do (?:we|you|they) know|is known|is there) (?:on|about|regarding)|(?:is )?(?:up |going on |the deal |the story |the situation |happening )?with) (?<rest>.+)$/,
  },
  {
    wants: 'topic',
    pattern: /^what (?:does|do|did) (?:it|they|the (?:report|article)) say (?:on|about|regarding) (?<rest>.+)$/,
  },
  {
    wants: 'said',
    pattern: new RegExp(
      `^(?:(?:is|was|are|were|has|have) there (?:been )?)?(?:any|an?|no) (?:official |public )?${SPEECH} (?:by|from|of|on|about|to|regarding) (?<rest>.+)$`,
    ),
  },
  {
    wants: 'said',
    pattern: new RegExp(
      `^${DONE} (?<rest>.+?) (?:ma[dk]e|gave|given?|issued?|released?|offer(?:ed)?|had|have|put out|published?) ${ITS}(?:public |brief )?${SPEECH}(?: (?:on|of|about|to|regarding|over))?(?<more> .+)?$`,
    ),
  },
  {
    wants: 'said',
    pattern: new RegExp(
      `^(?:what|how) (?!${DONE} )(?:${BE} )?(?<rest>.+?) ${OPINION}(?: (?:on|of|about|to|towards?|regarding|over|(?=(?:in|at|after|during|before)\\b)))?(?<more> .+)?$`,
    ),
  },
  {
    wants: 'said',
    pattern: new RegExp(`^(?:what |how )?(?:${BE} )?(?:the )?(?:${SPEECH}|${OPINION}) (?:by|from|of) (?<rest>.+)$`),
  },
  {
    wants: 'said',
    pattern: new RegExp(
      `^(?:what|how|${DO}) (?:${DO} |else )*(?<rest>(?:(?! (?:did|do|does) ).)+?) (?<!\\b(?:to|the|a|an|of|in|for|peace|new|more|any|no|hold|have|their|trade|these|ceasefire) )(?:says?|said|saying|comment(?:s|ed|ing)?|react(?:s|ed|ing)?|respond(?:s|ed|ing)?|(?:speak|spoken?|speaking)(?= (?:about|of|on|out|up|to)\\b)|repl(?:y|ied|ies|ying)|answer(?:s|ed|ing)?|mention(?:s|ed|ing)?|talk(?:s|ed|ing)?(?= (?:about|of|on)\\b)|discuss(?:es|ed|ing)?|remark(?:s|ed)?|explain(?:s|ed|ing)?|address(?:es|ed|ing)?)(?: (?:out|up|anything|something|publicly|exactly))*(?<more> .+)?$`,
    ),
  },
  {
    wants: 'said',
    pattern: new RegExp(
      `^(?:what|how) (?:${DO} |else )*(?<rest>.+?) (?:thinks?|thought|thinking|feels?|felt|feeling|view(?:s|ed)?|tell|told|tells|telling|describe[sd]?|call(?:s|ed)?(?! (?:off|for|on|in|up|back)))(?<more> .+)?$`,
    ),
  },
  {
    wants: 'said',
    pattern: new RegExp(`^${DO} (?<rest>.+?) (?:thinks?|thought|feels?|felt) (?:about|of)(?<more> .+)$`),
  },
  { wants: 'whether', pattern: /^any (?<rest>.+)$/ },
  { wants: 'whether', pattern: new RegExp(`^${DO} (?<rest>.+)$`) },
  // "how high is it", "what is its height": how much there is of a quality.
  {
    wants: 'degree',
    pattern:
      /^how (?!(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|come|about)\b)(?<rest>\w+ (?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|should|a|an)\b.*)$/,
  },
  { wants: 'how', pattern: /^(?:how|(?:in|by) (?:what|which) (?:way|manner|means|method))(?<rest> .+)?$/ },
  {
    wants: 'what',
    pattern: /^(?:(?:by|in|on|at|to|from|for|with|of|into|about|through) )?(?:what|which)(?<rest> .+)?$/,
  },
  {
    wants: 'said',
    pattern: new RegExp(
      `^(?!(?:who|what|which|why|how|when|where|any)\\b)(?<rest>.+?) ${OPINION} (?:on|of|about|to|towards?|regarding|over|(?=(?:in|at|after|during|before)\\b))(?<more> ?.+)$`,
    ),
  },
  { wants: 'said', pattern: /^(?<rest>(?:\w+ ){1,3}?)(?:said|says|claims|claimed|thinks|believes)(?<more> .+)$/ },
  { wants: 'who', pattern: /^(?<rest>.+?) who (?:(?:is|was|are|were) )?(?<more>.+)$/ },
  { wants: 'whether', pattern: /^(?<rest>.+ (?:is|are|was|were|will|has|have|can|could) .+)$/ },
  { wants: 'topic', pattern: /^(?<rest>.+)$/ },
];

/** Words that make a question, and are mended when mistyped. */
export const QUESTION_WORDS: readonly string[] =
  'what when where which whose number many much long does have were will would could about reason because there they been said from with people after before happened'.split(
    ' ',
  );
