import { CHAT_NOTES } from '../words/chat-notes.js';
import { isPlainText } from './plain-text.js';
import { isEnglishWord } from '../words/commonness.js';

/** What somebody typed or pasted, rid of what Discord adds. */
export interface Cleaned {
  /** The whole text as plain words. */
  readonly text: string;
  /** The words it seems to quote: a quoted span, a `>` line, or a span marked as bold, spoiler or code. */
  readonly phrase?: string;
  /** What stands before the phrase, in which a speaker may be named. */
  readonly before: string;
  /** What stands after it, in which its author may sign. */
  readonly after: string;
  /** What stands around it. */
  readonly around: string;
  /** What each said in a copied dialogue; empty where it is none. */
  readonly lines: readonly string[];
}

/** Far above any question; longer input is read up to here, at a word's end. */
export const MOST_CHARACTERS = 1500;

/** Controls but the line feed, and what is invisible: bidi controls, zero-width characters, soft hyphen, variation selectors. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}]|\p{Variation_Selector}/gu;
const SPACES = / {2,}/g;
const TABS = /[\t\v\f]/g;
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
  /(?<![\p{L}\p{N}])(?:(?:pls|plz|please) (?:share|retweet|repost|rt|forward)(?! (?:the|an?|our|your|his|her|their)\b)|(?:share|retweet|repost) before|(?:retweet|repost) (?:this|it|if)|(?<=[.!?:;*]\s{0,3})share (?:this|it|if))\b(?![^.!?\n]{0,60}\b(?:who|whose|what|when|where|why|how|which|whether|said|says)\b)[^.!?\n]{0,60}[\s.!]*$/iu;
/** What somebody says of themselves, or of what they do not mean: "(i am 71)", "(not the app haha)". */
const ASIDE =
  /\((?:(?:i|im|i['’]m|ive|i['’]ve|sorry|sry|btw|lol|haha+|my|yes|yeah)\b|(?:no|not) (?:the|a|my|that|your|an)\b)[^()\n]{0,80}\)/gi;
/** "w/o", "w/", "b/c", and "y" that asks why. */
const SLASHED: readonly (readonly [RegExp, string])[] = [
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/(?=[\s\p{L}])/giu, 'with '],
  [/\bb\/c\b/gi, 'because'],
  [/(?<=^|[.!?,;\n] )y(?= (?:is|are|was|were|do|does|did|has|have|would|will|cant|dont|didnt|wont)\b)/gi, 'why'],
];
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
const MARKS =
  /\*{1,3}|_{2,3}|~~|\|\||`{1,3}|^\s{0,3}(?:#{1,3}|-#)\s+|^\s{0,3}>{1,3}\s?|(?<![\p{L}\p{N}])[#@](?=\p{L})/gmu;

/** "he put this on a slide: no prospects. whose words are they" */
const INTRODUCED = /(?<=\p{L}: )([^:.?!\n"“«]{12,200})(?=[.?!]?\s+(?:whose|who)\b)/giu;

/** Quotation marks of several scripts, opening and closing. Straight single ones are apostrophes too often, unless they hold a few words. */
const QUOTED =
  /"([^"\n]{2,})"|“([^”“\n]{2,})[”“"]|„([^“”"\n]{2,})[“”"]|«\s*([^»\n]{2,})»|»([^«\n]{2,})«|‘([^‘\n]{2,}?)’(?!\p{L})|(?<![\p{L}\p{N}])'((?:[^'\n]|'(?=\p{L})){12,})'(?![\p{L}\p{N}])|‹([^›\n]{2,})›|「([^」\n]{2,})」/gu;
const QUOTE_LINES = /(?:^\s{0,3}>{1,3}\s?[^\n]*(?:\n|$))+/gm;
const MARKED = /\*\*([^*\n]+)\*\*|\|\|([^|\n]+)\|\||`{1,3}(?:\w*\n)?([^`]+)`{1,3}/g;

/** Reads a pasted or typed text: hidden characters, links, mentions and emoji go, and the phrase it quotes is found. */
export function clean(input: string): Cleaned {
  const shown = shownOf(input);
  const plain = withoutMarkup(shown);
  const text = tidy(plain);
  const found = phraseIn(plain);
  const lines = isDialogue(shown)
    ? plain
        .split('\n')
        .map(tidy)
        .filter((line) => line !== '')
    : [];
  if (found === undefined) return { text, before: '', after: '', around: '', lines };
  const before = tidy(plain.slice(0, found.start));
  const after = tidy(plain.slice(found.end));
  return { text, phrase: tidy(found.phrase), before, after, around: tidy(`${before} ${after}`), lines };
}

/** @returns the whole text as plain words, where no phrase is asked for. */
export function cleanText(input: string): string {
  return isPlainText(input) ? cut(input).replace(SPACES, ' ').trim() : tidy(withoutMarkup(shownOf(input)));
}

function shownOf(input: string): string {
  return cut(input.replace(/\r\n?/g, '\n').replace(TABS, ' ').replace(HIDDEN, ''));
}

function withoutMarkup(shown: string): string {
  const words = SLASHED.reduce((sofar, [short, long]) => sofar.replace(short, long), withoutInjected(shown));
  const heads = isDialogue(shown) ? [HANDLES, LOG_HEAD, MESSAGE_HEAD, EXCLAIMED] : [MARKED_LOG_HEAD, MESSAGE_HEAD];
  return withoutCode(heads.reduce((sofar, head) => sofar.replace(head, ''), words))
    .replace(PASSED_ON, '')
    .replace(MASKED_LINK_BEFORE, '$1,')
    .replace(MASKED_LINK, '$1')
    .replace(LINK, ' ')
    .replace(DISCORD_MARKUP, ' ')
    .replace(CODE_BEGINS, '```')
    .replace(OLD_HANDLE, ' ')
    .replace(CHANNEL, ' ')
    .replace(HANDLE, ' ')
    .replace(SLIPPED_MARKS, '!')
    .replace(DRAWN_OUT, undrawn)
    .replace(EVERYONE, ' ')
    .replace(CHAT_NOTES, ' ')
    .replace(ASIDE, ' ')
    .replace(DICTATED, ',')
    .replace(SPOKEN_MARKS, '"$1"')
    .replace(INTRODUCED, '"$1"')
    .replace(SHORTCODE, ' ')
    .replace(EMOJI, ' ')
    .replace(FILED_UNDER, '')
    .replace(SPREAD_IT, '');
}

/** What is left beside it; where nothing is, somebody asks of just those tags. */
function withoutInjected(shown: string): string {
  const plain = shown.replace(INJECTED_SQL, ' ');
  const beside = plain.replace(INJECTED, ' ');
  return /\p{L}/u.test(beside) ? beside : plain;
}

/** What is left beside it; where nothing is, somebody asks what the code prints. */
function withoutCode(text: string): string {
  const beside = text.replace(CODE, ' ');
  return /\p{L}/u.test(beside) ? beside : (longest(text, QUOTED)?.phrase ?? beside);
}

/** Whether lines are what several said, each with a handle or the hour before it. */
function isDialogue(shown: string): boolean {
  if ((shown.match(LOG_HEAD)?.length ?? 0) >= FEWEST_HANDLES) return true;
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

function tidy(text: string): string {
  return text.replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const head = text.slice(0, MOST_CHARACTERS);
  const space = head.lastIndexOf(' ');
  return space > 0 ? head.slice(0, space) : head;
}

interface Phrase {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
}

function phraseIn(text: string): Phrase | undefined {
  return longest(text, QUOTED) ?? longest(text, QUOTE_LINES) ?? longest(text, MARKED);
}

/** @returns the longest match of two words or more. */
function longest(text: string, pattern: RegExp): Phrase | undefined {
  return [...text.matchAll(pattern)]
    .map((match) => ({
      phrase: match.slice(1).find((group) => group !== undefined) ?? match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter(({ phrase }) => /\p{L}\S*\s+\S*[\p{L}\p{N}]/u.test(phrase))
    .toSorted((a, b) => b.phrase.length - a.phrase.length)[0];
}
