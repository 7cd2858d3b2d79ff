/**
 * Questions put into the words of another that asks the same, one after the other: what stands last comes first, "by when"
 * is a deadline, "death toll" is how many died.
 */
export const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/\b(any|some|every)1\b/g, '$1one'],
  [
    /^(how|why|where|when|who|what) (?:exactly|precisely|the hell|the heck|the fuck|on earth|tf|actually|really) /,
    '$1 ',
  ],
  [/^(.+) by (?:whom|who)$/, 'by who $1'],
  [/^who (.+) by$/, 'by who $1'],
  [/^(how|why) (?:could|was it possible for|were|was) (.+?) (?:able to |possible to |to )(?=\w)/, '$1 did $2 '],
  [/^how could (?=\w)/, 'how did '],
  [/^how long ago (did|was|were|has|have) (.+)$/, 'when $1 $2'],
  [/^how many years old /, 'how old '],
  [/^(?:a |the )?(?:list|names?)(?: of)? (?:the |all |those )?(\w+(?: \w+)?) (?:that|who|which) (.+)$/, 'which $1 $2'],
  [/^(?:which|what|who) (?:is|was|are|were) the (\w+(?: \w+)?) (?:that|who|which) (.+)$/, 'which $1 $2'],
  [/^what (?:is |was )?(?:the )?(?:place|location|spot|site|area) where (.+)$/, 'where did $1'],
  [/^what (?:is |was |lies |lay |are |were )?behind (.+)$/, 'why $1'],
  [/^how many (?:lives|victims) (?:did|has|have|does) (.+) (?:cost|claim|claimed|take|taken)$/, 'how many died in $1'],
  [
    /^what (?:does|do|did) ((?:the |this |that |his |her |their )?(?:\w+ ){0,3}(?:law|letter|report|treaty|plan|deal|contract|bill|resolution|statement|note|agreement|ruling|memo|document|email|proposal|accord|decree|message|declaration)) (?:say|contain|include|state)$/,
    'what is in $1',
  ],
  [/^what (?:say|says|said) (.+?)( (?:on|about|to) .+)?$/, 'what did $1 say$2'],
  [
    /^(?!(?:is|are|was|were|did|does|do|has|have|had|will|would|can|could|who|what|when|where|why|how|which|any)\b)(.+) (how (?:many|much|long|old)|when|where|why)( \w+)?$/,
    '$2 $1$3',
  ],
  [
    /^(?:did|do|does|has|have) (?:it|they|the (?:report|article|text|story)) (?:say|said|mention|mentioned|talk|talked|write|written)(?: anything| something| more)?(?: on| about| regarding)? (.+)$/,
    'what about $1',
  ],
  [/^(?:is|was|are|were) (.+) mentioned(?: (?:in|by) (?:it|the (?:report|article|text|story)))?$/, 'what about $1'],
  [/^where (?:do|does|did) (.+) stand on (.+)$/, 'what does $1 think about $2'],
  [
    /^how (?:do|does|did|is|are) (.+) (?:see|sees|seeing|view|views|viewing|feel|feels|feeling)(?: about)? (.+)$/,
    'what does $1 think about $2',
  ],
  [
    /^how (?:was|is|were|has|have|are) (.+?) (?:been )?(?:received|perceived|seen|taken)(?: by (.+))?$/,
    'what is the reaction to $1 $2',
  ],
  [/^(?:so )?(?:which|what) (?:one|person|guy|man|woman|people|ones|individuals?)\b(?! of)/, 'who'],
  [/^(?:is|was) it (?:really |actually )?(.+?) (?:that|who) (.+)$/, 'did $1 $2'],
  [/^(who|what|when|where|why|how) (?:is|was) it (?:that|who) (.+)$/, '$1 $2'],
  [/^is there (?:any |a )?(?:chance|possibility|likelihood|hope) (?:that|of|for) (.+)$/, 'will $1'],
  [/^(?:is|are|was|were|did|does|do|has|have|will|can|could) (.+) according to (.+)$/, 'does $2 say $1'],
  [/^what (?:happens|will happen|would happen|happened) (?:when|after|once|if) (.+)$/, 'what happens when $1'],
  [/^whose (?:idea|proposal|suggestion|plan) (?:is|was) (.+)$/, 'who proposed $1'],
  [/^whose (?:fault|mistake) (?:is|was) (.+)$/, 'who is responsible for $1'],
  [/^whose decision (?:is|was) (?:it )?(?:to )?(.+)$/, 'who decided to $1'],
  [/^who (?:is|was|are|were) (.+) from$/, 'who sent $1'],
  [/^(is|are|was|were) (.+) (?:responsible|to blame) for (?:the )?(.+)$/, 'did $2 cause $3'],
  [/^whose (.+?) (?:is|was|are|were) (?:it|this|that|these|those)$/, 'who owns $1'],
  [/\b(is|are|was|were) ((?:the |this |that )?\w+(?: \w+)?) over$/, '$1 $2 end'],
  // how long, until when
  [/^(?:till|until|up to) when (will|does|do|is|are) (.+?)(?: last)?$/, 'how long $1 $2 last'],
  [/^when (will|does|do|is|are) (.+?) (?:end|finish|be over|expire)$/, 'how long $1 $2 last'],
  [/^(?:what )?(?:is )?(?:the )?(.+?) end date$/, 'how long does $1 last'],
  [/^(?:what )?(?:is )?(?:the )?end date (?:of|for) (.+?)$/, 'how long does $1 last'],
  [/^when (?:did|has) (.+?) become (.+)$/, 'how long has $1 been $2'],
  [/^since when (has|have|is|are) (.+)$/, 'how long $1 $2'],
  [/^how (is|was|are|were) (.+) (?:called|named)$/, 'what $1 $2 called'],
  [/^(which|what) of the (?:\d+ )?/, '$1 '],
  [/^(?:what |when )?(?:is |was )?(?:the )?deadline (?:for|of|to) (.+)$/, 'by when must $1'],
  // how many, how much
  [
    /^how (?:big|large) (?:is|was|are|were) the (crew|crowd|audience|team|staff|workforce|army)$/,
    'how many people in the $1',
  ],
  [/^how (?:high|large|big|great) (?:is|was|are|were) the (?:total )?number of (.+)$/, 'how many $1'],
  [/^what (did|was|does|is|were|will) (.+) (sell|sold|go|went|bought|auctioned) for$/, 'how much $1 $2 $3 for'],
  [
    /^(?:what |how (?:high|big|large) )?(?:is |was )?(?:the )?(?:death toll|body count)(?: (?:of|from|in|for|after))?( .+)?$/,
    'how many died$1',
  ],
  [/^(?:what )?(?:is |was )?(?:the )?(.+) (?:death toll|body count)$/, 'how many died in $1'],
  [/^how (?:expensive|costly|pricey|dear|cheap) (?:is|are|was|were) (.+)$/, 'how much does $1 cost'],
  [/^(?:what )?(?:is |was |are |were )?(?:the )?(?:amount|sum|total|share|percentage) of (.+)$/, 'how much $1'],
  // why
  [/^how (did|does|do) (.+) (start|begin|break out|originate|get started)$/, 'why $1 $2 $3'],
  [/^how (was|were|is) (.+) (caused|started|triggered)$/, 'why $1 $2 start'],
  [/^what (?:has |had )?(?:started|ignited|starts) (.+)$/, 'why did $1 start'],
  [/^at whose (?:request|invitation|demand|order|orders|insistence) (?:was|were|did|has|is) (.+)$/, 'who requested $1'],
  [
    /^what (?:is |was )?(?:makes|making|causes|causing|drives|driving|forces|forced|prompts|leads|is leading|explains|explained|explain) (.+)$/,
    'why does $1',
  ],
  [
    /^what (?:is |was )?(?:the )?(?:controversy|fuss|outrage|uproar|anger) (?:about|around|over|with) (.+)$/,
    'why is $1 controversial',
  ],
  [/^what went wrong (?:with|in|at|during) (.+)$/, 'why did $1 fail'],
  [/^how (?:is|are|was|were|did) (.+) (?:going|go|coming along)$/, 'any news on $1'],
  [/^(?:for what|what for|because of what|due to what|to what end)(?! reasons?) (.+)$/, 'why $1'],
  [/^what (is|are|was|were) (.+) doing (in|at|on) (.+)$/, 'why $1 $2 $3 $4'],
  [/^what (?:does|do|did) (.+) have against (.+)$/, 'why does $1 oppose $2'],
  [/^what (?:is |was )?(?:the )?(?:point|purpose|idea) (?:of|behind) (.+)$/, 'why $1'],
  // how, where
  [/^what (does|do|did|will|would) (.+) mean (?:for|to) (.+)$/, 'how $1 $2 affect $3'],
  [
    /^what (?:effects?|impact|influence|consequences?) (did|does|do|will|has|have|would) (.+) (?:have|had) (?:on|for) (.+)$/,
    'how $1 $2 affect $3',
  ],
  [
    /^what (is|was|are|were|will be)?(?: )?(?:the )?(?:effects?|impact|influence|consequences?) of (.+) (?:on|for) (.+)$/,
    'how $1 $2 affect $3',
  ],
  [/^what (?:is |was )?(?:the )?cause of death (?:of|for) (.+)$/, 'how did $1 die'],
  [/^what (?:is |was )?(?:the )?(?:way|method|manner) (?:of|for|in which) (.+)$/, 'how $1'],
  [/^what (?:is |was )?(?:the )?(.+?) destination$/, 'where does $1 go'],
  [/^what (?:is |was )?(?:the )?destination of (.+)$/, 'where does $1 go'],
  // what happened, what it says
  [
    /^what (?:became|becomes|(?:will|does|is going to|is gonna|gonna) become|has become|come) of (.+)$/,
    'what happened to $1',
  ],
  [/^what (?:is |was |are |were )?(?:in|inside) (.+?) (?:about|on|regarding) (.+)$/, 'what does $1 say about $2'],
  [/^(?:what )?(?:is |was |are |were )?(?:the )?contents? of (.+)$/, 'what is in $1'],
  [/^what (?:does|do|did) (.+) contain$/, 'what is in $1'],
  [/^what (?:details?|info|information|news) (?:is|are) there (?:on|about) (.+)$/, 'what about $1'],
  [
    /^(?:what|which) (?:words?|name|term|phrase|label) (did|does|do) (.+?) use (?:for|about|to describe) (.+)$/,
    'what $1 $2 call $3',
  ],
  [/^what (did|does|do|has|have) (.+?) (?:have|had|got) to say (.+)$/, 'what $1 $2 say $3'],
  [/^what (?:was|is|has been|were) said by (.+)$/, 'what did $1 say'],
  [
    /^(.+) (when|where|who|what|why|how (?:much|many|long|old|big|high)) (?:is|are|was|were) (?:it|that|this|they|he|she|those)$/,
    '$2 is $1',
  ],
  [
    /^(.+) (?:is|are|was|were|takes? place|starts?|begins?) (?:on |at |in |from )?(when|where|who|(?:what|which) (?:date|day|time|place|year|month))$/,
    '$2 is $1',
  ],
];
