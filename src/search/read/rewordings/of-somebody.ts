import { way, type Way } from './way.js';

/** Ways to ask what somebody said. */
export const OF_SOMEBODY: readonly Way[] = [
  // "usa they say what", "the adviser... she said what"
  way('({name}?)[.…,]* (?:they |s?he )?(?:say|says|said|saying) what(?: exactly)?', 'what did $1 say'),
  way('({name}?) (?:say|says|said|saying) what {about} (.+)', 'what did $1 say about $2'),
  // "acc to the adviser he would be happy with what"
  way(
    'acc(?:ording)? to ((?:the |an? )?\\S+) (?!(?:what|who|how|why|when|where|which|is|are|does|did|do)\\b)(.{6,}?) (?:with|by|from|to|about|of|for|on) what',
    'what did $1 say about $2',
  ),
  // "the adviser suggested what now"
  way(
    '{claimant} (suggested|proposed|demanded|promised|announced|claimed|warned|denied) what(?: now| exactly| again)?',
    'what has $1 $2',
  ),
  // "what says the ministry to this list"
  way(
    'what (?:(?:say|says|said) ({name}?) (?:to|about|on)|thinks ({name}?) (?:of|about|on)) (?:this |that )?(.+)',
    'what did $1$2 say about $3',
  ),
  // "the ambassador, did he say something"
  way(
    '{claimant},? (?:did|does|has) (?:s?he|they) (?:say|said) (?:something|anything)(?: {about} (.+))?',
    'what did $1 say about $2',
  ),
  // "need everything from that lady"
  way(
    '(?:.{0,20}\\b)?(?:need|want|give me|gimme|show me|got) (?:everything|all|anything)(?: (?:the )?(?:quotes|words|statements))? (?:from|of|by) ({name}?)(?: {about} (.+))?',
    'what did $1 say about $2',
  ),
  // "show me all what the mayor has told"
  way(
    '(?:.{0,20}\\b)?(?:need|want|give me|gimme|show me|tell me|list) (?:everything|all|anything)(?: that| what)? ({name}?) (?:has |have |had )?(?:said|says|say|told|tells|stated)(?: {about} (.+))?',
    'what did $1 say about $2',
  ),
  // "the words of the mayor where she tells that it helps"
  way(
    '(?:.{0,60}\\b)?(?:words?|quote|line|part|bit) (?:of|from|by) ({name}?) (?:where|in which|when) (?:s?he|they) (?:says?|said|tells?|told|claims?)(?: that)? (.+)',
    'what did $1 say about $2',
  ),
  // "the spokesman spoke something on the bridge or my memory is bad"
  way(
    '{claimant} (?:spoke|said|told|mentioned|talked) (?:something|sth|smth|anything) {about} (.+?)(?: or (?:my|am|did|is|are) .*)?',
    'what did $1 say about $2',
  ),
  // "the mayor accuses who"
  way('{claimant} (accuse|blame|criticize|contradict)(?:s|d|ed)? (?:who|whom)', 'who did $1 $2'),
  // "i am lost, the mayor. what exactly did she suggest"
  way('(?:.{1,30}, )?({name}?)\\. what(?: exactly)? (did|does|has) (?:s?he|they) (.+)', 'what $2 $1 $3'),
  // "show what the minister has stated"
  way(
    '(.*\\bwhat) (?!(?:did|does|do)\\b)({name}?) (has|have|had) (stated|said|declared|told|claimed|mentioned)',
    '$1 $3 $2 $4',
  ),
  // "what Washington is telling regarding the message"
  way(
    '(?:.*\\b)?what (?:(?:is|are|was|were) )?({name}?) (?:(?:is|are|was|were) )?(?:telling|yapping|going on|banging on)(?: us)? {about} (.+?)(?: only| itself)?',
    'what did $1 say about $2',
  ),
  // "what did he come up with"
  way('(what (?:did|does|has|have) .{1,40}?) (?:come up with|have to offer|put forward)', '$1 say'),
  // "what did she go on about regarding the bridge"
  way('(what did .{1,40}?) (?:go on|bang on|yap) about(?: {about} (.+))?', '$1 say about $2'),
  // "the director had something to say, what is it"
  way(
    '(?:does|did|has) ({name}?) (?:have )?(?:something|anything|sth|smth) to say(?: {about} (.+?))?(?: (?:here|in (?:here|there|this|it)))?(?: or (?:not?|nah|what))?',
    'what did $1 say about $2',
  ),
  // "the adviser talking about the deal"
  way('{claimant} (?:is |was )?(?:talking|speaking|going on|rambling) {about} (.+)', 'what did $1 say about $2'),
  way(
    "({name}?) (?:had|has|have) (?:something|anything|sth|smth|a lot|plenty) to say(?: {about} (.+?))?(?:,? (?:and )?what(?:'s| is| was|s)(?: it| that)?)?",
    'what did $1 say about $2',
  ),
  // "does the mayor bring up china at any point", "has she touched on it"
  way(
    '(does|did|do|has|have) ({name}?) (?:ever |even |actually )?(?:bring up|touched on|weigh in on|weighed in on|chime in on|commented on|go into|gone into) (.+?)(?: (?:at any point|at all|anywhere|somewhere))?',
    '$1 $2 say anything about $3',
  ),
  // "is she cited about the bridge"
  way('(?:is|was|are|were) ({name}?) (?:cited|quoted) {about} (.+)', 'what did $1 say about $2'),
  // "mayor + bridge, what was her line", "… did she bring it up"
  way(
    "([\\p{L}][\\p{L} .'-]{1,39}) \\+ ([^,?!]{3,60}?)[,:]? (?:what (?:was|is|were) (?:his|her|their|its) (?:line|quote|take|words?|position|stance|comment|view|point)|(?:did|does|do|has) (?:s?he|they) (?:bring (?:it|that) up|mention (?:it|that)|say anything|talk about (?:it|that))(?: in (?:this|that|the) \\S+)?)",
    'what did $1 say about $2',
  ),
  // "is there one sentence in here that can be pinned on the mayor, and if so which"
  way(
    '(?:is|was|are) there (?:(?:any|a|an|one|even|single|direct|actual|at least) )*(?:sentence|line|quote|word|statement|remark|thing)s? (?:in (?:this|the|that|here)(?: \\S+)? )?(?:(?:that|which) )?(?:(?:can|could) be |is |was |are )?(?:pinned on|pinned to|attributed to|credited to|ascribed to|put down to) ({name}?)(?:,? (?:and )?if so .*)?',
    'what did $1 say',
  ),
  // "the lady who was director, whats her take"
  way(
    "(.{3,60}?),? what(?:'s|s| is| was) (?:his|her|their) (?:take|line|view|position|opinion|point|quote|story|deal)",
    'what did $1 say',
  ),
  // "which Swedish guy was it and what did he say", "who is this minister and what does he think they want"
  way('which (.{2,40}?) (?:was|is) (?:it|that),? (?:and )?what did (?:s?he|they) say', 'what did the $1 say'),
  way(
    '(?:who|which) (?:is|was) (?:this |that )?({name}?),? (?:and|n|&) what (did|does) (?:s?he|they) (say|think|want|claim|believe) (.+)',
    'what $2 $1 $3 $4',
  ),
  // "the minister and the memo, did she read it"
  way(
    '(?:the )?({name}?) (?:and|\\+|re) ([^,?!]{3,40}), (did|does|has|will|would) (?:s?he|they) (\\w+) (?:it|that|them)',
    '$3 $1 $4 $2',
  ),
  // "by the union secretary's count, how many joined", "how many joined by the company's count"
  way(
    "by ({name}?)(?:['’]s|s['’]) (?:(?:own|official) )?(?:count|tally|reckoning|estimate|figures?|numbers?),? (.+)",
    'according to $1, $2',
  ),
  way(
    "(how (?:many|much) .+?),? by ({name}?)(?:['’]s|s['’]) (?:(?:own|official) )?(?:count|tally|reckoning|estimate|figures?|numbers?)",
    'according to $2, $1',
  ),
  // "what is the union threatening to do"
  way('what(?: is|s)? ({name}?) (threatening|planning|promising|demanding|offering|proposing) to do', 'what is $1 $2'),
  // "hungary why it is even mentioned", "hungary in this article. why"
  way(
    '({name}?),? why (?:is it|it is|are they|they are|is s?he|s?he is) (?:even |at all )?(?:mentioned|named|brought up|in (?:here|this|there)).*',
    'what about $1',
  ),
  way('({name}?) in (?:this|the|that) (?:article|text|report|story|piece)[.,?!]* (?:but )?why', 'what about $1'),
  way(
    'why (?:is|are|was|were|does|do|did) ({name}?) (?:even |at all )?(?:mentioned|named|brought up|come up)(?: at all| here| in .*)?',
    'what about $1',
  ),
  // "and the minister, the one from Lund? what did he tell them"
  way('([^,?!]{2,40}), the one (from [^,?!]{3,60})\\? what (did|does|has) (?:s?he|they) (.+)', 'what $3 $1 $2 $4'),
  way('([^,?!]{2,40}), (?:the|an?) (?!one from\\b)[^,?!]{3,60}\\? (what (?:did|does|has) (?:s?he|they) .+)', '$1, $2'),
  // "the president, she said something with a window"
  way(
    '(.{3,60}?), (?:s?he|they) (?:said|mentioned|had|told) (?:something|sth|smth|sumthing)(?: \\S+)? (?:about|with|on|like|regarding) (.+)',
    'what did $1 say about $2',
  ),
  // "the second thing the minister said, the one about the bridge"
  way(
    'the (?:\\S+ )?(?:thing|quote|line|bit|part|statement) (?:that )?({name}?) (?:said|says), (?:not [^,]{3,60}, )?(?:the one )?(?:about|on|with) (.+)',
    'what did $1 say about $2',
  ),
  // "for school i need the spokesman about the talks, is there something"
  way(
    '(?:for (?:my|an?|the) \\S+(?: \\S+)? |for school )?(?:i |we )?(?:need|want|am looking for|search) (?!(?:to|the (?:bit|part|line|quote|sentence))\\b)({name}?) {about} (.+?)(?:,? (?:is there (?:something|anything)|do you have (?:something|anything)|got (?:something|anything)))',
    'what did $1 say about $2',
  ),
  // "moscow's official line", "the paper's own theory on why"
  way(
    "({name}?)(?:['’]s|s['’]?) (?:(?:official|own|actual|public|exact|real) )+(?:line|position|stance|take|view|theory|version|statement|words?|reaction|response|answer|comment|explanation|opinion)(?: {about} (.+?))?(?:,? (?:please|pls|plz|thanks|no \\w+))*",
    'what did $1 say about $2',
  ),
  // "on the bridge, the mayor said?", "regarding it, which statement did she make"
  way(
    '{about} (.+?),? (?:what did ({name}?) say|which (?:statement|remark|comment) did ({name}?) make|({name}?) said)',
    'what did $2$3$4 say about $1',
  ),
  // "and the mayor? what about the bridge", "as for the mayor, what did he say on it"
  way('(?:what about )?({name})\\? (?:and )?what about (.+)', 'what did $1 say about $2'),
  way('as for ({name}), (what|how|why) (did|does) (?:s?he|they) (.+)', '$2 $3 $1 $4'),
  // "the director of the fund, how does he react to it"
  way('({name}), (how|why) (did|does|has) (?:s?he|they) (.+)', '$2 $3 $1 $4'),
  way(
    '(?:does|did) (?:the|this|that) (?:article|text|report|story|piece) quote ({name}?) {about} (.+)',
    'what did $1 say about $2',
  ),
  // "my teacher asks what the mayor said", "two people here disagree, what did the mayor say"
  way('(?:my|our) \\S+ (?:asks|asked|wants to know|wanted to know|needs to know) (what .+)', '$1'),
  way('[^,?]{3,40}, (what (?:did|does|has) (?!(?:s?he|they|it|you)\\b){name}? (?:say|said|think|claim).*)', '$1'),
  // "tell me what Mr. Blinken was mentioning in Davos"
  way(
    '(.*\\bwhat) (?!(?:did|does|do|is|was|are|were|has|have)\\b)({name}?) (was|is|were|are) (saying|telling|mentioning|claiming|stating|thinking)(.*)',
    '$1 $3 $2 $4$5',
  ),
  // "why hungary of all places"
  way('why ({name}?) of all (?:places|countries|people|things)', 'what about $1'),
];
