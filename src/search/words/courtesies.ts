/** What follows is the question itself. */
const ASKED = '(?= (?:if|whether|who|what|when|where|why|how|which)\\b)';

/** What people say before they ask; what follows "whether" is a question of yes or no. */
export const BEFORE = new RegExp(
  `^(?:(?:${[
    'hey|hi|hello|yo|ok|okay|so|well|um+|uh|pls|please|sorry|but|and|also|btw|wait|guys|all|bot|folks|everyone|honestly|man|mate|lol|anyway',
    '(?:a |another |dumb |silly |stupid |one |real |just a )*(?:quick )?(?:question|one)|quick',
    '(?:just |i am |i was |was |am )?(?:wondering|curious|asking)',
    'sorry if (?:this|it) (?:was|has been|is) (?:asked|answered)(?: before| already)?|dumb it down for me',
    '(?:can|could|would|will) (?:someone|anyone|anybody|somebody|you|u)(?: please)? (?:tell|say|explain|remind|clarify)(?: to)?(?: me| us)?',
    `(?:do|does|did|has|have) (?:you|we|u|anyone|anybody|someone|somebody|they|it|the (?:report|article|text|story))(?: happen to)? (?:know|remember|say|says|said|mention|state|explain|tell|heard|hear|seen|caught|catch)(?: us| me)?(?: anything about| about)?${ASKED}`,
    `(?:anyone|anybody|someone|u|you) (?:know|knows|remember|remembers|got|have)(?: any)?(?: idea| clue)?(?: on| about)?${ASKED}`,
    `(?:is there )?(?:any|an) (?:info|information|word|news|idea|clue|details?|update|hint)(?: on| about| as to)?${ASKED}`,
    `(?:is it|has it been) (?:known|clear|said|reported|mentioned)${ASKED}`,
    '(?:tell|show|remind) (?:me|us)',
    'i (?:want|need|would like|d like|like|wanna)(?: to)? know|i wonder|what i want to know is|wanna know',
    `what i (?:do not (?:get|understand)|want to know|wonder|mean|am asking|would like to know) is|(?:someone|anyone|somebody) (?:please )?(?:explain|tell me|clarify|remind me)|my question (?:is|was)|(?:do|does) (?:anyone|anybody|someone|you) (?:in )?here know${ASKED}`,
    '(?:genuine|serious|honest|real|random|stupid|dumb|silly|quick) (?:question|q)|q|forgive me|excuse me|not sure if (?:this|it) (?:was|has been|is) (?:asked|answered|mentioned|posted)(?: before| already| yet)?|i (?:am|was) (?:a bit |kinda |so )?(?:confused|lost)|im confused|remind me|so basically|basically|hm+|ah|oh|dear all|everybody|mods',
    '(?:can|could) (?:anyone|anybody|someone|somebody|you|u) (?:please )?(?:confirm|verify|check)(?: that)?|(?:is it|has it been|was it) (?:confirmed|certain|established|verified|official|known|clear)(?: yet| now)?(?: that| if| whether)?|are we sure(?: that)?|do we know(?: for sure)?(?: that)?',
    `acc(?:ording)? to (?:the|this) (?:report|article|text|story|news)|does the (?:report|article|text|story) (?:say|mention|state|claim)(?: that| anything about| if| whether)?${ASKED}|per the (?:report|article)`,
    `(?:are|were) they (?:saying|claiming|suggesting)(?: that)?(?= \\S+ \\S+ )|(?:could|can|might) it be(?: that| (?=(?:the|an?|he|she|they|we|his|her|their)\\b))|is it possible that|is there (?:any |some )?(?:indication|sign|truth)(?: that| to the claim that)|did they (?:find|confirm|establish)(?: out)? that|(?:explain|describe)(?: to me| to us| please)?${ASKED}`,
    'is it (?:true|right|correct|the case|a fact)(?: that)?|i (?:heard|read)(?: that)?',
    '(?:according to|in|per|from) the (?:report|article|text|story)',
    'if|whether',
  ].join('|')}) )+`,
);
const LAST = [
  'pls|please|plz|true|true or not|true or false|yes or no|is (?:that|it|this) (?:true|right|correct|so|real)',
  'thanks|thank you|cheers|thx|ty|fr|ngl|tbh|idk|imo|i mean|i wonder|do you think|by the way|btw',
  'please tell me|rn|huh|eh|hm+|haha+|omg|wtf|lol|lmao|though|tho|exactly|anyway|anyways|actually|really|then',
  'now|nowadays|these days|currently|today|atm|at (?:the|this) (?:moment|point|time)|at present|right now',
  'so far|as of now|yet|already|in the end|in total|altogether|overall|back then|originally|guys|bro|mate|man',
  'or not|or what|or something|right|correct|innit|(?:anyone|anybody|someone) (?:know|knows)',
  '(?:do|does) (?:you|anyone|anybody|we) know|any idea|just curious|just asking',
  'according to (?:the|this) (?:report|article|text)|in (?:the|this) (?:report|article|text)',
].join('|');

/** What people say after they have asked. */
export const AFTER = new RegExp(`(?: (?:${LAST}|again|anyone|anybody))+$`);
/** Of a yes or no "again" is asked. */
export const AFTER_OF_YES_OR_NO = new RegExp(`(?: (?:${LAST}))+$`);
