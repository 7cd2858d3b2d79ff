import { way, type Way } from './way.js';

/** Ways to ask for a matter, whoever spoke of it. */
export const OF_A_MATTER: readonly Way[] = [
  // "I read it twice and still don't get whether anybody calls it a trick"
  way(
    '.*\\b{missed} (?:if|whether) (?:anybody|anyone|somebody|someone) (.+?)(?: or (?:if|whether|not\\b).*)?',
    'who $1',
  ),
  way('.*\\b{missed} (?=(?:who|what|why|how|where|when)\\b)(.+?)(?: or (?:if|whether|not\\b).*)?', '$1'),
  // "I need the bit where the governor answers about it"
  way(
    '.*\\b(?:need|want|looking for|remember|recall|mean) the (?:bit|part|quote|line|passage|sentence|paragraph) (?:where|in which|when|with|about) (.+)',
    '$1',
  ),
  // "who is the adviser and what did he say"
  way(
    '(.*\\b(?:who is|who was|whos)\\b.{3,60}?),? (?:and|n|&) what (?:(?:did|does|do|has) )?(?:s?he|they) (?:say|said|says|think|thinks)',
    '$1',
  ),
  // "nothing on the bridge in there?"
  way(
    '(?:(?:is|was|so) (?:there )?)?(?:no mention of|nothing (?:about|on|regarding)) (.+?)(?: in (?:there|here|it|the \\S+))?',
    'anything about $1',
  ),
  // "there was a line about the bridge, wasn't there"
  way(
    "there (?:is|was) (?:a|some) (?:line|bit|part|quote|sentence|passage) (?:about|on|with) (.+?),? (?:was|is)n['’]?t there",
    'anything about $1',
  ),
  // "the bridge is safe, according to whom"
  way('(?:according to|acc to) (?:whom|who) (.+)', 'who says $1'),
  way('(.+?)(?: [-–—]|,)? (?:according to|acc to) (?:whom|who)', 'who says $1'),
  // "info on the bridge", "got a source for that claim", "tldr the bridge"
  way(
    '(?:(?:got|have|need|any|anyone got|i need) )?(?:a |the |some |that |more )*(?:infos?|source|link|context|background|details?|tldr|tl;dr|summary|receipts?)(?: (?:on|about|for|of|regarding|re))? (.+?)(?: (?:claim|thing|line|stuff))?(?: (?:asap|for an? \\S+|for my \\S+))?',
    'anything about $1',
  ),
  // "15:42, whose number is that"
  way(
    '(.{2,60}?),? whose (?:number|figure|claim|words?|line|quote|estimate|count|time) (?:is|was) (?:that|it|this)',
    'who said $1',
  ),
  // "so we getting a truce or what"
  way(
    '(?:are |r )?(?:we|they) (?:getting|gonna get|going to get|gonna have) (.+?)(?: or (?:what|not?|nah))?',
    'will there be $1',
  ),
  // "membership sounds nice but at what cost"
  way('(.{4,60}?) (?:sounds|looks|seems) (?:nice|good|great|fine|cool) but (.+)', '$2 $1'),
  // "who told the paper that …", "where does the claim come from that …"
  way(
    'who told (?:the |a )?(?:press|media|reporters?|journalists?|paper|newspaper|agency) (?:that )?(.+)',
    'who said $1',
  ),
  way(
    'where (?:does|did) (?:the|this|that) (?:claim|line|quote|story|talk)(?: that| about)? (.+) come from',
    'who said $1',
  ),
  way('(?:who|what) (?:is|was) the source (?:of|for) (.+)', 'who said $1'),
  // "… freeze, maybe in a newspaper, i don't remember well, could be end of 2023"
  way(
    "(.{8,}?)(?:, (?:maybe|perhaps|probably|could be|might be|i think|i guess|not sure|idk|(?:i )?(?:don'?t|do not|can'?t) remember)[^,]*)+",
    '$1',
  ),
  way('(?:something|smth|sth) (?:with|about|on) (.+)', 'anything about $1'),
  // "they would answer with measures or how was that"
  way('(.+?)\\s+or (?:how|what) was (?:that|it)(?: again)?', '$1'),
  // "the proposal, when was that"
  way('(?!(?:what|who|how|why|when|where|which)\\b)(.{6,}?),? (when|where) (?:was|is) (?:that|it|this)', '$2 was $1'),
  // "the offer is a trick, does somebody say so"
  way(
    '(.{10,}?)[.,;:] ?(?:does |did )?(?:somebody|someone|anybody|anyone)(?: in (?:the|this) \\S+| in there)? (?:thinks?|says?|said|claims?|believes?) (?:this|that|so|it)',
    'who says $1',
  ),
  // "there was talk of a freeze, wasn't there? by which paper"
  way(
    "there (?:is|was) (?:some )?(?:talk|word|mention|news) (?:of|about) (.+?),? (?:was|is)n['’]?t there.*",
    'anything about $1',
  ),
  // "the bridge, what it is said about? good or bad"
  way('(.{4,}?),? what (?:it is|is it|is) said about(?: it)?(?:[?.,].*)?', 'what is said about $1'),
];
