/** What people say before they ask; what follows "whether" is a question of yes or no. */
export const BEFORE = new RegExp(
  `^(?:(?:${[
    'hey|hi|hello|yo|ok|okay|so|well|um+|uh|pls|please|sorry|but|and|also|btw|wait|guys|all|bot|folks|everyone|honestly|man|mate|lol|anyway',
    '(?:a |another |dumb |silly |stupid |one |real |just a )*(?:quick )?(?:question|one)|quick',
    '(?:just |i am |i was |was |am )?(?:wondering|curious|asking)',
    'sorry if (?:this|it) (?:was|has been|is) (?:asked|answered)(?: before| already)?|dumb it down for me',
    '(?:can|could|would|will) (?:someone|anyone|anybody|somebody|you|u)(?: please)? (?:tell|say|explain|remind|clarify)(?: to)?(?: me| us)?',
    '(?:do|does|did|has|have) (?:you|we|u|anyone|anybody|someone|somebody|they|it|the (?:report|article|text|story))(?: happen to)? (?:know|remember|say|says|said|mention|state|explain|tell|heard|hear|seen|caught|catch)(?: us| me)?(?: anything about| about)?(?= (?:if|whether|who|what|when|where|why|how|which)\\b)',
    '(?:anyone|anybody|someone|u|you) (?:know|knows|remember|remembers|got|have)(?: any)?(?: idea| clue)?(?: on| about)?(?= (?:if|whether|who|what|when|where|why|how|which)\\b)',
    '(?:is there )?(?:any|an) (?:info|information|word|news|idea|clue|details?|update|hint)(?: on| about| as to)?(?= (?:if|whether|who|what|when|where|why|how|which)\\b)',
    '(?:is it|has it been) (?:known|clear|said|reported|mentioned)(?= (?:if|whether|who|what|when|where|why|how|which)\\b)',
    '(?:tell|show|remind) (?:me|us)',
    'i (?:want|need|would like|d like|like|wanna)(?: to)? know|i wonder|what i want to know is|wanna know',
    'is it (?:true|right|correct|the case|a fact)(?: that)?|i (?:heard|read)(?: that)?',
    '(?:according to|in|per|from) the (?:report|article|text|story)',
    'if|whether',
  ].join('|')}) )+`,
);
/** What people say after they have asked. */
export const AFTER =
  /(?: (?:pls|please|thanks|thx|ty|lol|lmao|though|tho|exactly|anyway|anyways|actually|really|then|now|nowadays|these days|currently|today|atm|at (?:the|this) (?:moment|point|time)|at present|right now|so far|as of now|yet|already|in the end|in total|altogether|overall|back then|originally|guys|bro|mate|man|again|or not|or what|or something|right|correct|huh|innit|anyone|anybody|(?:anyone|anybody|someone) (?:know|knows)|(?:do|does) (?:you|anyone|anybody|we) know|any idea|just curious|just asking|according to (?:the|this) (?:report|article|text)|in (?:the|this) (?:report|article|text)))+$/;
