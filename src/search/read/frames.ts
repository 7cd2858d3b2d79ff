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
import { matchLine, type Line } from '../tokens/line.js';
import { isOfDocument } from './of-document.js';
import type { Token } from '../tokens/tokens.js';
import { isQuoted } from './quoted-frame.js';
import { viewBy, viewOf } from './view-frames.js';
import { SPEECH_NOUNS } from '../words/frames.js';

type ReadFrame = <T extends Token>(line: Line<T>, knows: Knows<T>) => Frame<T> | undefined;

/** The frames of questions, the first that fits wins. */
export const FRAMES: readonly ReadFrame[] = [
  isQuoted,
  accordingTo,
  whoSays,
  whoIs,
  knownOnTopic,
  howManyDoTheySay,
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
    /^(?:so )?(?:who|whos|which(?: one)? of (?:them|these|those|the [\p{L}]+)|which(?: [\p{L}\p{N}]+){1,3}?)(?: (?:is|was|has|had|have|are|were|the|one|ones|person|people|that|all|else|does|do|did|would|actually|really|exactly|ever|even|first|also|here|quoted|been|being|as))*? (?<verb>[\p{L}]+)(?: (?<rest>.*))?$/du,
  );
  const [verb] = parts?.('verb') ?? [];
  if (parts === undefined || verb === undefined || !isVerb(verb)) return undefined;
  const rest = parts('rest');
  if (isOfDocument(verb, rest)) return undefined;
  return callsFor(verb, rest[0]) ? undefined : { mind: false, verb, ...objectOfVerb(verb, rest, 'claim') };
}

/** "who is the mediator": whoever that is, by what they say. */
function whoIs<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const slot = matchLine(line, /^(?:so |and )?who (?:is|was) (?<slot>\S+(?: \S+){0,3})$/d)?.('slot') ?? [];
  return slot.length > 0 && knows.known(slot)
    ? { ...subject(slot), mind: false, kind: 'topic', matter: [] }
    : undefined;
}

const HOW_MANY =
  /^(?<counted>how (?:many|much)(?: [\p{L}]+){1,4}?) (?:did|does|do|has|have|had|will|would) (?<rest>.+)$/du;

/** "how many jobs does X promise": what is counted is asked of X. */
function howManyDoTheySay<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const counted = matchLine(line, HOW_MANY)?.('counted');
  if (counted === undefined) return undefined;
  const frame = subjectAndVerb(line, HOW_MANY, knows, 'open', (_, slot) => knows.known(slot));
  return frame === undefined ? undefined : { ...frame, kind: 'open', matter: [...counted, ...frame.matter] };
}

const WITH_AUXILIARY =
  /^(?:what|how|why|when|where|in what way)(?: (?:kind of|sort of|[\p{L}]+))?? (?<aux>did|does|dose|do|has|have|had|is|was|are|were|would|will|can|could|might|s|be) (?<rest>.+)$/du;
const WITHOUT_AUXILIARY =
  /^(?:what|how|why|when|where|in what way)(?: (?:exactly|else|all|thing|things|words|kind of|sort of|[\p{L}]+))?? (?<aux>)(?<rest>.+)$/du;

/** "what did X say about …", "why does X think …", "how does X describe …" */
function whatDidTheySay<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const said = matchLine(
    line,
    /^(?:what|how)(?: has been| have been| was| is| is being| s)? (?:said|reported|known|claimed|stated|written|mentioned) (?<rest>(?:about|on|of|regarding|concerning|re)\b.+)$/d,
  );
  if (said !== undefined) return { mind: false, ...objectOf(said('rest'), 'open') };
  const pattern = WITH_AUXILIARY.test(line.text) ? WITH_AUXILIARY : WITHOUT_AUXILIARY;
  const aux = matchLine(line, pattern)?.('aux')[0]?.word;
  return (
    subjectAndVerb(line, pattern, knows, 'open', (verb, slot) => {
      if (aux === undefined) return knows.known(slot) || isNobody(slot);
      return isActive(aux, verb);
    }) ??
    subjectAndVerb(line, /^(?:who|whom) (?:did|does|do|has|have) (?!not )(?<rest>.+)$/d, knows, 'open', () => true)
  );
}

/** "X, her exact words please" */
function nameThenWords<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const pattern =
    /^(?:what says |what said |what does |and )?(?<slot>.+?)(?: (?:his|her|their|s)?(?: ?(?:exact|own|actual|full|real|very))* (?:words|quotes?|statements?|comments?|remarks?))?(?: (?:everything|anything|all)(?: (?:he|she|they|it) (?:says?|said|tells?|told)(?: (?:them|us|anyone))?)?)?$/d;
  const parts = matchLine(line, pattern);
  if (parts === undefined || !knows.known(parts('slot'))) return undefined;
  return { ...subject(parts('slot')), mind: false, kind: 'topic', matter: [] };
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

/** "anything about …", "tell me about …", "what about …" */
function topicOf<T extends Token>(line: Line<T>): Frame<T> | undefined {
  const parts = matchLine(
    line,
    /^(?:what|how|anything|something|everything|info|information|news|quotes?|statements?|details|word|any (?:news|info|word|quotes?|information|statements?|details)|(?:are|is) there (?:any ?thing|any quotes?|something|any ?one|any (?:word|info|news|statements?))|what do we know|what is (?:there|known)|whats up with|what is with|what is (?:this|that|it)(?: all)?|what is (?:up|going on|happening|the deal|the story) with|who (?:talks|spoke|speaks|talked|is quoted|comments|commented)|what (?:about|of|with)|(?:does|did) (?:it|the report|the article|the text|anyone|anybody|someone|somebody) (?:say|mention|talk|comment|speak)(?: anything| something)?) (?:about|on|regarding|re|concerning) (?<rest>.+)$/d,
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
  const about = line.tokens[parts?.('slot').length ?? 0]?.word ?? '';
  // "the NATO chief on a truce" asks somebody, whom no report knows.
  const isSomebody = /^(?:on|about|re)$/.test(about) && !ASKING.test(line.text) ? knows.nameLike : knows.known;
  if (parts === undefined || !(knows.known(parts('slot')) || isSomebody(parts('slot')))) return undefined;
  // "X and Y" asks of both, and neither need be a voice.
  if (/^(?:and|vs)$/.test(about)) return { mind: false, kind: 'open', matter: line.tokens };
  return { mind: false, ...subject(parts('slot')), kind: 'topic', matter: parts('rest') };
}

/** "Fiona Hill on Trump": whoever is known to begin with is asked, though all of it might name somebody. */
function knownOnTopic<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const parts = matchLine(line, /^(?<slot>\S+(?: \S+){0,2}) (?:on|about) (?<rest>\S+(?: \S+){0,3})$/d);
  if (parts === undefined || !knows.known(parts('slot')) || ASKING.test(line.text)) return undefined;
  return { mind: false, ...subject(parts('slot')), kind: 'topic', matter: parts('rest') };
}

/** Words that no name begins with. */
const ASKING =
  /^(?:what|who|how|why|when|where|which|any|anything|is|are|did|does|do|has|have|tell|show|quotes?|views?)\b/;

/** "X", "X quotes", "all of X" */
function nameAlone<T extends Token>(line: Line<T>, knows: Knows<T>): Frame<T> | undefined {
  const parts = matchLine(
    line,
    /^(?:(?:everything|all|what|quotes?|by|of|from|the) )*(?<slot>.+?)(?: (?:quotes?|statements?|words|comments?))?$/d,
  );
  if (parts === undefined || !knows.known(parts('slot'))) return undefined;
  return { mind: false, asked: parts('slot'), kind: 'topic', matter: [] };
}
