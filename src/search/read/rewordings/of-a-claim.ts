import { way, type Way } from './way.js';

/** Ways to claim that somebody said something. */
export const OF_A_CLAIM: readonly Way[] = [
  // "…. was it the mayor who said so?", "…, is that from the mayor?"
  way(
    '{words}[.!?,;]+ (?:so |and )?(?:is|was) (?:it|that|this) ({name}?) (?:who|that) {saying}(?: (?:so|that|this|it))?',
    'did $2 say that $1',
  ),
  way(
    '{words}[.!?,;]+ (?:so |and )?(?:is|was) (?:it|that|this) (?:said |a quote )?(?:from|by) ({name})',
    'did $2 say that $1',
  ),
  way('{words},? (?:as )?(?:said|stated|claimed|written) by ({name})', 'did $2 say that $1'),
  // "not the mayor but who else says …": withoutNamed sees to whom is left out
  way('not ({name}?),? (?:but )?who(?: else)? (.+)', 'who $2'),
  // "is it the view of the mayor that …", "is it true according to the mayor that …"
  way(
    '(?:is|was) (?:it|this|that) (?:really |actually )?(?:the )?(?:view|opinion|position|belief|claim|argument|stance|contention) of ({name}?) that {words}',
    'did $1 say that $2',
  ),
  way(
    "(?:is|was) (?:it|this|that) (?:really |actually )?({name}?)(?:'s|s'?) (?:view|opinion|position|belief|claim|argument|stance|contention) that {words}",
    'did $1 say that $2',
  ),
  way('(?:(?:is|was) it true )?(?:according to|in the words of) ({name}?) that {words}', 'did $1 say that $2'),
  // "I heard from the mayor that …": "my mother" is nobody of a report
  way(
    '(?:i|we) (?:(?:just|once|have) )?(?:heard|know|got|learned|learnt) (?:it |this )?from (?!(?:my|our|some)\\b)({name}?) that {words}',
    'did $1 say that $2',
  ),
  // "asked about it, the mayor said that …, correct?"
  way(
    '(?:when )?asked (?:about|on) (?:it|this|that|them), {claimant} (?:said|says|replied|answered)(?: that)? {words}(?:, (?:correct|right|yes|no))?',
    'did $1 say that $2',
  ),
  // "was the mayor quoted as saying …"
  way(
    '(?:is|are|was|were|has|have) ({name}?) (?:been )?(?:quoted|cited|recorded|on (?:the )?record)(?: as)? saying (?:that )?{words}',
    'did $1 say that $2',
  ),
  // "the mayor claims …", "the mayor is like …"
  way(
    '{claimant} (?:(?:basically|literally|kinda|actually|really|just|even|once) )*(?:claims|insists|goes|is like|be like|was like|went on about how|goes on about how|posted|is of the opinion|was of the opinion|keeps saying|basically said|basically says)(?: that)?,? {words}',
    'did $1 say that $2',
  ),
  // "it was the mayor who said …", "it was the mayor, wasn't it, who kept saying …", "the mayor is the one saying …"
  way(
    "(?:it (?:is|was)|is it|was it) ({name}?)(?:, (?:is|was)n['’]?t it,)? (?:who|that) (?:{saying}|(?:kept|keeps) (?:saying|repeating|insisting)) (?:that )?{words}",
    'did $1 say that $2',
  ),
  way(
    '(?:is |was )?{claimant} (?:is |was )?the one (?:(?:who|that) {saying}|saying)(?: that)? {words}',
    'did $1 say that $2',
  ),
  // "the mayor never said …", "the mayor didn't say …" ask whether she did
  way(
    "{claimant} (?:never|did not|didn'?t|has not|hasn'?t|does not|doesn'?t) (?:(?:ever|actually|really|even) )?(?:say|says|said|claim|claimed) (?:that )?{words}",
    'did $1 say that $2',
  ),
  // "the mayor told the paper that …"
  way('{claimant} (?:told|tells) {addressee}(?: that)? {words}', 'did $1 say that $2'),
  way('did ({name}?) tell {addressee}(?: that)? {words}', 'did $1 say that $2'),
  // "show me where the mayor says …", "the quote where she says …"
  way(
    '(?:.{0,40}\\b)?(?:where|in which) (?!(?:does|did|do)\\b)({name}?) {saying} (?!(?:about|on|something|anything)\\b)(?:that )?{words}',
    'did $1 say that $2',
  ),
  way(
    'where (?:does|did|do) ({name}?) (?:say|claim|write) (?!(?:about|on|something|anything)\\b)(?:that )?{words}',
    'did $1 say that $2',
  ),
  // "why did the mayor say …", "what does she mean by …"
  way(
    '(?:why|how) (?:did|does|can|could|would) ({name}?) (?:say|claim) (?!(?:about|so|something)\\b)(?:that )?{words}',
    'did $1 say that $2',
  ),
  way('what (?:did|does) ({name}?) mean (?:by )?{words}', 'did $1 say that $2'),
  // "need the quote of the mayor saying …"
  way(
    '(?:.{0,30}\\b)?(?:quote|line|words|clip) (?:of|from|with) ({name}?) saying (?:that )?{words}',
    'did $1 say that $2',
  ),
  // "the mayor's claim that …", "in her view …"
  way(
    "{claimant}(?:'s|s'?) (?:claim|point|view|opinion|argument|statement|words?|quote|message) ?(?:is|was)?(?: that|:) {words}",
    'did $1 say that $2',
  ),
  way(
    "{claimant}(?:'s|s'?) (?:claim|point|view|opinion|argument|statement|words?|message) (?:is|was) {words}",
    'did $1 say that $2',
  ),
  way("in {claimant}(?:'s|s'?) (?:opinion|view|words|eyes|estimation),? {words}", 'did $1 say that $2'),
  // "according to the mayor, …", "…, says the mayor", "the mayor: …"
  way(
    '(?:according to|acc to|as per|per) ({name}), (?!(?:what|who|how|why|when|where|which|is|are|does|did|do)\\b){words}',
    'did $1 say that $2',
  ),
  way(
    '(?!(?:what|who|how|why|when|where|which|is|are|was|were|did|does|do|has|have)\\b){words}(?:(?<!\\b(?:who|whos|what|which|that|he|she|they|it)),? (?:says|said|claims|claimed) |, according to | \\(| [-–—] )(?!(?:that|this|it|so|he|she|they|who|whom|whose|what|which|where|when|why|how|source|true)\\b)(?![^,]*\\b(?:is|are|was|were|will|would|has|have|had|can|could|does|did|not)\\b)({name}?)\\)?',
    'did $2 say that $1',
  ),
  way(
    '(?!(?:what|who|how|why|when|where|which|is|are|was|were|did|does|do|has|have)\\b){words}, (?!(?:that|this|it|so|he|she|they|who|someone|somebody|which|as)\\b)({name}) (?:says|said|claims|claimed)',
    'did $2 say that $1',
  ),
  way('{claimant}: (?!(?:what|who|how|why|when|where|which)\\b){words}', 'did $1 say that $2'),
  way('(?:is|was) ["“”](.+)["“”] (?:from|by) ({name})', 'did $2 say that $1'),
  way('["“”](.+)["“”](?: ?[-–—])? (?!.*\\b(?:said|says|told|asked|when)\\b)({name})', 'did $2 say that $1'),
  // "someone here claims the mayor said …"
  way(
    '{claimant} (?:said|says) (?!(?:something|anything|nothing|sth|smth|about|on|so)\\b)(?:that )?{words}',
    'did $1 say that $2',
  ),
];
