const NOTES: readonly RegExp[] = [
  /\(\d+ (?:repl(?:y|ies)|likes?|comments?|views?|reactions?|messages?|shares?|retweets?|members?|new)\)/,
  /^\W*(?:sent from (?:my )?|get outlook for )\w+(?: for \w+)?\s*$/,
  /^\W*thread\W+\d+\/\d+\W*/,
  /\(edited\)/,
  /(?<=\?)\s+(?:(?:(?:kind |best |warm )?regards|cheers|thanks|thank you|yours(?: truly| sincerely)?),?\s+)?(?:mr|mrs|ms|dr|prof)\.? [^\s\d.,!?]+\s*$/,
  /(?<=[?.!])\s+(?:love|hugs|cheers|regards|best|yours|greetings),\s+[^\s\d.,!?]+(?: [^\s\d.,!?]+)?\s*$/,
  /^\W*(?:(?:posted|shared|submitted|reposted|asked|written) by [^\n:]{2,40}?[,·•|]? *)?\d{1,3} ?(?:[smhdwy]|secs?|mins?|hrs?|mos?|yrs?|(?:minute|hour|day|week|month|year)s?) ago\W*\n/,
  /(?<=\s)\(?\d{1,2}\/(?:\d{1,2}|n)\)?\s*$/,
  /(?:forward|send|share) (?:this )?(?:to|with) \d+ (?:\w+ )?(?:friends|people|contacts|groups)/,
  /^\s*(?:subject|subj|betreff|objet|asunto|oggetto):[^\n]{0,120}\n(?=\s*\S)/,
  /^\s*(?:(?:re|fwd?|aw|wg):\s*)+[^\n.?!]{0,40}\n/,
  /^\s*(?:(?:re|fwd?|aw|wg):\s*)+/,
  /^\W*(?:breaking(?: news)?|urgente?|just in|alert)(?=[\s*:!]*[*:!\u203c-\u2bff\ud83c-\ud83e])/,
  /let that sink in/,
  /\bfree nitro\b,?/,
  /\bwhats(?:h?is|her)(?:name|face)\b/,
  /(?<=, )1[01]\/10\b(?=[,.!]|\s*$)/,
  /^\s*(?:forwarded|fwd) from [^:\n]{2,40}:/,
];

/** What chat and mail programs add of themselves, and what is said around shared posts: "(12 replies)", "Sent from my iPhone", "BREAKING:". */
export const CHAT_NOTES = new RegExp(NOTES.map(({ source }) => source).join('|'), 'gim');
