import { matchLine, type Line } from './line.js';
import { stemOf } from './stems.js';
import type { Token } from './tokens.js';
import { MIND_VERBS, NOBODY_IN_PARTICULAR, SPEECH_NOUNS, SPEECH_VERBS } from './words/frames.js';

export interface Frame<T extends Token> {
  /** The words that name who is asked about; absent where nobody in particular is. */
  readonly asked?: readonly T[];
  /** The asked one is only the subject of a verb of the mind: "does Putin want". */
  readonly mind: boolean;
  /** What is asked about them, without the frame. */
  readonly matter: readonly T[];
  /** The verb of the frame: deny, warn, accuse, say. */
  readonly verb?: T;
  /**
   * `claim`: words are put in somebody's mouth ("did X say that …", "who said …"), so only one who says as much answers.
   * `topic`: somebody's words on a topic. `open`: anything else.
   */
  readonly kind: 'claim' | 'topic' | 'open';
}

/** Tells whether words name somebody, for frames that only a name makes. */
export interface Knows<T> {
  /** Somebody known. */
  readonly known: (words: readonly T[]) => boolean;
  /** Somebody, by the look of the words. */
  readonly nameLike: (words: readonly T[]) => boolean;
}

type ReadFrame = <T extends Token>(line: Line<T>, knows: Knows<T>) => Frame<T> | undefined;

const LONGEST_NAME = 9;
/** Longer subjects that nobody knows are no names but clauses. */
const LONGEST_GUESS = 5;
const ABOUT =
  '(?:about|on|regarding|concerning|re|of|as to|over|with regards? to|with respect to|when it comes to|in regards? to|in relation to)';
const SOMETHING =
  '(?:anything|something|nothing|much|a lot|stuff|things|a word|words?|all|exactly|specifically|anything else|any thing|else)';
const ADVERBS =
  '(?:(?:really|actually|ever|even|just|exactly|also|himself|herself|themselves|literally|really ever|have|to|publicly|explicitly|specifically|already|first|then|recently|still|now|currently|reportedly|maybe|possibly|probably|seem to|seems to|actually) )*';

/** The frames of questions, the first that fits wins. */
export const FRAMES: readonly ReadFrame[] = [
  accordingTo,
  whoSays,
  whatDidTheySay,
  auxiliary,
  viewOf,
  viewBy,
  nameThenQuestion,
  nameThenWords,
  topicOf,
  plainSentence,
  nameOnTopic,
  nameAlone,
];

/** "who said …", "who is denying …", "which official told …" */
function whoSays<T extends Token>(line: Line<T>): Frame<T> | undefined {
  const parts = matchLine(
    line,
    /^(?:so )?(?:who|whos|which(?: [\p{L}\p{N}]+){1,3}?)(?: (?:is|was|has|had|have|are|were|the|one|ones|person|people|that|all|else|does|do|did|would|actually|really|exactly|ever|even|first|also|here|quoted|been|being|as))*? (?<verb>[\p{L}]+)(?: (?<rest>.*))?$/du,
  );
  const [verb] = parts?.('verb') ?? [];
  if (parts === undefined || verb === undefined || !isVerb(verb)) return undefined;
  const rest = parts('rest');
  return { mind: false, verb, ...objectOf(rest, 'claim') };
}

/** "what did X say about …", "why does X think …", "how does X describe …" */
function whatDidTheySay<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const said = matchLine(
    line,
    /^(?:what|how)(?: has been| have been| was| is| is being| s)? (?:said|reported|known|claimed|stated|written|mentioned) (?<rest>(?:about|on|of|regarding|concerning|re)\b.+)$/d,
  );
  if (said !== undefined) return { mind: false, ...objectOf(said('rest'), 'open') };
  const pattern =
    /^(?:what|how|why|when|where|in what way)(?: (?:exactly|else|all|thing|things|words|kind of|sort of|[\p{L}]+))??(?: (?<aux>did|does|dose|do|has|have|had|is|was|are|were|would|will|can|could|might|s|be))? (?<rest>.+)$/du;
  const aux = matchLine(line, pattern)?.('aux')[0]?.word;
  return (
    subjectAndVerb(line, pattern, knows, 'open', (verb, slot) => {
      if (aux === undefined) return knows.known(slot) || isNobody(slot);
      return isActive(aux, verb);
    }) ?? subjectAndVerb(line, /^(?:who|whom) (?:did|does|do|has|have) (?<rest>.+)$/d, knows, 'open', () => true)
  );
}

/** "X, her exact words please" */
function nameThenWords<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const pattern =
    /^(?:what says |what said |what does |and )?(?<slot>.+?)(?: (?:his|her|their|s)?(?: ?(?:exact|own|actual|full|real|very))* (?:words|quotes?|statements?|comments?|remarks?))?$/d;
  const parts = matchLine(line, pattern);
  if (parts === undefined || !knows.known(parts('slot'))) return undefined;
  return { ...subject(parts('slot')), mind: false, kind: 'topic', matter: [] };
}

/** What somebody is, and says by that: "what is the mayor worried about". */
const FEELS = /^(?:worried|concerned|unsure|sure|certain|afraid|unhappy|upset|angry|confident|sceptical|skeptical)$/;

/** "was X told" puts no words in X's mouth; "was X saying" does. */
function isActive(aux: string, verb: Token): boolean {
  return !/^(?:is|are|was|were|s|be)$/.test(aux) || verb.word.endsWith('ing') || FEELS.test(verb.word);
}

/** "did X say …", "is X denying …", "has X commented on …" */
function auxiliary<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const aux = /^(did|does|do|has|have|had|will|would|can|could|might|is|are|was|were)\b/.exec(line.text)?.[1];
  if (aux === undefined) return undefined;
  const pattern = /^\S+(?: not)? (?<rest>.+)$/d;
  return subjectAndVerb(line, pattern, knows, 'claim', (verb) => isActive(aux, verb));
}

/** "according to X …" and "… according to X" */
function accordingTo<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const last = matchLine(
    line,
    /^(?<rest>.+?) (?:according to|as per|in the words of|in the view of|in the opinion of) (?<slot>.+)$/d,
  );
  if (last !== undefined) return { mind: false, ...subject(last('slot')), kind: 'open', matter: last('rest') };
  const first = matchLine(
    line,
    /^(?:according to|per|as per|in the words of|in the view of|in the opinion of) (?<rest>.+)$/d,
  );
  if (first === undefined) return undefined;
  const rest = first('rest');
  const name = longestName(rest, knows);
  if (name > 0) return { mind: false, asked: rest.slice(0, name), kind: 'open', matter: withoutNoun(rest.slice(name)) };
  if (!line.text.startsWith('according to')) return undefined;
  const question = rest.findIndex(
    ({ word }, i) => i > 0 && /^(?:what|who|how|why|when|where|is|are|did|does|will)$/.test(word),
  );
  const end = question === -1 ? Math.min(2, rest.length) : question;
  return { mind: false, ...subject(rest.slice(0, end)), kind: 'open', matter: rest.slice(end) };
}

/** "X what did he say", "trump's former director, what was her opinion" */
function nameThenQuestion<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const pattern =
    /^(?:and |about )?(?<slot>.+?) (?:what|how|why|when|where|did|does|do|has|have) (?<rest>(?:(?:did|does|do|has|have|had|is|was|s) )?(?:he|she|they|it|him|her|his|their|that one)\b.*)$/d;
  const parts = matchLine(line, pattern);
  if (parts === undefined || !knows.known(parts('slot'))) return undefined;
  const question = matchLine(
    {
      tokens: parts('rest'),
      text: parts('rest')
        .map(({ word }) => word)
        .join(' '),
    },
    /^(?:(?:did|does|do|has|have|had|is|was|s) )?(?:he|she|they|it|his|her|their|him|that one) (?:actually |really |ever )*(?:(?<verb>[\p{L}]+)(?: (?<rest>.*))?)?$/du,
  );
  const [verb] = question?.('verb') ?? [];
  const framed = verb !== undefined && (isVerb(verb) || SPEECH_NOUNS.has(verb.word));
  const rest = framed ? (question?.('rest') ?? []) : [...(question?.('verb') ?? []), ...(question?.('rest') ?? [])];
  return { ...subject(parts('slot')), mind: false, ...objectOf(rest, 'open') };
}

/** "X's view on …", "what is X's position on …" */
function viewOf<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const pattern =
    /^(?:(?:what|whats|wats|hows|how|who|where|any|are|is|was|were|s|there|the|does|give|show|me|do|we|have|of) )*(?<slot>.+?) (?<noun>[\p{L}]+)(?: (?:about|on|of|to|regarding|for|re|concerning|towards?|in|over|that) (?<rest>.+))?$/du;
  const parts = matchLine(line, pattern);
  const [noun] = parts?.('noun') ?? [];
  if (parts === undefined || noun === undefined || !SPEECH_NOUNS.has(noun.word)) return undefined;
  const slot = parts('slot');
  if (!knows.known(slot) && !knows.nameLike(slot)) return undefined;
  return { mind: false, ...subject(slot), kind: 'topic', matter: parts('rest') };
}

/** "quotes by X about …", "any comment from X", "the view of X on …" */
function viewBy<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const pattern =
    /^(?:.*? )??(?<noun>[\p{L}]+) (?:of|from|by) (?<slot>.+?)(?: (?:about|on|regarding|to|re|concerning) (?<rest>.+))?$/du;
  const parts = matchLine(line, pattern);
  const [noun] = parts?.('noun') ?? [];
  if (parts === undefined || noun === undefined) return undefined;
  if (!SPEECH_NOUNS.has(noun.word) && !/^(?:anything|something|everything)$/.test(noun.word)) return undefined;
  const slot = parts('slot');
  const lead = line.tokens.length - slot.length - parts('rest').length;
  // "the threat of a second message from X": only a short lead is a frame.
  if (lead > 7 || !(knows.known(slot) || (knows.nameLike(slot) && /\b(?:from|by)\b/.test(line.text)))) return undefined;
  return { mind: false, ...subject(slot), kind: 'topic', matter: parts('rest') };
}

/** "anything about …", "tell me about …", "what about …" */
function topicOf<T extends Token>(line: Line<T>): Frame<T> | undefined {
  const parts = matchLine(
    line,
    /^(?:what|how|anything|something|everything|info|information|news|quotes?|statements?|details|word|any (?:news|info|word|quotes?|information|statements?|details)|(?:are|is) there (?:any ?thing|any quotes?|something|any ?one|any (?:word|info|news|statements?))|what do we know|what is (?:there|known)|whats up with|what is (?:up|going on|happening|the deal|the story) with|who (?:talks|spoke|speaks|talked|is quoted|comments|commented)|what (?:about|of)|(?:does|did) (?:it|the report|the article|the text|anyone|anybody|someone|somebody) (?:say|mention|talk|comment|speak)(?: anything| something)?) (?:about|on|regarding|re|concerning) (?<rest>.+)$/d,
  );
  if (parts === undefined) return undefined;
  const rest = parts('rest');
  return { mind: false, kind: 'topic', matter: rest };
}

/** "X said …": a sentence, not a question. */
function plainSentence<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const said = subjectAndVerb(line, /^(?:that )?(?<rest>.+)$/d, knows, 'claim', (verb, slot) => {
    if (knows.known(slot) || isNobody(slot)) return true;
    // An unknown subject of a verb of saying is somebody all the same: "macron said …".
    return (
      slot.length <= 3 &&
      isSpeech(verb) &&
      slot.every(({ word }) => !NO_NAME.test(word)) &&
      /^(?:said|says|told|tells|claimed|claims|denied|denies|announced|warned|accused|admitted|promised|stated|saying)$/.test(
        verb.word,
      )
    );
  });
  // "said on Monday that …" is a sentence, not a topic; "said about …" may be a question cut short.
  if (said?.kind !== 'topic' || said.matter.length === 0 || /\babout\b/.test(line.text)) return said;
  return { ...said, kind: 'claim' };
}

/** "X on …", "X about …" */
function nameOnTopic<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const parts = matchLine(line, /^(?<slot>.+?) (?:on|about|re|regarding|concerning|vs|and) (?<rest>.+)$/d);
  if (parts === undefined || !knows.known(parts('slot'))) return undefined;
  return { mind: false, ...subject(parts('slot')), kind: 'topic', matter: parts('rest') };
}

/** "X", "X quotes", "all of X" */
function nameAlone<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const parts = matchLine(
    line,
    /^(?:(?:everything|all|what|quotes?|by|of|from|the) )*(?<slot>.+?)(?: (?:quotes?|statements?|words|comments?))?$/d,
  );
  if (parts === undefined || !knows.known(parts('slot'))) return undefined;
  return { mind: false, asked: parts('slot'), kind: 'topic', matter: [] };
}

/**
 * Splits `rest` into a subject, a verb of saying or of the mind, and an object, at the first verb that leaves a subject.
 * @param fits refuses verbs that are none here.
 */
function subjectAndVerb<T extends Token>(
  line: Line<T>,
  pattern: RegExp,
  knows: Knows<T>,
  bare: 'claim' | 'open',
  fits: (verb: T, slot: readonly T[]) => boolean,
): Frame<T> | undefined {
  const rest = matchLine(line, pattern)?.('rest') ?? [];
  for (let i = 1; i <= Math.min(LONGEST_NAME, rest.length - 1); i++) {
    const verb = rest[i];
    if (verb === undefined || !isVerb(verb)) continue;
    const slot = withoutAdverbs(rest.slice(0, i));
    if (slot.length === 0 || !fits(verb, slot)) continue;
    const mind = !isSpeech(verb);
    if (isBe(rest[i - 1]) || NOUN_AFTER.test(rest[i - 1]?.word ?? '')) continue;
    if (slot.length > LONGEST_GUESS && !knows.known(slot)) continue;
    if (mind && !knows.known(slot) && !knows.nameLike(slot) && !isNobody(slot)) continue;
    return { ...subject(slot), mind, verb, ...objectOf(rest.slice(i + 1), bare) };
  }
  return undefined;
}

/** Words that stand in no unknown name. */
const NO_NAME =
  /^(?:the|a|this|to|and|of|be|what|who|how|why|when|where|which|was|were|is|are|did|does|do|has|have|had|been|not)$/;

/** After these stands a noun, not a verb: "the dispute", "in writing". */
const NOUN_AFTER = /^(?:the|a|an|this|any|no|some|his|her|its|their|our|my|your|of|in|on|for|by|with|to|at|from)$/;

/** A form of *be* before the verb makes it passive: "is said to have …". */
function isBe(token: Token | undefined): boolean {
  return token !== undefined && /^(?:is|are|was|were|be|been|being|got|get|gets|s)$/.test(token.word);
}

/** What is said: `about Y` is a topic, `that Y` a claim. */
function objectOf<T extends Token>(rest: readonly T[], bare: 'claim' | 'open'): Pick<Frame<T>, 'kind' | 'matter'> {
  const line: Line<T> = { tokens: rest, text: rest.map(({ word }) => word).join(' ') };
  const about = matchLine(line, new RegExp(`^(?:${SOMETHING} )?${ABOUT} (?<rest>.+)$`, 'd'));
  if (about !== undefined) return { kind: 'topic', matter: about('rest') };
  const clause = matchLine(line, /^(?:that|if|whether) (?<rest>.+)$/d);
  if (clause !== undefined) return { kind: 'claim', matter: clause('rest') };
  const whether = matchLine(line, new RegExp(`^(?:${SOMETHING}|to|with|for|as|at|is|are|was)(?: (?<rest>.+))?$`, 'd'));
  if (whether !== undefined) return { kind: 'open', matter: whether('rest') };
  if (/^(?:how|why|what|when|where|who)\b/.test(line.text)) return { kind: 'open', matter: rest };
  return { kind: rest.length === 0 ? 'topic' : bare, matter: rest };
}

/** Who is asked; nobody where the subject stands for the whole report or for anybody. */
function subject<T extends Token>(slot: readonly T[]): Pick<Frame<T>, 'asked'> {
  const asked = withoutAdverbs(slot);
  return asked.length === 0 || isNobody(asked) ? {} : { asked };
}

function isNobody(slot: readonly Token[]): boolean {
  return slot.every(({ word }) => NOBODY_IN_PARTICULAR.has(word) || /^(?:the|a|an|in|of|any|other)$/.test(word));
}

function withoutAdverbs<T extends Token>(slot: readonly T[]): readonly T[] {
  const line: Line<T> = { tokens: slot, text: slot.map(({ word }) => word).join(' ') };
  const adverbs = new RegExp(
    `^(?:(?:the|a|an|this|that|any|of|by|from) )*(?<name>.+?)(?: ${ADVERBS.replace(/ \)\*$/, ')*')})?$`,
    'd',
  );
  return matchLine(line, adverbs)?.('name') ?? slot;
}

function withoutNoun<T extends Token>(rest: readonly T[]): readonly T[] {
  const [first] = rest;
  return first !== undefined && SPEECH_NOUNS.has(first.word) ? rest.slice(1) : rest;
}

function longestName<T extends Token>(words: readonly T[], knows: Knows<T>): number {
  for (let n = Math.min(LONGEST_NAME, words.length); n > 0; n--) if (knows.known(words.slice(0, n))) return n;
  return 0;
}

function isSpeech({ word }: Token): boolean {
  return SPEECH_VERBS.has(stemOf(word)) && !NOT_VERBS.has(word);
}

function isVerb(token: Token): boolean {
  return (
    isSpeech(token) || FEELS.test(token.word) || (MIND_VERBS.has(stemOf(token.word)) && !NOT_VERBS.has(token.word))
  );
}

/** Nouns and adjectives that share a stem with a verb of saying. */
const NOT_VERBS: ReadonlySet<string> = new Set(
  `statement statements statesman denial denials speaker speakers speech position objection comments report reports state
  states feeling feelings thoughts belief beliefs knowledge known meaning meanings argument arguments explanation
  explanations meaningful doubtful hopeful fearful announcement suggestion suggestions agreement agreements assessment
  decision views viewer viewers quotes notes notable written support press words addressed addresses promises demands
  confirmation accusation accusations accuser accusers prediction predictions demand claims talks talking remarks
  warnings warning point points pointer labels fears hopes plans plan questions question answers likely like`.split(
    /\s+/,
  ),
);
