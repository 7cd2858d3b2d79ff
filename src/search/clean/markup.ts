import { CHAT_NOTES } from '../words/chat-notes.js';
import { isEnglishWord } from '../words/commonness.js';
import { quotedIn } from './phrase.js';

/** Bounded and without overlaps, so that links that never close cost no time. */
const MASKED_LINK = /\[([^[\]\n]{1,300})\]\(<?[^()<>\s]{1,1000}>?\)/gi;
/** A link that is left to itself before a question is no part of it. */
const MASKED_LINK_BEFORE =
  /\[([^[\]\n]{1,300})\]\(<?[^()<>\s]{1,1000}>?\)(?=\s+(?:what|who|whose|how|why|when|where|which|did|does)\b)/gi;
const LINK = /<?\b(?:https?:\/\/|www\.)[^\s<>]+>?/gi;
const DISCORD_MARKUP = /<(?:@[!&]?|#|a?:\w+:|\/[^:>]+:|t:|id:)[^>\s]*>/g;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20E3/gu;
const SHORTCODE = /(?<![\w:]):[a-z0-9_+-]{2,32}:(?![\w:])/gi;
const HOUR = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s?[AP]M)?';
const DAY_AND_HOUR = `\\[\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?,? ${HOUR}\\] ?[^:\\n]{2,32}:\\s`;
const WHO = '<?[\\w.-]{2,32}>?:\\s';
/** The head of a line copied out of a chat log: `[18:52] name:`. */
const LOG_HEAD = new RegExp(`^\\s*(?:${DAY_AND_HOUR}|\\[?${HOUR}\\]?\\s*(?:[-–—]\\s*)?(?:${WHO})?)`, 'gim');
/** Of one line alone: an hour without a mark is part of what is asked, "15:42 whose number is that". */
const MARKED_LOG_HEAD = new RegExp(
  `^\\s*(?:${DAY_AND_HOUR}|\\[${HOUR}\\]\\s*(?:${WHO})?|${HOUR}\\s*(?:[-–—]\\s*(?:${WHO})?|${WHO}))`,
  'gim',
);
/** The head of a message copied out of Discord: `name — Today at 20:41`. */
const MESSAGE_HEAD =
  /^\s*\S[^\n]{0,40}\s—\s(?:Today|Yesterday|\d[\d/.-]{3,9})(?: at)?,? \d{1,2}:\d{2}(?:\s?[AP]M)?\s*$/gim;
/** Handles before the lines of a dialogue; one alone may be the speaker of a quote, and so may one with a capital. */
const HANDLES = /^\s*\*{0,2}[a-z][\w.-]{1,31}\*{0,2}:\*{0,2}\s/gim;
const SURE_HANDLE = /^\s*\*{0,2}(?:[a-z][\w.-]*|\w*[\d_][\w.-]*)\*{0,2}:\*{0,2}\s/m;
const FEWEST_HANDLES = 2;
const SURELY_HANDLES = 3;
/** A line of a dialogue that is a "no" to another one, and turns no words of it round. */
const EXCLAIMED =
  /^[^\S\n]*(?:no+|nope|nah|never|not)\b(?: (?:way|not|at all|really|true|sure|chance|lol|bro|man))*[.!]*[^\S\n]*$/gim;
/** Who is passed on: `RT @name:`. */
const PASSED_ON = /(?:^|(?<=\s))RT @\w{1,32}:?\s/g;
/** Hashtags after the words file a message; inside a sentence they are words. */
const FILED_UNDER = /(?:\s+#[\p{L}\p{N}_]+)+\s*$/u;
/** A channel of the server: "in #eu-news". */
const CHANNEL = /(?:^|(?<=\s))(?:in|on|from|over in) #[a-z][\w-]*/g;
/** Somebody's handle, as it stands in copied chat: no name of a report has a digit or a low line in it. */
const HANDLE = /(?<![\p{L}\p{N}])@[\w.]*[\d_][\w.]*/gu;
/** What somebody asks of others who read it. */
const SPREAD_IT =
  /(?<!\w)(?:(?:pls|plz|please) (?:share|retweet|repost|rt|forward)(?! (?:the|an?|our|your|his|her|their)\b)|(?:share|retweet|repost) before|(?:retweet|repost) (?:this|it|if)|(?<=[.!?:;*]\s{0,3})share (?:this|it|if))\b(?![^.!?\n]{0,60}\b(?:who|whose|what|when|where|why|how|which|whether|said|says)\b)[^.!?\n]{0,60}[\s.!]*$/i;
/** What somebody says of themselves or theirs, or of what they do not mean: "(i am 71)", "my uncle (very loud)", "(not the app haha)". */
const ASIDE =
  /(?<=\bmy \w{2,20} )\([^()\n]{0,80}\)|\((?:(?:i|im|i['’]m|ive|i['’]ve|sorry|sry|btw|lol|haha+|my|yes|yeah)\b|(?:no|not) (?:the|a|my|that|your|an)\b)[^()\n]{0,80}\)/gi;
/** What a dictation wrote out. */
const DICTATED =
  /(?<=[\p{L}\p{N}])(?<!\b(?:a|the|single|one|every|no|this|that)) (?:comma|full stop|question mark)(?=\s|$)/giu;
const SPOKEN_MARKS = /\(?\b(?:quote)\)?[:,]?\s+(.{8,300}?)[,.]?\s+\(?(?:unquote|end quote|endquote)\b\)?/gi;
/** What is to break into pages and tables; what is asked beside it is a question. */
const INJECTED =
  /<script\b[^>]{0,80}>[^<]{0,300}<\/script>|<\/?(?:a|b|br|div|form|h\d|i|iframe|img|input|p|script|span|style|svg|table)(?: [^<>]{0,80})?\/?>/gi;
const INJECTED_SQL = /['"]?\)?;\s*(?:drop|delete|insert|update|select|truncate)\b[^;\n]{0,80};?\s*--+/gi;
/** A block that holds code, and no words. */
const CODE = /`{3}(?:[a-z]{1,12}\n)?[^`]*(?:[{};=]|\w\()[^`]*`{3}/gi;
/** A block of code with the language it is in: "```js". */
const CODE_BEGINS = /`{3}[a-z]{1,12}(?=\n)/gi;
/** The old kind of handle, and the 1 of a finger that left the shift key. */
const OLD_HANDLE = /@[\w.]{2,32}#\d{4}\b/g;
const SLIPPED_MARKS = /!+1+!*/g;
/** Drawn out for the sound: "sooo", "LMAOOO". Three of I, W and X are numerals and addresses. */
const DRAWN_OUT = /\p{L}*(?![iwx])(\p{L})\1{2,}\p{L}*/giu;
const DRAWN = /(\p{L})\1{2,}/giu;
const EVERYONE = /@(?:everyone|here)\b/g;
/** "he put this on a slide: no prospects. whose words are they" */
const INTRODUCED = /(?<=\p{L}: )([^:.?!\n"“«]{12,200})(?=[.?!]?\s+(?:whose|who)\b)/giu;

/** Something to be taken out of a text, or told in words, and what no text is without that has it: most texts are looked through for nothing. */
interface Edit {
  readonly mayBeIn: (text: string) => boolean;
  readonly in: (text: string) => string;
}

const edit = (mayBeIn: Edit['mayBeIn'], pattern: RegExp, by: string): Edit => ({
  mayBeIn,
  in: (text) => text.replace(pattern, by),
});

const holds =
  (...parts: readonly string[]) =>
  (text: string) =>
    parts.some((part) => text.includes(part));

const says =
  (...words: readonly string[]) =>
  (text: string) =>
    holds(...words)(text.toLowerCase());

const hasHour = (text: string) => /\d:\d/.test(text);
const always = () => true;

/** "w/o", "w/", "b/c", and "y" that asks why. */
const SLASHED: readonly Edit[] = [
  edit(holds('/'), /\bw\/o\b/gi, 'without'),
  edit(holds('/'), /\bw\/(?=[\s\p{L}])/giu, 'with '),
  edit(holds('/'), /\bb\/c\b/gi, 'because'),
  edit(
    holds('y ', 'Y '),
    /(?<=^|[.!?,;\n] )y(?= (?:is|are|was|were|do|does|did|has|have|would|will|cant|dont|didnt|wont)\b)/gi,
    'why',
  ),
];
const OF_DIALOGUES: readonly Edit[] = [
  edit(holds(':'), HANDLES, ''),
  edit(hasHour, LOG_HEAD, ''),
  edit(holds('—'), MESSAGE_HEAD, ''),
  edit(always, EXCLAIMED, ''),
];
const OF_OTHERS: readonly Edit[] = [edit(hasHour, MARKED_LOG_HEAD, ''), edit(holds('—'), MESSAGE_HEAD, '')];
const OF_ALL: readonly Edit[] = [
  { mayBeIn: holds('```'), in: withoutCode },
  edit(holds('RT @'), PASSED_ON, ''),
  edit(holds(']('), MASKED_LINK_BEFORE, '$1,'),
  edit(holds(']('), MASKED_LINK, '$1'),
  edit(says('://', 'www.'), LINK, ' '),
  edit(holds('<'), DISCORD_MARKUP, ' '),
  edit(holds('```'), CODE_BEGINS, '```'),
  edit(holds('@'), OLD_HANDLE, ' '),
  edit(holds('#'), CHANNEL, ' '),
  edit(holds('@'), HANDLE, ' '),
  edit(holds('!1'), SLIPPED_MARKS, '!'),
  { mayBeIn: hasThrice, in: (text) => text.replace(DRAWN_OUT, undrawn) },
  edit(holds('@'), EVERYONE, ' '),
  edit(always, CHAT_NOTES, ' '),
  edit(holds('('), ASIDE, ' '),
  edit(says('comma', 'full stop', 'question mark'), DICTATED, ','),
  edit(says('quote'), SPOKEN_MARKS, '"$1"'),
  edit(holds(': '), INTRODUCED, '"$1"'),
  edit(holds(':'), SHORTCODE, ' '),
  edit(always, EMOJI, ' '),
  edit(holds('#'), FILED_UNDER, ''),
  edit(says('share', 'retweet', 'repost', 'rt', 'forward'), SPREAD_IT, ''),
];

/** @returns a text without what Discord, chat and programs add to words. */
export function withoutMarkup(shown: string): string {
  return [...SLASHED, ...(isDialogue(shown) ? OF_DIALOGUES : OF_OTHERS), ...OF_ALL].reduce(
    (sofar, one) => (one.mayBeIn(sofar) ? one.in(sofar) : sofar),
    withoutInjected(shown),
  );
}

/** What is left beside it; where nothing is, somebody asks of just those tags. */
function withoutInjected(shown: string): string {
  const plain = shown.includes(';') ? shown.replace(INJECTED_SQL, ' ') : shown;
  if (!plain.includes('<')) return plain;
  const beside = plain.replace(INJECTED, ' ');
  return /\p{L}/u.test(beside) ? beside : plain;
}

/** What is left beside it; where nothing is, somebody asks what the code prints. */
function withoutCode(text: string): string {
  const beside = text.replace(CODE, ' ');
  return /\p{L}/u.test(beside) ? beside : (quotedIn(text) ?? beside);
}

/** Whether lines are what several said, each with a handle or the hour before it. */
export function isDialogue(shown: string): boolean {
  if (!shown.includes(':')) return false;
  if (hasHour(shown) && (shown.match(LOG_HEAD)?.length ?? 0) >= FEWEST_HANDLES) return true;
  const handles = shown.match(HANDLES)?.length ?? 0;
  return handles >= FEWEST_HANDLES && (SURE_HANDLE.test(shown) || handles >= SURELY_HANDLES);
}

/** "coook" is cook, "suuure" is sure; of no word, what is drawn out at the end is one letter, and elsewhere two. */
function undrawn(word: string): string {
  const twice = word.replace(DRAWN, '$1$1');
  const once = word.replace(DRAWN, '$1');
  const known = [twice, once].find((one) => isEnglishWord(one.toLowerCase()));
  return known ?? (/(\p{L})\1{2,}$/iu.test(word) ? once : twice);
}

/** Letters from here on may be others to the eye that are told apart by more than their case, but for marks of punctuation. */
const BEYOND = 0x17f;
const [PUNCTUATION, AFTER_PUNCTUATION] = [0x2000, 0x2070];

/** Whether a letter may stand three times in a row. */
function hasThrice(text: string): boolean {
  const small = text.toLowerCase();
  let [before, row] = [0, 0];
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    row = code === before ? row + 1 : 1;
    before = code;
    if (row > 2 || (code >= BEYOND && (code < PUNCTUATION || code >= AFTER_PUNCTUATION))) return true;
  }
  return false;
}
