import {
  callsFor,
  objectOfVerb,
  subjectAndVerb,
  objectOf,
  subject,
  isNobody,
  withoutNoun,
  longestName,
  isSpeech,
  isVerb,
  isActive,
  NO_NAME,
  type Frame,
  type Knows,
} from './frame-parts.js';
import { lineOf, matchLine, type Line } from '../tokens/line.js';
import { beginsWith, endsWith, holdsAny, wordSet } from './gates.js';
import { isOfDocument } from './of-document.js';
import type { Token } from '../tokens/tokens.js';
import { SPEECH_NOUNS } from '../words/frames.js';

/** "who said …", "who is denying …", "which official told …" */
export function whoSays<T extends Token>(line: Line<T>): Frame<T> | undefined {
  const parts = matchLine(
    line,
    /^(?:so )?(?:who|whos|which(?: one)? of (?:them|these|those|the \S+)|which(?: \S+){1,3}?)(?: (?:is|was|has|had|have|are|were|the|one|ones|person|people|that|all|else|does|do|did|would|actually|really|exactly|ever|even|first|also|here|quoted|been|being|as))*? (?<verb>\S+)(?: (?<rest>.*))?$/d,
  );
  const [verb] = parts?.('verb') ?? [];
  if (parts === undefined || verb === undefined || !isVerb(verb)) return undefined;
  const rest = parts('rest');
  if (isOfDocument(verb, rest)) return undefined;
  return callsFor(verb, rest[0]) ? undefined : { mind: false, verb, ...objectOfVerb(verb, rest, 'claim') };
}

/** "who is the mediator": whoever that is, by what they say. */
export function whoIs<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const slot = matchLine(line, /^(?:so |and )?who (?:is|was) (?<slot>\S+(?: \S+){0,3})$/d)?.('slot') ?? [];
  return slot.length > 0 && knows.known(slot)
    ? { ...subject(slot), mind: false, kind: 'topic', matter: [] }
    : undefined;
}

const HOW_MANY = /^(?<counted>how (?:many|much)(?: \S+){1,4}?) (?:did|does|do|has|have|had|will|would) (?<rest>.+)$/d;

/** "how many jobs does X promise": what is counted is asked of X. */
export function howManyDoTheySay<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const parts = matchLine(line, HOW_MANY);
  if (parts === undefined) return undefined;
  const frame = subjectAndVerb(line, parts('rest'), knows, 'open', (_, slot) => knows.known(slot));
  return frame === undefined ? undefined : { ...frame, kind: 'open', matter: [...parts('counted'), ...frame.matter] };
}

const WITH_AUXILIARY =
  /^(?:what|how|why|when|where|in what way)(?: (?:kind of|sort of|\S+))?? (?<aux>did|does|dose|do|has|have|had|is|was|are|were|would|will|can|could|might|s|be) (?<rest>.+)$/d;
const WITHOUT_AUXILIARY =
  /^(?:what|how|why|when|where|in what way)(?: (?:exactly|else|all|thing|things|words|kind of|sort of|\S+))?? (?<aux>)(?<rest>.+)$/d;

const SAID = wordSet('said reported known claimed stated written mentioned');
const SAID_OF =
  /^(?:what|how)(?: has been| have been| was| is| is being| s)? (?:said|reported|known|claimed|stated|written|mentioned) (?<rest>(?:about|on|of|regarding|concerning|re)\b.+)$/d;
const WHOM = /^(?:who|whom) (?:did|does|do|has|have) (?!not )(?<rest>.+)$/d;

/** "what did X say about …", "why does X think …", "how does X describe …" */
export function whatDidTheySay<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const said = holdsAny(line, SAID) ? matchLine(line, SAID_OF) : undefined;
  if (said !== undefined) return { mind: false, ...objectOf(said('rest'), 'open') };
  const parts = matchLine(line, WITH_AUXILIARY) ?? matchLine(line, WITHOUT_AUXILIARY);
  const aux = parts?.('aux')[0]?.word;
  const whom = parts === undefined ? matchLine(line, WHOM) : undefined;
  return parts === undefined
    ? subjectAndVerb(line, whom?.('rest') ?? [], knows, 'open', () => true)
    : subjectAndVerb(line, parts('rest'), knows, 'open', (verb, slot) => {
        if (aux === undefined) return knows.known(slot) || isNobody(slot);
        return isActive(aux, verb);
      });
}

const NAME_THEN_WORDS =
  /^(?:what says |what said |what does |and )?(?<slot>.+?)(?: (?:his|her|their|s)?(?: ?(?:exact|own|actual|full|real|very))* (?:words|quotes?|statements?|comments?|remarks?))?(?: (?:everything|anything|all)(?: (?:he|she|they|it) (?:says?|said|tells?|told)(?: (?:them|us|anyone))?)?)?$/d;
const BEFORE_NAME = wordSet('what and');
const AFTER_NAME = wordSet(
  'words quote quotes statement statements comment comments remark remarks everything anything all say says said tell tells told them us anyone',
);

/** "X, her exact words please" */
export function nameThenWords<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const isBare = !beginsWith(line, BEFORE_NAME) && !endsWith(line, AFTER_NAME);
  const slot = isBare ? line.tokens : (matchLine(line, NAME_THEN_WORDS)?.('slot') ?? []);
  return slot.length > 0 && knows.known(slot)
    ? { ...subject(slot), mind: false, kind: 'topic', matter: [] }
    : undefined;
}

/** "did X say …", "is X denying …", "has X commented on …" */
export function auxiliary<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const aux = /^(did|does|do|has|have|had|will|would|can|could|might|is|are|was|were)\b/.exec(line.text)?.[1];
  if (aux === undefined) return undefined;
  const { tokens } = line;
  const isNot = tokens.length > 2 && tokens[1]?.word === 'not';
  return subjectAndVerb(line, tokens.slice(isNot ? 2 : 1), knows, 'claim', (verb) => isActive(aux, verb));
}

/** "according to X …" and "… according to X" */
export function accordingTo<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const last = matchLine(
    line,
    /^(?<rest>.+?) (?:according to|as per|going by|in the words of|in the view of|in the opinion of) (?<slot>.+?)(?: (?:count|tally|reckoning))?$/d,
  );
  if (last !== undefined) return { mind: false, ...subject(last('slot')), kind: 'open', matter: last('rest') };
  const first = matchLine(
    line,
    /^(?:according to|per|as per|going by|in the words of|in the view of|in the opinion of) (?<rest>.+)$/d,
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
export function nameThenQuestion<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const pattern =
    /^(?:and |about )?(?<slot>.+?) (?:what|how|why|when|where|did|does|do|has|have) (?<rest>(?:(?:did|does|do|has|have|had|is|was|s) )?(?:he|she|they|it|him|her|his|their|that one)\b.*)$/d;
  const parts = matchLine(line, pattern);
  if (parts === undefined || !knows.known(parts('slot'))) return undefined;
  const question = matchLine(
    lineOf(parts('rest')),
    /^(?:(?:did|does|do|has|have|had|is|was|s) )?(?:he|she|they|it|his|her|their|him|that one) (?:actually |really |ever )*(?:(?<verb>\S+)(?: (?<rest>.*))?)?$/d,
  );
  const [verb] = question?.('verb') ?? [];
  const framed = verb !== undefined && (isVerb(verb) || SPEECH_NOUNS.has(verb.word));
  const rest = framed ? (question?.('rest') ?? []) : [...(question?.('verb') ?? []), ...(question?.('rest') ?? [])];
  return { ...subject(parts('slot')), mind: false, ...objectOf(rest, 'open') };
}

/** "anything about …", "tell me about …", "what about …" */
export function topicOf<T extends Token>(line: Line<T>): Frame<T> | undefined {
  const parts = matchLine(
    line,
    /^(?:what|how|anything|something|everything|info|information|news|quotes?|statements?|details|word|any (?:news|info|word|quotes?|information|statements?|details)|(?:are|is) there (?:any ?thing|any quotes?|something|any ?one|any (?:word|info|news|statements?))|what do we know|what is (?:there|known)|whats up with|what is with|what is (?:this|that|it)(?: all)?|what is (?:up|going on|happening|the deal|the story) with|who (?:talks|spoke|speaks|talked|is quoted|comments|commented)|what (?:about|of|with)|(?:does|did) (?:it|the report|the article|the text|anyone|anybody|someone|somebody) (?:say|mention|talk|comment|speak)(?: anything| something)?) (?:about|on|regarding|re|concerning) (?<rest>.+)$/d,
  );
  if (parts === undefined) return undefined;
  const rest = parts('rest');
  return { mind: false, kind: 'topic', matter: rest };
}

/** Longer subjects that nobody knows are clauses. */
const LONGEST_STRANGER = 3;

/** "X said …": a sentence, not a question. */
export function plainSentence<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const { tokens } = line;
  const isThat = tokens.length > 1 && tokens[0]?.word === 'that';
  const said = subjectAndVerb(line, isThat ? tokens.slice(1) : tokens, knows, 'claim', (verb, slot) => {
    if (knows.known(slot) || isNobody(slot)) return true;
    // An unknown subject of a verb of saying is somebody all the same: "macron said …".
    return (
      slot.length <= LONGEST_STRANGER &&
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
export function nameOnTopic<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const parts = matchLine(line, /^(?<slot>.+?) (?:on|about|re|regarding|concerning|vs|and) (?<rest>.+)$/d);
  const about = line.tokens[parts?.('slot').length ?? 0]?.word ?? '';
  // "the NATO chief on a truce" asks somebody, whom no report knows.
  const isSomebody = /^(?:on|about|re)$/.test(about) && !ASKING.test(line.text) ? knows.nameLike : knows.known;
  if (parts === undefined || !(knows.known(parts('slot')) || isSomebody(parts('slot')))) return undefined;
  // "X and Y" asks of both, and neither need be a voice.
  if (/^(?:and|vs)$/.test(about)) return { mind: false, kind: 'open', matter: line.tokens };
  return { mind: false, ...subject(parts('slot')), kind: 'topic', matter: parts('rest') };
}

/** "Fiona Hill on Trump": whoever is known to begin with is asked, though all of it might name somebody. */
export function knownOnTopic<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const parts = matchLine(line, /^(?<slot>\S+(?: \S+){0,2}) (?:on|about) (?<rest>\S+(?: \S+){0,3})$/d);
  if (parts === undefined || !knows.known(parts('slot')) || ASKING.test(line.text)) return undefined;
  return { mind: false, ...subject(parts('slot')), kind: 'topic', matter: parts('rest') };
}

/** Words that no name begins with. */
const ASKING =
  /^(?:what|who|how|why|when|where|which|any|anything|is|are|did|does|do|has|have|tell|show|quotes?|views?)\b/;

const ONE_ALONE =
  /^(?:(?:everything|all|what|quotes?|by|of|from|the) )*(?<slot>.+?)(?: (?:quotes?|statements?|words|comments?))?$/d;
const BEFORE_ONE_ALONE = wordSet('everything all what quote quotes by of from the');
const AFTER_ONE_ALONE = wordSet('quote quotes statement statements words comment comments');

/** "X", "X quotes", "all of X" */
export function nameAlone<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const isBare = !beginsWith(line, BEFORE_ONE_ALONE) && !endsWith(line, AFTER_ONE_ALONE);
  const slot = isBare ? line.tokens : (matchLine(line, ONE_ALONE)?.('slot') ?? []);
  return slot.length > 0 && knows.known(slot) ? { mind: false, asked: slot, kind: 'topic', matter: [] } : undefined;
}
