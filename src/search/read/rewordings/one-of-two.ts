import { way, type Way } from './way.js';

/** Ways to tell which of two is meant, or to leave it open. */
export const ONE_OF_TWO: readonly Way[] = [
  // "not the ministry, the other one, the one with the memo"
  way('not (?:what )?[^,]{2,50}, (?:but )?the other (?:one|guy|thing), (?:the one )?(?:(?:with|about) )?(.+)', '$1'),
  way('not (?:what )?[^,]{2,50}, (?:but )?(the other .+)', '$1'),
  // "no, not the mayor, the minister. what did he say"
  way('not [^,]{2,50}, (?:but )?(the .+)', '$1'),
  // "not the Bloomberg one: which proposal did they write about"
  way('not (?:the |what )?[^,:.]{2,50} (?:one|said)[:,.] ?((?:what|who|which|how|why|when|where)\\b.+)', '$1'),
  // "did they sign or is it just a rumour", "any charges or will it be swept under the rug"
  way(
    '((?:did|does|do|is|are|was|were|has|have|will|any)\\b.{6,}?),? or (?:is|was|will|are) (?:this|it|that|everything|they) .{3,50}',
    '$1',
  ),
  // "the OTHER offer, the one from the paper, not the old one"
  way('the other ([^,]{2,30}), (?:the one )?(.+?), not (?:the |that )?[^,]{2,40}', 'the $1 $2'),
  // "what did the spokeswoman say, not the old one"
  way('(.*\\b(?:what|who|how|why|when|where)\\b.{8,}), not (?:the|what|that)(?: \\S+){1,4}', '$1'),
  // "was it A or B who said …", "was it A or B with the … line"
  way('(?:is|was) (?:it|that) {name} or {name}? (?:who|that) {saying} (?:that )?(.+)', 'who said $1'),
  way('was (?:it|that) {name} or {name}? (?:with|saying) (.+?)(?: (?:line|quote|thing|remark|comment))?', '$1'),
  // "A or B, which of the two said …"
  way('{name} or {name}?[,:;]? which (?:one )?of (?:the two|them|these(?: two)?) (.+)', 'who $1'),
  // "who said …, A or B?"
  way('(.*?\\b(?:who|whose|which)\\b.*), (?:the )?[^,.?!]{2,30} or (?:the )?[^,.?!]{2,30}', '$1'),
  // "26 and not 29", "two years instead of three to five, who says that"
  way(
    '((?:(?!{number}).)*{number}.*?),?(?: (?:and|but))? (?:not|instead of|rather than)(?: (?:the|only))? {number}\\S*?(?: to \\S+?)?(, (?:who|whose|which|where)\\b.+)?',
    '$1$2',
  ),
];
