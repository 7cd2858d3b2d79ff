/** "when was this published", "who wrote the article": what the report is, which it does not say of itself in words of its own. */
const OF_REPORT =
  /^(?:so |and |but )*(?:(?:when|where|by whom) (?:was|is) (?:this|(?:the|this) (?:article|report|story|piece|text|news))(?: (?:first|originally))? (?:published|written|posted|released|printed|from)|(?:what|which) (?:date|day) is (?:this|(?:the|this) (?:article|report|story|piece|text|news))(?: from)?|who (?:is|was) (?:the|its) (?:author|writer|journalist|reporter)(?: of (?:this|(?:the|this) (?:article|report|story|piece|text)))?|who (?:wrote|published|posted) (?:this|(?:the|this) (?:article|report|story|piece|text|news)))$/;

/**
 * @param line the words of a question, in lower case with single spaces.
 * @returns whether it asks for the report itself, which `/report` tells.
 */
export function asksOfReport(line: string): boolean {
  return OF_REPORT.test(line);
}
