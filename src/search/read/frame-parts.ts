import { lineOf, matchLine, textOf, type Line } from '../tokens/line.js';
import { beginsWith, endsWith, holdsAny, wordSet } from './gates.js';
import { remember } from '../lexicon/remember.js';
import { stemOf } from '../lexicon/stems.js';
import type { Token } from '../tokens/tokens.js';
import { MIND_VERBS, NOBODY_IN_PARTICULAR, SPEECH_NOUNS, SPEECH_VERBS } from '../words/frames.js';

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

export const LONGEST_NAME = 9;
/** Longer subjects that nobody knows are no names but clauses. */
const LONGEST_GUESS = 5;
const ABOUT =
  '(?:about|on|regarding|concerning|re|of|as to|over|with regards? to|with respect to|when it comes to|in regards? to|in relation to)';
const SOMETHING =
  '(?:anything (?:worth (?:reading|knowing|quoting)|interesting|new|useful|good|important|at all)|(?:the|that) (?:thing|bit|part|line|stuff|quote)|anything|something|nothing|much|a lot|stuff|things|a word|words?|all|exactly|specifically|anything else|any thing|else)';
const ADVERBS =
  'really|actually|ever|even|just|exactly|also|himself|herself|themselves|literally|really ever|have|to|publicly|explicitly|specifically|flat out|outright|flatly|openly|directly|already|first|then|recently|still|now|currently|reportedly|maybe|possibly|probably|seem to|seems to|actually';

/** What somebody is, and says by that: "what is the mayor worried about". */
export const FEELS =
  /^(?:worried|concerned|unsure|sure|certain|afraid|scared|frightened|nervous|anxious|unhappy|upset|angry|confident|sceptical|skeptical|hopeful|optimistic|pessimistic|happy|satisfied|disappointed|furious)$/;

/** "was X told" puts no words in X's mouth; "was X saying" does. */
export function isActive(aux: string, verb: Token): boolean {
  return !/^(?:is|are|was|were|s|be)$/.test(aux) || verb.word.endsWith('ing') || FEELS.test(verb.word);
}

/** A word that a question begins with. */
export const ASKS =
  /^(?:what|whats|who|whom|how|why|when|where|which|is|are|was|were|did|does|do|has|have|had|will|would|can|could)$/;

/**
 * Splits `rest`, the end of a line, into a subject, a verb of saying or of the mind, and an object, at the first verb that
 * leaves a subject.
 * @param fits refuses verbs that are none here.
 */
export function subjectAndVerb<T extends Token>(
  line: Line<T>,
  rest: readonly T[],
  knows: Knows<T>,
  bare: 'claim' | 'open',
  fits: (verb: T, slot: readonly T[]) => boolean,
): Frame<T> | undefined {
  const isAfterDid = holdsAny(line, DID);
  for (let i = 1; i <= Math.min(LONGEST_NAME, rest.length - 1); i++) {
    const verb = rest[i];
    if (verb === undefined) continue;
    // "what did X report": after "did" stands no noun.
    const mayBeBase = isAfterDid && kindOf(verb.word).isBase;
    if (!mayBeBase && !isVerb(verb)) continue;
    if (isAfterDid && DOES_IT.test(rest[i + 1]?.word ?? '') && !knows.known(rest.slice(0, i))) continue;
    const isNot = rest[i - 1]?.word === 'not';
    // "why did he not see any" asks why; a sentence with a "not" denies.
    const slot = withoutAdverbs(rest.slice(0, isNot && ASKS.test(line.tokens[0]?.word ?? '') ? i - 1 : i));
    const isBase = mayBeBase && (knows.known(slot) || knows.nameLike(slot));
    if (!isBase && !isVerb(verb)) continue;
    if (slot.length === 0 || !fits(verb, slot)) continue;
    const mind = !isSpeech(verb);
    // "the woman who speaks for the builder": the verb tells who is meant.
    if (/^(?:who|that|which)$/.test(rest[i - 1]?.word ?? '')) continue;
    const before = rest[isNot ? i - 2 : i - 1];
    if (isBe(before) || (NOUN_AFTER.test(rest[i - 1]?.word ?? '') && !hasTo(rest.slice(0, i)))) continue;
    if (callsFor(verb, rest[i + 1])) continue;
    if (slot.length > LONGEST_GUESS && !knows.known(slot)) continue;
    if (mind && !knows.known(slot) && !knows.nameLike(slot) && !isNobody(slot)) continue;
    return { ...subject(slot), mind, verb, ...objectOfVerb(verb, withoutAudience(verb, rest.slice(i + 1)), bare) };
  }
  return undefined;
}

const DID = wordSet('did does do');

/** After "did", what stands before one of these is who or what does it: "when did the first call come in". */
const DOES_IT =
  /^(?:come|go|get|be|take|happen|start|begin|end|arrive|reach|fall|last|become|lead|cost|contain|include|fail|work|stop)$/;

const AUDIENCE =
  /^(?:(?:the|his|her|their|its|an?) )?(?:reporters?|journalists?|press|media|public|people|world|everyone|everybody|us|me|them|audience)(?=$| (?:about|on|that|of|regarding|in|at|when|after)\b)/;

/** "tell reporters about it": whom somebody tells is not what they tell. */
function withoutAudience<T extends Token>(verb: Token, rest: readonly T[]): readonly T[] {
  if (!/^(?:tell|tells|told|telling|say|said)$/.test(verb.word)) return rest;
  const line = textOf(rest).replace(/^to /, '');
  const audience = AUDIENCE.exec(line)?.[0];
  return audience === undefined ? rest : rest.slice(audience.split(' ').length + (rest[0]?.word === 'to' ? 1 : 0));
}

/** Words that stand in no unknown name. */
export const NO_NAME =
  /^(?:the|a|this|to|and|of|be|what|who|how|why|when|where|which|was|were|is|are|did|does|do|has|have|had|been|not)$/;

/** After these stands a noun, not a verb: "the dispute", "in writing". */
const NOUN_AFTER = /^(?:the|a|an|this|any|no|some|his|her|its|their|our|my|your|of|in|on|for|by|with|to|at|from)$/;

/** "has to say": an infinitive, not a noun. */
function hasTo(before: readonly Token[]): boolean {
  return /\b(?:has|have|had|got|wants?|wanted|used|needs?) to$/.test(textOf(before));
}

/** A form of *be* before the verb makes it passive: "is said to have …". */
function isBe(token: Token | undefined): boolean {
  return token !== undefined && /^(?:is|are|was|were|be|been|being|got|get|gets|s)$/.test(token.word);
}

const TOPIC = new RegExp(`^(?:${SOMETHING} )?${ABOUT} (?<rest>.+)$`, 'd');
const BARE = new RegExp(`^(?:${SOMETHING}|to|with|for|as|at|is|are|was)(?: (?<rest>.+))?$`, 'd');

/** What is said: `about Y` is a topic, `that Y` a claim. */
export function objectOf<T extends Token>(
  rest: readonly T[],
  bare: 'claim' | 'open',
): Pick<Frame<T>, 'kind' | 'matter'> {
  const line = lineOf(rest);
  const about = matchLine(line, TOPIC);
  if (about !== undefined) return { kind: 'topic', matter: about('rest') };
  if (/^(?:somewhere|anywhere) (?:how|why|what|when|where|who)\b/.test(line.text))
    return { kind: 'open', matter: rest.slice(1) };
  const clause = matchLine(line, /^(?:that|if|whether) (?<rest>.+)$/d);
  if (clause !== undefined) return { kind: 'claim', matter: clause('rest') };
  const whether = matchLine(line, BARE);
  if (whether !== undefined) return { kind: 'open', matter: whether('rest') };
  if (/^(?:how|why|what|when|where|who)\b/.test(line.text)) return { kind: 'open', matter: rest };
  return { kind: rest.length === 0 ? 'topic' : bare, matter: rest };
}

/** Whoever calls for something says so, but is mostly said to demand it. */
export function callsFor({ word }: Token, next: Token | undefined): boolean {
  return word.startsWith('call') && next?.word === 'for';
}

/** What is said by this verb; what something is called is no claim to the word. */
export function objectOfVerb<T extends Token>(
  verb: Token,
  rest: readonly T[],
  bare: 'claim' | 'open',
): Pick<Frame<T>, 'kind' | 'matter'> {
  if (!verb.word.startsWith('call')) return objectOf(rest, bare);
  return { kind: 'open', matter: /^(?:it|this|that|him|her|them)$/.test(rest[0]?.word ?? '') ? rest.slice(1) : rest };
}

/** Who is asked; nobody where the subject stands for the whole report or for anybody. */
export function subject<T extends Token>(slot: readonly T[]): Pick<Frame<T>, 'asked'> {
  const asked = withoutAdverbs(slot);
  return asked.length === 0 || isNobody(asked) ? {} : { asked };
}

export function isNobody(slot: readonly Token[]): boolean {
  return slot.every(({ word }) => NOBODY_IN_PARTICULAR.has(word) || /^(?:the|a|an|in|of|any|other)$/.test(word));
}

const NAME_AND_ADVERBS = new RegExp(
  `^(?:(?:somebody|someone|anybody|anyone) (?:at|from|inside|within|in) )?(?:(?:the|a|an|this|that|any|of|by|from) )*(?<name>.+?)(?: (?:${ADVERBS})*)?$`,
  'd',
);

/** What it takes for something to be left out. */
const BEFORE_NAME = wordSet('somebody someone anybody anyone the a an this that any of by from');
const LAST_ADVERBS: ReadonlySet<string> = new Set(ADVERBS.split('|').map((adverb) => adverb.replace(/^.* /, '')));

function withoutAdverbs<T extends Token>(slot: readonly T[]): readonly T[] {
  const line = lineOf(slot);
  if (!beginsWith(line, BEFORE_NAME) && !endsWith(line, LAST_ADVERBS)) return slot;
  return matchLine(line, NAME_AND_ADVERBS)?.('name') ?? slot;
}

export function withoutNoun<T extends Token>(rest: readonly T[]): readonly T[] {
  const [first] = rest;
  return first !== undefined && SPEECH_NOUNS.has(first.word) ? rest.slice(1) : rest;
}

export function longestName<T extends Token>(words: readonly T[], knows: Knows<T>): number {
  for (let n = Math.min(LONGEST_NAME, words.length); n > 0; n--) if (knows.known(words.slice(0, n))) return n;
  return 0;
}

export function isSpeech({ word }: Token): boolean {
  return kindOf(word).isSpeech;
}

export function isVerb({ word }: Token): boolean {
  return kindOf(word).isVerb;
}

/** So many words are remembered: each of a question is asked for several times. */
const REMEMBERED = 250;

/** Which words are verbs of saying or of the mind, and which only share a stem with one of saying. */
const kindOf = remember((word) => {
  const stem = stemOf(word);
  const [isBase, isOther] = [SPEECH_VERBS.has(stem), NOT_VERBS.has(word)];
  const isSpeech = isBase && !isOther;
  return { isBase, isSpeech, isVerb: isSpeech || FEELS.test(word) || (MIND_VERBS.has(stem) && !isOther) };
}, REMEMBERED);

/** Nouns and adjectives that share a stem with a verb of saying. */
const NOT_VERBS: ReadonlySet<string> = new Set(
  `opposition statement statements statesman denial denials speaker speakers speech position objection comments report reports state
  states feeling feelings thoughts belief beliefs knowledge known meaning meanings argument arguments explanation
  explanations meaningful doubtful hopeful fearful announcement suggestion suggestions agreement agreements assessment
  decision views viewer viewers quotes notes notable written support press words addressed addresses promises demands
  confirmation accusation accusations accuser accusers prediction predictions demand claims talks talking remarks
  warnings warning rate rates point points pointer labels fears hopes plans plan questions question answers likely like`.split(
    /\s+/,
  ),
);
