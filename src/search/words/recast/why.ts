/** Why, and what came of it. */
export const WHY: readonly (readonly [RegExp, string])[] = [
  [/^(?:on|under) (?:what|which) grounds? (.+)$/, 'why $1'],
  [/^(?:over|because of|due to) what (.+)$/, 'why $1'],
  [
    /^what (?:is |was |has |had )?(?:got|gotten|getting|gets) ((?:the |a |his |her |their |him|them|\w+ )(?:\w+ )?)(\w+(?:ed|n|t))$/,
    'why was $1 $2',
  ],
  [
    /^what (is|are|was|were) (.+?) (?:so )?(angry|upset|unhappy|furious|mad|worried|concerned|nervous|afraid|happy|excited) (?:about|over|at|with|for)$/,
    'why $1 $2 $3',
  ],
  [/^what (?:did|does) (.+) (?:die|died) (?:of|from)$/, 'how did $1 die'],
  [/^what (?:killed|has killed) (.+)$/, 'how did $1 die'],
  [/^what (?:is |was )?(?:the )?cause of (.+?)(?: s)? death$/, 'how did $1 die'],
  [/^what (?:is |was )?(?:the )?(.+?) cause of death$/, 'how did $1 die'],
  [
    new RegExp(
      `^(?:did|does|do|has|have) (?!.*\\b(?:if|whether)\\b)(?:.+?) (?:say|said|explain|explained|reveal|revealed|give a reason|give any reason|tell us|told) why (.+)$`,
    ),
    'why $1',
  ],
  [/^what (?:did|does|do|will|would|has|have) (.+?) (?:lead|led) to$/, 'what are the consequences of $1'],
  [
    /^what (?:did|does|do|will|would|has|have) (.+?) (?:cause|caused|result in|resulted in|trigger|triggered|bring about)$/,
    'what are the consequences of $1',
  ],
  [
    /^what (?:is |was |are |were )?(?:the )?(?:results?|outcomes?|findings?|conclusions?|upshot) of (.+)$/,
    'what is the result of $1',
  ],
  [
    /^what (?:is |was |are |were )?(?:the )?(.+?) (?:results?|outcomes?|findings?|conclusions?)$/,
    'what is the result of $1',
  ],
  [
    /^how (?:did|does|will|has|have|is|was) (.+?) (?:end|ended|end up|turn out|turned out|come out|pan out|go down|ending)$/,
    'what is the result of $1',
  ],
  [
    /^what (?:did|does|do|has|have|came|comes|come) (?:out of )?((?:the |this |that |his |her |their )?(?:\w+ )?(?:study|studies|report|survey|poll|polls|test|tests|analysis|investigation|probe|inquiry|autopsy|post mortem|trial|audit|review|research|experiment|inspection)) (?:show|shows|shown|find|found|reveal|revealed|conclude|concluded|discover|discovered|prove|proved)$/,
    'what is the result of $1',
  ],
  [/^what came out of (.+)$/, 'what is the result of $1'],
  [
    /^what (?:did|does|do|has|have) (?:the )?(scientists|researchers|investigators|experts|inspectors|auditors|authors) (?:find|found|discover|discovered|conclude|concluded)(?: out)?$/,
    'what is the result of $1',
  ],
];
