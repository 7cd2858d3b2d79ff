const WAS = '(?:was|were|is|are|will be|will|did|has|have|had)';

/** When, how long and how often. */
export const WHEN: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `^(?:the )?(?:exact )?(?:date|day|year|time) (?:when |that |on which |in which )?((?:the|a|his|her|their) .+?) (${WAS}) (.+)$`,
    ),
    'when $2 $1 $3',
  ],
  [
    /^(?:has|have|is|was) (?:a|the|any) (?:new )?date (?:been )?(?:set|fixed|announced|named|agreed)(?: yet)? for (.+)$/,
    'when is $1',
  ],
  [
    /^(?:has|have|is|was) (?:a|the|any) (?:new )?date for (.+?) (?:been )?(?:set|fixed|announced|named|agreed|known)$/,
    'when is $1',
  ],
  [/^is there (?:already )?(?:a|any) (?:start )?date (?:set )?(?:yet )?for (.+)$/, 'when is $1'],
  [/^(?:what|which) (?:is |was )?(?:the )?deadline$/, 'when is the deadline'],
  [/^(?:what |when )?(?:is |was )?(?:the )?((?!deadline\b)\w+(?: \w+)?) deadline$/, 'by when must $1'],
  [/^how late (?:can|may|could) (.+)$/, 'by when must $1'],
  [
    /^(?:until|till|up to) when (?:can|could|may|must|should|do|does) (?:people |you |one |we |i |they )?(?:have to |need to )?(.+)$/,
    'by when must $1',
  ],
  [/^how long (?:do|does) (?:people|you|one|we|i|they) have (?:left )?to (.+)$/, 'by when must $1'],
  [/^how often (.+)$/, 'how many times $1'],
  [/^how frequently (.+)$/, 'how many times $1'],
  [/^(?:what |how high )?(?:is |was )?(?:the )?frequency of (.+)$/, 'how many times $1'],
  [
    /^how many (?:years|months|days)(?: (?:in|of|behind) (?:prison|jail|bars))? (did|does|will|has) (.+?) (?:get|got|gets|serve|served|spend|spent|face|have to serve|have to spend)(?: (?:in|behind) (?:prison|jail|bars))?$/,
    'how long $1 $2 jail',
  ],
  [
    /^how many (?:years|months|days)(?: (?:in|of|behind) (?:prison|jail|bars))? (?:was|were|is) (.+?) (?:given|sentenced to|jailed for|sent to (?:prison|jail) for)$/,
    'how long did $1 jail',
  ],
  [
    /^how long (?:is|was|are) (his|her|their|the|[a-z]+) (?:(?:prison|jail) )?(?:sentence|term)$/,
    'how long is $1 jail',
  ],
  [
    /^how long (is|was|will|does|did|has) (.+?) (?:(?:have to |going to |been )?(?:be |stay |go |spend |sit )?)(?:in|to) (?:prison|jail)(?: for)?$/,
    'how long $1 $2 jail',
  ],
  [/^how (?:long|much time) (do|does|did) (.+?) (?:still )?have(?: left)?$/, 'how long $1 $2 have'],
];
