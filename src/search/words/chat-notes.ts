const NOTES: readonly RegExp[] = [
  /\(\d+ (?:repl(?:y|ies)|likes?|comments?|views?|reactions?|messages?|shares?|retweets?|members?|new)\)/u,
  /^\W*(?:sent from (?:my )?|get outlook for )\w+(?: for \w+)?\s*$/u,
  /^\W*thread\W+\d+\/\d+\W*/u,
  /\(edited\)/u,
  /(?<=\?)\s+(?:(?:(?:kind |best |warm )?regards|cheers|thanks|thank you|yours(?: truly| sincerely)?),?\s+)?(?:mr|mrs|ms|dr|prof)\.? \p{L}+\s*$/u,
  /(?<=[?.!])\s+(?:love|hugs|cheers|regards|best|yours|greetings),\s+\p{L}+(?: \p{L}+)?\s*$/u,
  /^\W*(?:(?:posted|shared|submitted|reposted|asked|written) by [^\n:]{2,40}?[,·•|]? *)?\d{1,3} ?(?:s|secs?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|mos?|months?|y|yrs?|years?) ago\W*\n/u,
  /(?<=\s)\(?\d{1,2}\/(?:\d{1,2}|n)\)?\s*$/u,
  /(?:forward|send|share) (?:this )?(?:to|with) \d+ (?:\w+ )?(?:friends|people|contacts|groups)/u,
  /^\s*(?:subject|subj|betreff|objet|asunto|oggetto):[^\n]{0,120}\n(?=\s*\S)/u,
  /^\s*(?:(?:re|fwd?|aw|wg):\s*)+[^\n.?!]{0,40}\n/u,
  /^\s*(?:(?:re|fwd?|aw|wg):\s*)+/u,
  /^\W*(?:breaking(?: news)?|urgente?|just in|alert)(?=\W*[\p{Extended_Pictographic}*:!])/u,
  /let that sink in/u,
  /\bfree nitro\b,?/u,
  /\bwhats(?:h?is|her)(?:name|face)\b/u,
  /(?<=, )1[01]\/10\b(?=[,.!]|\s*$)/u,
  /^\s*(?:forwarded|fwd) from [^:\n]{2,40}:/u,
];

/** What chat and mail programs add of themselves, and what is said around shared posts: "(12 replies)", "Sent from my iPhone", "BREAKING:". */
export const CHAT_NOTES = new RegExp(NOTES.map(({ source }) => source).join('|'), 'gimu');
