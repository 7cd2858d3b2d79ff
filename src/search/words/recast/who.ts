/** Of who gave and who got, one is the other turned round: "who did they sell it to", "who bought it". */
export const WHO: readonly (readonly [RegExp, string])[] = [
  [/^(?:to )?(?:who|whom) (?:did|does|do|has|have|will|would) (.+?) (?:sell|sold) (.+?)(?: to)?$/, 'who bought $2'],
  [/^(?:to )?(?:who|whom) (?:was|were|is|are|has been|have been|will) (.+?) (?:be )?sold(?: to)?$/, 'who bought $1'],
  [
    /^(?:to )?(?:who|whom) (?:was|were|is|are|has been|have been|will) (.+?) (?:be )?(?:given|sent|handed|awarded|addressed|delivered)(?: to)?$/,
    'who got $1',
  ],
  [
    /^(?:from )?(?:who|whom) (?:did|does|do|has|have|will) (.+?) (?:buy|bought|purchase|purchased|get|got|obtain|obtained) (.+) from$/,
    'who sold $2 to $1',
  ],
  [
    /^from (?:who|whom) (?:did|does|do|has|have|will) (.+?) (?:buy|bought|purchase|purchased) (.+)$/,
    'who sold $2 to $1',
  ],
  [/^from (?:who|whom) (?:did|does|do|has|have|will) (.+?) (?:get|got|receive|received) (.+)$/, 'who gave $2 to $1'],
  [/^(?:to )?(?:who|whom) did (.+?) lose(?: .*)? (?:to|against)$/, 'who beat $1'],
  [/^who lost(?: .*)? (?:to|against) (.+)$/, 'who did $1 beat'],
  [/^who (?:takes|take|took|taking|will take|has taken) over as (?:the )?(?:new |next )?(.+)$/, 'who is the new $1'],
  [
    /^who (?:will become|becomes|became|has become|is going to become) (?:the )?(?:new |next )?(\w+(?: (?:of|in|at) (?:the )?\w+)?)$/,
    'who is the new $1',
  ],
  [/^in whose (?:hands|possession|control|power) (?:is|are|was|were) (.+)$/, 'who controls $1'],
  [/^whose (?:hands|control) (?:is|are) (.+) (?:in|under)$/, 'who controls $1'],
  [/^who (?:is|are|was|were) (?:for|pro) ((?:the|a|this|that|his|her|its|their) .+)$/, 'who supports $1'],
  [/^who (?:is|are|was|were) (?:all )?part of (.+)$/, 'who is in $1'],
  [/^who (?:belongs|belong|belonged) to (.+)$/, 'who is in $1'],
  [/^who (?:sits|sit|sat|serves|served) on ((?:the|this|that) .+)$/, 'who is in $1'],
  [/^who (?:makes|make|made) up ((?:the|this|that) .+)$/, 'who is in $1'],
  [
    /^who (?:is|are|was|were) on ((?:the|this|that) (?:committee|board|panel|jury|council|commission|list|team|squad))$/,
    'who is in $1',
  ],
  [/^(?:who )?(?:is |are |was |were )?(?:the )?members of (.+)$/, 'who is in $1'],
  [/^(?:who )?(?:is |are |was |were )?(?:in )?(?:the )?cast of (.+)$/, 'who plays in $1'],
  [
    /^(?:who|(?:what|which) (?:actors?|actress(?:es)?|stars?)) (?:stars|star|starred|acts|act|acted|is starring|are|appears|appear) in (?:the )?((?:movie|film|series|show|play|musical)\b.*)$/,
    'who plays in $1',
  ],
  [/^(?:to )?(?:who|whom) is (.+) (?:linked|connected|related) to$/, 'who is linked to $1'],
  [
    /^where (?:does|do|did) (.+?) get (?:its|their|his|her|the) (?:money|funding|funds|cash)(?: from)?$/,
    'who funds $1',
  ],
  [
    /^where (?:does|do|did|will|would|is|has) (?:the |all the )?(?:money|funding|funds|cash) (?:for|of) (.+?) (?:come|coming|came)(?: from)?$/,
    'who funds $1',
  ],
  [/^how (?:is|are|was|were|will) (.+?) (?:be |being )?(?:funded|financed|paid for)$/, 'who funds $1'],
  [
    /^who (?:puts|put|provides|provided|gives|gave|supplies|supplied) (?:up )?(?:the )?(?:money|funding|funds|cash) for (.+)$/,
    'who funds $1',
  ],
  [/^who (?:is|are|was|were) (?:the )?runners? up$/, 'who came 2'],
];
