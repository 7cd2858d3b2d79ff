import type { Term } from './lexicon.js';

/** Offices that are said for one another. A line is a group. */
const ROLES = `
spokesman spokeswoman spokesperson spokespeople mouthpiece press speaker pressman
adviser advisor aide counsellor counselor consultant
scientist analyst expert academic scholar pundit researcher specialist commentator professor thinker
secretary minister
president leader head
premier minister pm chancellor
director head chief boss manager chair chairman chairwoman ceo executive
governor boss chief head
economist analyst expert
doctor physician medic professor
lawmaker deputy legislator mp parliamentarian congressman congresswoman senator politician member
ambassador envoy diplomat
envoy intermediary messenger mediator middleman go-between
general officer commander soldier
newspaper paper daily outlet press
agency outlet wire newswire press
union federation
lawyer attorney solicitor counsel
journalist reporter correspondent
company firm
government administration cabinet authorities
former ex retired
american us
`;

const groups = new Map<string, number[]>();
ROLES.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const word of line.split(' ')) groups.set(word, [...(groups.get(word) ?? []), group]);
  });

/** Whether two words name like offices: "spokesperson" and "spokeswoman". */
export function roleLikeness(a: Term, b: Term): boolean {
  return (groups.get(a.word) ?? []).some((group) => groups.get(b.word)?.includes(group));
}

/** Words that fit anybody with an office, and so name only together with a word that does not. */
const GENERIC = new Set(
  `official officials diplomat politician figure person man woman guy lady gentleman chap bloke insider aide adviser advisor
  expert specialist analyst academic representative rep individual bureaucrat spokesperson leader boss chief people folks
  ones camp`.split(/\s+/),
);

const GENERIC_BODY = new Set(
  'company firm body organisation organization group outlet agency institution authority business side party department office'.split(
    ' ',
  ),
);

/** Words that fit any organisation. */
export function isGenericBody({ word }: Term): boolean {
  return GENERIC_BODY.has(word);
}

export function isGenericPerson({ word }: Term): boolean {
  return GENERIC.has(word);
}
