/** What a question wants to know, whatever words it is put in. */
export const WANTS = [
  'who',
  'what',
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
export interface Way {
  readonly wants: Want;
  readonly pattern: RegExp;
}

const BE = '(?:is|are|was|were|s|will be|has been|have been)';
const DO = '(?:did|does|do|has|have|had|will|would|can|could|is|are|am|was|were|should|shall|might|may|must)';
const SPEECH = '(?:comments?|statements?|reactions?|responses?|remarks?|replies|reply|word|words|quotes?)';

const OPINION =
  '(?:opinions?|views?|positions?|stance|take|thoughts?|attitude|reaction|response|comments?|statement|remarks?|line|answer|reply|verdict)';

/** What stands last is put first: "next meeting, when is it". */
export const TURNED: readonly (readonly [RegExp, string])[] = [
  [
    /^(.+) (when|where|who|what|why|how (?:much|many|long|old|big|high)) (?:is|are|was|were) (?:it|that|this|they|he|she|those)$/,
    '$2 is $1',
  ],
  [
    /^(.+) (?:is|are|was|were|takes? place|starts?|begins?) (?:on |at |in |from )?(when|where|who|(?:what|which) (?:date|day|time|place|year|month))$/,
    '$2 is $1',
  ],
];

/** In the order in which they are tried. `rest` is what the question is about. */
export const WAYS: readonly Way[] = [
  {
    wants: 'number',
    pattern:
      /^(?:(?:what|the) )?(?:(?:is|was|are|were) )?(?:the )?(?:(?:total|exact|overall|current) )?numbers? of (?<rest>.+)$/,
  },
  { wants: 'number', pattern: /^(?:what (?:is |was )?)?(?:the )?(?<rest>.+?) (?:toll|count|tally)$/ },
  { wants: 'number', pattern: /^(?:what|which) number of (?<rest>.+)$/ },
  {
    wants: 'length',
    pattern: /^(?:for |by |since )?how (?:long|much time|many (?:days|weeks|months|years|hours))(?<rest> .+)?$/,
  },
  { wants: 'length', pattern: /^(?:for )?(?:what )?(?:is |was )?(?:the )?(?:duration|length) (?:of )?(?<rest>.+)$/ },
  { wants: 'number', pattern: /^how many (?<rest>.+)$/ },
  { wants: 'age', pattern: /^how old (?<rest>.+)$/ },
  { wants: 'age', pattern: /^(?:at )?(?:what )?(?:is |was |were )?(?:the )?ages?(?: of)? (?<rest>.+)$/ },
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
      /^(?:on |at |from |in |by |since |until )?(?:what|which) (?:exact )?(?:date|day|time|point|year|month|week|hour)(?<rest> .+)?$/,
  },
  {
    wants: 'when',
    pattern: /^(?:what (?:is |was )?)?(?:the )?(?:exact )?(?:date|day|time) (?:of|for|when|on which|that)(?<rest> .+)$/,
  },
  {
    wants: 'when',
    pattern:
      /^(?:what (?:is |was )?)?(?:the )?(?<rest>(?:start|end|opening|closing|launch|release) )date (?:of |for )?(?<more>.+)$/,
  },
  { wants: 'why', pattern: /^(?:why|how come|for what reasons?)(?<rest> .+)?$/ },
  {
    wants: 'why',
    pattern: new RegExp(
      `^(?:what )?(?:${BE} )?(?:the |given )*(?:reasons?|motives?|grounds?|causes?)(?: given)? (?:for|why|that|behind|of|as to why)? ?(?<rest>.+)$`,
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
      /^what (?:(?:is|was|are|were) (?:the )?(?:causes?|trigger|motivation) (?:of|for|behind)|(?:is|was) behind|made|caused|led|lead|prompted|drove|motivated|triggered)(?: to)?(?<rest> .+)$/,
  },
  { wants: 'why', pattern: new RegExp(`^what ${DO} (?<rest>.+) (?:over|for)$`) },
  { wants: 'where', pattern: /^(?:from |to |in )?(?:where|whereabouts)(?: exactly)?(?<rest> .+)?$/ },
  { wants: 'where', pattern: /^(?:in |at |on |to )?(?:what|which) (?:place|location|spot)(?: exactly)?(?<rest> .+)?$/ },
  {
    wants: 'who',
    pattern:
      /^(?:by |to |with |for |from )?(?:who|whom|whose)(?: (?:is|was) it(?: who| that)?| exactly)?(?<rest> .+)?$/,
  },
  { wants: 'who', pattern: /^(?:what (?:is |was |are |were )?)?(?:the )?names? (?:of|for) (?<rest>.+)$/ },
  { wants: 'who', pattern: /^what (?:is |was |are |were )?(?<rest>.+) (?:names?|named|called)$/ },
  { wants: 'topic', pattern: /^(?:what|how) about (?<rest>.+)$/ },
  {
    wants: 'topic',
    pattern:
      /^(?:(?:is|was|are) there |did (?:it|they) say |do they say |does it say )?(?:anything|something|any (?:news|info|information|details|word|update)|info|news|details|more)(?: said| known)? (?:on|about|regarding|concerning) (?<rest>.+)$/,
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
      `^(?:(?:is|was|are|were|has|have) there (?:been )?)?(?:any|an?) ${SPEECH} (?:by|from|of) (?<rest>.+)$`,
    ),
  },
  {
    wants: 'said',
    pattern: new RegExp(
      `^(?:what|how) (?:${BE} )?(?<rest>.+?) ${OPINION}(?: (?:on|of|about|to|towards?|regarding|over))?(?<more> .+)?$`,
    ),
  },
  { wants: 'said', pattern: new RegExp(`^(?:what|how) (?:${BE} )?(?:the )?${SPEECH} (?:by|from|of) (?<rest>.+)$`) },
  {
    wants: 'said',
    pattern: new RegExp(
      `^(?:what|how|${DO}) (?:${DO} |else )*(?<rest>.+?) (?:says?|said|saying|comment(?:s|ed|ing)?|react(?:s|ed|ing)?|respond(?:s|ed|ing)?|speak|spoke|spoken|reply|replied|think|thinks|thought|feel|feels|felt)(?: (?:anything|something|publicly|exactly))?(?<more> .+)?$`,
    ),
  },
  { wants: 'whether', pattern: /^any (?<rest>.+)$/ },
  { wants: 'whether', pattern: new RegExp(`^${DO} (?<rest>.+)$`) },
  { wants: 'how', pattern: /^(?:how|in what way|in which way)(?<rest> .+)?$/ },
  { wants: 'what', pattern: /^(?:by |in |on |at |to |from |for |with |of )?(?:what|which)(?<rest> .+)?$/ },
  { wants: 'who', pattern: /^(?<rest>.+?) who (?:(?:is|was|are|were) )?(?<more>.+)$/ },
  { wants: 'whether', pattern: /^(?<rest>.+ (?:is|are|was|were|will|has|have|can|could) .+)$/ },
  { wants: 'topic', pattern: /^(?<rest>.+)$/ },
];

/** Words that make a question, and are mended when mistyped. */
export const QUESTION_WORDS: readonly string[] =
  'what when where which whose number many much long does have were will would could about reason because'.split(' ');
