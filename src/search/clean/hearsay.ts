import { reworded } from '../read/rewordings/index.js';

/** Whoever somebody in a chat has it from, and nobody of a report. */
const TELLER =
  '(?:(?:my|a|an|some|this|that|the|one|our|your)(?: \\S+){0,2}? (?:dad|father|mom|mum|mother|brother|sister|wife|husband|gf|bf|girlfriend|boyfriend|friend|mate|coworker|co-worker|colleague|boss|uncle|aunt|cousin|neighbou?r|teacher|prof|professor|roommate|flatmate|guy|dude|grandma|grandpa|granny|son|daughter|kid|buddy|podcast|streamer|youtuber|podcaster|classmate)|grandma|grandpa|mom|dad|someone|somebody|people|everyone|everybody)';
const PLACE =
  '(?: (?:at work|at school|in here|here|in the chat|on (?:tv|the (?:radio|news|bus|train)|twitter|x|reddit|telegram|tiktok|facebook|discord|youtube)))?';
const TELLS =
  '(?:says?|said|claims?|claimed|told me|tells me|keeps (?:saying|telling me)|insists?|insisted|swears?|swore|thinks?|thought|heard|is saying|was saying|was (?:ranting|going on)|mentioned|wrote|posted|reckons?)';

/** "my dad says …", "they said on tv …", "i was told that …": what follows is what is asked. */
const LEAD = new RegExp(
  `^(?:(?:so|ok|okay|and|but|hey|well) )*(?:${TELLER}${PLACE} (?:(?:just|always|really|still) )?${TELLS}${PLACE}|(?:they|people) (?:said|say|claimed|claim) on (?:tv|the radio|the news|twitter|telegram)|i (?:was|got) told|i(?:'ve|ve| have)? (?:heard|read|seen|saw)(?: somewhere)?(?: on \\S+)?)(?: (?:that|how|about how))? `,
  'i',
);

/** "there was something about …" */
const RECALLED =
  /^(?:(?:so|ok|okay|and|but|hey|well) )*(?:(?:i think )?there was|i remember|i recall) (?:something|sth|a bit|a part) (?:about|on|with) /i;

/** A clause of chat that asks nothing of the report and tells nothing of what is asked. */
const CHAT = new RegExp(
  `^(?:(?:so|ok|okay|and|but|or) )*(?:${[
    `(?:is|was) (?:that|this|it) (?:right|true|correct|so|real|legit|in there|in the (?:article|report|text)).{0,40}`,
    `did (?:he|she|they|i) (?:make|dream) (?:it|that) up`,
    `i (?:didn'?t|don'?t|did not|do not|had no|have no|couldn'?t|missed|forgot|only|just) .{1,40}`,
    `i(?:'ve|ve| have) (?:heard|read|seen) .{1,30}(?:versions?|stories|numbers)(?: \\S+)?`,
    `i(?:'ve| have| got| have got| had) (?:(?:a|an|the|some|my|no) )?\\S+(?: \\S+)?`,
    `(?:asking|i(?:'m| am)? ask(?:ing)?) (?:because|cause|cuz|since|for) .{1,60}`,
    `(?:(?:sorry|sry|excuse)(?: for)? )?my (?:\\S+ )?(?:english|german|spelling|grammar|typing|phone)(?: .{1,30})?`,
    `(?:which|what) one`,
    `no (?:clue|idea)`,
    `${TELLER} asked(?: me)?.{0,40}`,
    `${TELLER}${PLACE} ${TELLS} (?:he|she|they|it) (?:was|were|is|are|looked|sounded|seemed) .{1,40}`,
    `(?:does|did) (?:anybody|anyone|somebody|someone|it|they)(?: (?:in|on) (?:the|this|that) \\S+| in (?:there|here|it))? (?:say|claim|mention|write) (?:so|that|this|it)(?: (?:too|there|in there))?`,
    `the (?:radio|tv|news|podcast) .{1,50}`,
    `(?:many thanks|thanks|thx|ty|cheers|hi|hello|hey|good (?:morning|evening|afternoon)|kind regards|sorry for)(?: \\S+){0,5}`,
    `stop (?:it|that)(?: \\S+){0,3}`,
    `or (?:how|what) was (?:that|it)(?: again)?`,
    `(?:over|about|on|for|with|of) what(?: exactly)?`,
  ].join('|')})[.!?]*$`,
  'i',
);

const CLAUSES = /(?<=[.!?…])\s+|,\s+|;\s+|\s+[–—-]\s+/;

/**
 * Reads what somebody asks who has it from others, or who asks it in passing.
 * @param text plain words, as {@link clean} gives them.
 * @returns the question without who told it and what else is chat; undefined where there is none of that.
 */
export function plainly(text: string): string | undefined {
  const clauses = text.split(CLAUSES).filter((clause) => clause !== '');
  const asking = clauses.filter((clause) => !CHAT.test(clause));
  const asked = asking.map((clause) => clause.replace(RECALLED, '').replace(LEAD, 'that '));
  const isSame = asked.length === clauses.length && asked.every((clause, i) => clause === clauses[i]);
  const plain = reworded((isSame || asked.length === 0 ? text : asked.join(' ')).trim());
  return plain === '' || plain === text ? undefined : plain;
}
