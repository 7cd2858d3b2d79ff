/** What follows is the question itself. */
const ASKED = '(?= (?:what|who|whose|how|why|when|where|which)\\b)';
/** Who is asked to do something, and how kindly. */
const PLEASE = '(?:(?:please|pls|plz|kindly|maybe|perhaps|just) )*';
const SOMEONE = '(?:you|u|someone|anyone|anybody|somebody)';
/** What friends call each other in other tongues. */
const FRIEND = 'abi|amigo|bhai|yaar|kanka|digga';
const REPORT = '(?:report|article|text|story|news|piece|post)';

/** What people say before they ask: patterns as `edgesOf` reads them. */
export const OPENING: readonly string[] = [
  'hey|hi|hello|yo|ok|okay|so|well|um+|uh|pls|plz|please|bot|guys|bro|dude|lol|lmao|but|and|wait|also|btw|honestly',
  `hold on|hold up|wait a (?:sec|second|minute)|one sec|listen|${FRIEND}|sorry to (?:bother|disturb|ask)|(?:i am |im )sorry(?: but)?|if possible|kindly`,
  '(?:(?:2|some|the|many) )?(?:people|users|members|guys|friends)(?: (?:here|in here|in chat))?(?: are)? (?:fighting|arguing|debating|disagreeing|fight|argue)(?:(?: about| over)? (?:whether|if)|(?: about| over)(?= (?:what|who|how|why|when|where)\\b))|(?:mod|moderator|admin|teacher|journalist|student|editor) here',
  'seriously|sorry|idk|hmm+|ah|oh|good (?:morning|evening|afternoon)|all right|alright|greetings|dear (?:all|sir|team)',
  '(?:respected|dear) (?:sir|madam|all|members)|sir|madam|respected',
  '(?:quick|serious|stupid|dumb|another|one) (?:question|one)|real quick|question|he said she said',
  'lets settle (?:this|an argument|a bet)|settle (?:this|an argument|a bet)|cap or no cap|fact ?check|mod check',
  'iirc|afaik|ngl|tbh|imo|omg|wtf|bruh|apparently|allegedly|supposedly|reportedly|basically|mods?|source|rumou?r has it(?: that)?',
  '(?:(?:please|pls|just) )?(?:correct me if (?:im|i am) wrong|do not quote me(?: on (?:this|that))?|(?:i )?(?:might|may|could) be (?:wrong|misremembering|mistaken)|i may have dreamt? (?:it|this))(?: but)?',
  '(?:if i (?:remember|recall)(?: (?:right|rightly|correctly|well))?|unless (?:im|i am) (?:mistaken|wrong))(?: then)?',
  '(?:(?:im|i am) )?not (?:(?:\\d+ percent|entirely|totally|completely|too|so|quite|really) )?(?:sure|certain)(?: (?:about|of) (?:this|that))?(?: but)?',
  '(?:people|ppl|folks|everyone|everybody|someone|somebody|they) (?:here )?(?:keep|keeps|are|is) (?:saying|claiming|posting)(?: that)?|(?:i )?(?:just )?(?:heard|read)(?: (?:somewhere|here|in here))?(?: that)?',
  `(?:can|could|would|will) ${SOMEONE} ${PLEASE}(?:check|verify|confirm)(?: (?:if|whether|that|this))?|${PLEASE}(?:check|verify|confirm)(?: (?:if|whether|that|this))*`,
  '(?:(?:i )?need )?(?:the |an )?exact (?:quote|words|wording|line)(?: (?:for|of|on|that))?|some (?:guy|dude|girl|one) in (?:chat|here) (?:says|said|claims|claimed)(?: that)?',
  '(?:in \\S+ \\S+ )?(?:we|they|people) (?:discuss|debate|argue|talk|wonder)(?: about)? (?:if|whether)|(?:sorry|sry|excuse)(?: for)? my \\S+',
  'no way|(?:is (?:this|it|that) )?(?:a )?(?:real|legit|real quote|legit quote)|legit|tldr|eli5',
  '(?:i am|im|we are|i) (?:preparing|writing|write|doing|making|researching|working on) .{3,60}? (?:and )?(?:i )?(?:would like|would need|need|want|have) to (?:know|see|find)(?: if possible)?|as an? \\w+(?: \\w+)?(?= (?:i|we) )',
  'just wondering|just curious|what about this|(?:i am |i was )?(?:wondering|curious)|i wonder',
  `(?:can|could|would|will) ${SOMEONE} ${PLEASE}(?:tell|show|remind|give|explain to|explain|find|get|post|paste|quote|share|drop|send|link)(?: (?:me|us))?`,
  '(?:do|does|did) (?:you|u|anyone|anybody|someone|we) (?:know|remember|recall|catch)(?: if| whether)?',
  '(?:anyone|anybody|someone) (?:know|knows|remember|remembers)(?: if| whether)?',
  '(?:does|do|did|will|would|can) (?:the )?(?:article|report|text|story|piece|bot|it|u|you) (?:tell|say|mention|explain|know)(?: (?:me|us|anything))? (?:if|whether)',
  `${PLEASE}(?:tell|show|remind|give|quote)(?: (?:me|us))?(?: (?:sir|please|pls|bro|someone))?${ASKED}|(?:tell|show|remind|give) (?:me|us)`,
  'i (?:want|need|would like|d like|like)(?: to (?:know|see|hear|read|find|find out|have))?',
  'i (?:would |d )?be (?:so |very |most )?(?:obliged|grateful|glad|happy|curious|interested|keen) to (?:know|see|hear|read|learn|find out)',
  '(?:am|are) (?:i|we) right that|(?:is|was) there (?:something|anything) (?:like|along the lines of)|any idea',
  'is it (?:true|right|correct)(?: that)?|i (?:heard|read|think|thought|believe|swear|could swear)(?: that)?',
  '(?:(?:im|i am) )?(?:(?:like|about|maybe|only) )*\\d+ percent (?:sure|certain)(?: that)?|(?:pretty|quite|fairly) sure(?: that)?|(?:im|i am) (?:(?:pretty|quite|fairly) )?sure(?: that)?|what i want to know is',
];

/** What people say after they have asked, likewise. */
export const CLOSING: readonly string[] = [
  '(?:(?:i |we )?(?:need|want) (?:it|this|that|them)(?: for .{1,40}| (?:quick|quickly|fast|asap|now|soon|today|urgently))?)',
  'i was (?:just )?wondering|just (?:wondering|curious)|asap|(?:its|it is) urgent|answer me',
  `(?:in|acc(?:ording)? to|from|per|by) (?:the|this|that) ${REPORT}|in (?:it|here|there)(?: somewhere)?`,
  'pls|plz|please|thanks|thx|ty|cheers|thank you|(?:thanks|thank you|many thanks|thx) (?:(?:so|very) much|a lot|in advance)',
  '(?:this is |thats |just )?(?:unbelievable|incredible|insane|crazy|wild|shocking|outrageous|ridiculous|disgusting|wow)',
  'lol|lmao|again|though|tho|anyway|anyways|exactly|bro|dude|guys|sir|right|correct|huh|then|so far|innit',
  'or (?:am i|did i|do i) \\w+(?: (?:that|it|this))?|(?:(?:any|got a|a) )?(?:source|sauce|proof)(?: (?:pls|please))?',
  'or not?|or what|or something|yes or no|y n|(?:pls |please )?say yes|true or (?:false|not|fake)|fact or fiction|(?:cap )?or nah|or is it not|no',
  '(?:sorry )?(?:im|i am) (?:so |too |just |kinda |a bit )?(?:tired|lost|confused|lazy|dumb|new|late|curious|bored|busy|serious|asking|wondering)',
  '(?:sorry )?(?:im|i am) (?:on|at|in) (?:(?:the|my|a) )?(?:bus|train|tram|metro|phone|mobile|move|road|way|toilet|loo|work|school|class|uni|meeting|lecture|hurry|rush|bed)',
  '(?:and |but )?if (?:so|yes) (?:in |with |on |to )?(?:which|what|whom?|where|how|why|when)(?: (?:one|words?|terms|day|date|place|is it|was it))?|or are we \\w+|what am i missing|whatever (?:they|you|it) (?:got|have|has|is)',
  '(?:i )?need (?:the |an )?exact (?:quote|words|wording)|the exact (?:quote|wording)|asking as an? \\w+(?: \\w+)?',
  '(?:explain )?(?:(?:it|this|that) )?(?:to me )?(?:like|as if) (?:im|i am) (?:5|five)|does (?:it|the \\w+) say (?:it|that|so)(?: (?:anywhere|somewhere|in there))?',
  '(?:or )?(?:something|smth|sth) (?:in this direction|along those lines|like that|to that effect)|(?:i )?(?:do not|cannot|can not) remember(?: (?:well|exactly|it))*',
  'no (?:maybes?|reportedly|allegedly|memes?|spin|jokes?|bs|cap|offen[cs]e|hate|opinions?|paraphrasing|summary|summaries|links?)(?: please| pls)?',
  '(?:(?:it|that|this) )?makes? no sense(?: (?:to me|at all))?|i (?:do not|dont|don t) (?:get|understand) (?:it|that|this)',
  '(?:(?:honest|simple|serious|genuine|quick|legit|real|stupid|dumb) )+question|(?:thats )?(?:the )?(?:quote|one|line|bit) i mean|smh|ffs|istg|fr fr|no cap',
  '(?:and )?(?:this|it|that) (?:makes|is making) me (?:so |very |really )?\\w+|i saw (?:that|it|this)(?: somewhere)?(?: in (?:it|there|here))?|not (?:his|her|their|its) own \\w+',
  '(?:on the \\w+ )?(?:so )?(?:i )?can not (?:scroll|read|type|talk|look)(?: (?:it|now|that|this|everything|properly))*',
  '(?:(?:kind|best|warm) )?regards(?: \\w+)?|yours(?: \\w+)?|(?:cheers|thanks|thank you) \\w',
  '(?:and )?have a (?:nice|good|great|lovely) (?:day|one|evening|weekend|night)|(?:only )?(?:the )?others? (?:are )?not (?:needed|required|necessary|wanted)|nothing else please',
  `for (?:attribution|reference|citation|the record)|can i (?:get|have|see) the (?:full|whole|exact|entire) (?:thing|quote|line)|(?:stop|quit) (?:dancing|beating) around(?: (?:it|this|the bush))?|${FRIEND}`,
  'according to (?:him|her|them|it)(?:self|selves)?',
  'what was (?:it|that)|what (?:is|was) (?:it|that)(?: about)? again|what (?:is|was) the (?:exact )?quote',
  `(?:is|was) (?:it|that|this) in (?:there|the ${REPORT})|(?:that|it|this) is in there(?: somewhere)?`,
  '(?:i )?(?:can not|could not|do not) (?:find|see) it(?: anymore| any more| again)?|i am not (?:finding|seeing) it|i forgot|i forget',
  'and how (?:definite|sure|certain|firm|reliable|credible|confident|official) (?:is|was|are|were) (?:it|that|this|he|she|they)',
  '(?:is|was) (?:that|it|this) (?:(?:even|really|actually) )?(?:right|true|correct|so|real)',
  '(?:is|was) (?:that|this|it) (?:from|by) .{1,40} or .{1,40}|(?:is|was) (?:that|this|it) \\S+(?: \\S+)? or \\S+(?: \\S+)?',
];
