/** Letters, digits and what stands between them in a sentence. */
const PLAIN = /^[a-z0-9 ,.;'’‘“”"?$%&-]*$/i;

/** What chat adds of itself has one of these words, where it has no other mark, or is drawn out. */
const MAY_BE_CHAT =
  /([a-z])\1\1|sent from|outlook for|\d (?:\w+ )?(?:friends|people|contacts|groups)|sink in|nitro|whats\w{5}|(?:comma|full stop|question mark)(?: |$)|quote|share|retweet|repost|(?:pls|plz|please) (?:rt|forward)|\by (?:is|are|was|were|do|does|did|has|have|would|will|cant|dont|didnt|wont)\b|; ?(?:drop|delete|insert|update|select|truncate) /i;

/** Whether a text is nothing but words: no markup, no link, no emoji, nothing hidden, and nothing that chat adds. */
export function isPlainText(text: string): boolean {
  return PLAIN.test(text) && !MAY_BE_CHAT.test(text);
}
