/** What happens, what changes, what is said somewhere, and what can be done. */
export const WHAT: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:what|how) (?:is |are |was )?(?:the )?(?:next steps?|next|happening next|comes next|will happen next|happens now|happens from here)$/,
    'what happens next',
  ],
  [/^how (?:does|do|will) (?:it|things|this|the (?:story|case)) (?:go on|continue)$/, 'what happens next'],
  [
    /^what (?:will |would |does |do |is going to |has )?(?:change|changes|changed)(?: now)? (?:with|under|through|because of|due to|thanks to) (.+)$/,
    'what does $1 change',
  ],
  [
    /^what changes? (?:does|do|did|will|would|has) (.+) (?:bring|make|mean|introduce|entail|cause)$/,
    'what does $1 change',
  ],
  [/^what (?:is|will be|would be) (?:new|different) (?:with|under|in|about) (.+)$/, 'what does $1 change'],
  [/^what (?:is|was|are) (?:written|printed|painted) (?:on|in) (.+)$/, 'what does $1 say'],
  [
    /^what (?:can|could) (?:be|you|one|we|people)? ?(?:read|see|seen|hear|heard|made out) (?:on|in|at) (.+)$/,
    'what does $1 show',
  ],
  [/^what (?:is|was|are|were) (?:visible|shown|seen) (?:on|in) (.+)$/, 'what does $1 show'],
  [/^what (?:did|does|do) (.+) do in (?:response|reaction|reply|return)( to .+)?$/, 'how did $1 respond$2'],
  [/^what (can|could|should|must) (.+?) do to (.+)$/, 'how $1 $2 $3'],
  [/^what (?:do|does) (.+?) (?:have|need) to do to (.+)$/, 'how can $1 $2'],
  [/^what (?:can|could|should|must) be done to (\w+) (.+)$/, 'how can people $1 $2'],
  [
    /^what (?:illness|disease|condition|sickness|ailment) (?:does|do|did|has) (.+?)(?: (?:have|had|got|suffer from))?$/,
    'what illness has $1',
  ],
  [/^what (?:is|was) (.+?) (?:suffering from|ill with|sick with|diagnosed with)$/, 'what illness has $1'],
  [
    /^(?:what|which) (?:country|nation|city|town|region|part of the \w+|place) (?:is|are|was|were|does|do|did) (.+?)(?: come| coming| originate)? from$/,
    'where does $1 come from',
  ],
  [/^from where (?:is|are|was|were|does|do|did) (.+?)(?: come| coming| originate)?$/, 'where does $1 come from'],
  [/^where (?:does|do|did) (.+?) (?:originate|stem|hail)(?: from)?$/, 'where does $1 come from'],
  [/^where (?:is|are|was|were) (.+?) (?:originally )?from$/, 'where does $1 come from'],
  [/^(?:has|have) (.+?) come under (?:attack|fire)$/, 'was $1 attacked'],
  [/^did (.+?) come under (?:attack|fire)$/, 'was $1 attacked'],
  [/^(?:is|was) it (?:already |now )?too late (?:for \w+ )?to (.+)$/, 'can people still $1'],
  [/^what (?:is|are|was) (?:the )?(?:matter|problem|issue|trouble) with (.+)$/, 'what is wrong with $1'],
  [
    /^what (?:is|are) (.+?) (?:(?:going to|planning to|about to|gonna) do(?: now| next)?|planning|intending|plotting)$/,
    'what will $1 do',
  ],
  [/^what (?:will) (.+?) do(?: now| next)$/, 'what will $1 do'],
  [/^what (?:does|do) (.+?) (?:plan|intend|want|mean|aim) (?:to do|doing)(?: now| next)?$/, 'what will $1 do'],
  [/^what (?:is |are )?((?!the\b)\w+(?: \w+)?|the \w+) (?:next )?(?:steps|plans|intentions)$/, 'what will $1 do'],
  [
    /^what (?:do|does|can|could|would|will) (?:you|one|people|someone|somebody) (?:get|face|risk) for (?=\w+ing\b)/,
    'what is the punishment for ',
  ],
  [
    /^how (did|do|does|have|has) (.+?) (?:take|took|taken) ((?:the|this|that|it) ?(?:news|result|defeat|verdict|decision|loss|announcement)?)$/,
    'how $1 $2 react to $3',
  ],
  [
    /^(?:is|are|was|were) it (?:safe|ok|okay|fine|alright) (?:for (?:people|us|you|me) )?to ((?:eat|drink|swim|breathe|cross|use)\b.*)$/,
    'can people $1',
  ],
  [
    /^(?:is|are|was|were) (.+?) (?:safe|ok|okay|fine|fit) (?:for (?:people|us|you|me) )?to (eat|drink|swim|breathe|cross|use)$/,
    'can people $2 $1',
  ],
  [/^(?:is|are) (\w+ing) (.+) (?:safe|ok|okay)$/, 'can people $1 $2'],
  [/^(can|could) (.+) safely$/, '$1 $2'],
  [/^what (?:is |was )?(?:the )?(?:topic|subject|theme) of (.+)$/, 'what is $1 about'],
  [
    /^what (did|does|has) (.+?) (?:tell|told) (?:the )?(?:reporters|journalists|press|media|paper|newspaper|newspapers|public|us|people|cameras)\b(.*)$/,
    'what $1 $2 say$3',
  ],
  [/^how (did|does|could|can|was|were) (.+?) (?:able to )?get out$/, 'how $1 $2 escape'],
  [/^(?:does|do|did|will|would) (.+?) cost (?:anything|money|something)$/, 'is $1 free'],
  [/^(?:what )?(?:is |was )?(?:the )?birthplace of (.+)$/, 'where was $1 born'],
  [/^(?:what )?(?:is |was )?(?:the )?(\w+(?: \w+)?) birthplace$/, 'where was $1 born'],
  [/^(?:is|are) (.+?) (?:safe|ok|okay) for (eating|drinking|swimming|use)$/, 'can people $2 $1'],
  [
    /^(?:under|on) (?:what|which) (?:conditions?|terms?) (?:is|are|was|were|will|would|did|does|do) (.+)$/,
    'what are the conditions of $1',
  ],
  [
    /^((?:when|where|how) )?can (?:you|people|one|we|i|customers|fans) buy ((?:the |this |that |a )?\w+)(.*)$/,
    '$1is $2 available$3',
  ],
];
