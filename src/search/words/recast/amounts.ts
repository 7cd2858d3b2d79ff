const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^how many (?:kilometres|kilometers|km|miles) (?:away )?(is|are|was|were) (.+)$/, 'how far $1 $2'],
  [
    /^how many (?:metres|meters|feet|inches|centimetres|cm|kilometres|kilometers|km|miles) (high|tall|deep|long|wide|thick) (.+)$/,
    'how $1 $2',
  ],
  [/^how many (?:kilos|kilograms|kg|tons|tonnes|pounds) (?:does|do|did) (.+) weigh$/, 'how heavy is $1'],
  [/^how many (?:euros|dollars|pounds|bucks|yen|francs)(?: of)? (.+)$/, 'how much money $1'],
  [/^how many (?:degrees) (?:was|is|will) (?:it|.+? be)(.*)$/, 'how warm was it$1'],
];

/** How much, how many and how far. */
export const AMOUNTS: readonly (readonly [RegExp, string])[] = [
  ...UNITS,
  [/^(?:at|for) (?:what|which) price (?:is|are) (.+) (?:sold|offered|available)$/, 'how much does $1 cost'],
  [/^(?:at|for) (?:what|which) (?:price|cost|sum) (.+)$/, 'how much $1'],
  [
    /^how far (did|has|have|will|do|does) (.+?) (fall|fallen|drop|dropped|rise|risen|climb|climbed|plunge|plunged|sink|go up|go down|come down)(.*)$/,
    'how much $1 $2 $3$4',
  ],
  [
    /^how (?:big|large|great|steep|sharp|high|strong|bad) (?:is|was|will|are|were) (?:the |this )?(rise|fall|drop|increase|decrease|cut|hike|decline|jump|reduction|loss|losses) (?:in|of) (.+?)(?: be)?$/,
    'how much did $2 $1',
  ],
  [
    /^how (?:big|large|great|steep|sharp|high|strong|bad) (?:is|was|will|are|were) (?:the |this )?(.+?) (rise|fall|drop|increase|decrease|cut|hike|decline|jump|reduction)(?: be)?$/,
    'how much did $1 $2',
  ],
  [/^how much more (will|does|do|did|would) (.+?) (?:cost|pay|be)$/, 'by how much $1 $2 rise'],
  [
    /^how (?:big|large) (?:is|was|are|were) (?:the )?(.+?) (workforce|staff|membership|army|fleet|population)$/,
    'how many $2 does $1 have',
  ],
  [
    /^how (?:big|large) (?:is|was|are|were) (?:the )?(workforce|staff|membership|army|fleet|population) (?:of|in|at) (.+)$/,
    'how many $1 does $2 have',
  ],
  [/^(?:what |how (?:big|large|high) )?(?:is |was )?(?:the )?population of (.+)$/, 'how many people live in $1'],
  [/^(?:what |how (?:big|large|high) )?(?:is |was )?(?:the )?(.+?) population$/, 'how many people live in $1'],
  [
    /^how many (?:inhabitants|residents|citizens) (?:does|do|did|has) (.+?)(?: have| got)?$/,
    'how many people live in $1',
  ],
  [/^(?:the )?(\w+) (?:count|tally|toll) (?:of|in|at|for) (.+)$/, 'how many $1 $2'],
  [/^(?:the )?(.+) amount$/, 'how much $1'],
  [
    /^(?:what )?(?:is |was )?(?:the )?size of (?:the )?(crew|crowd|audience|team|staff|workforce|army|fleet)(.*)$/,
    'how many people in the $1$2',
  ],
];
