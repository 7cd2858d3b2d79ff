import type { Term } from '../lexicon/lexicon.js';

/** Offices that are said for one another. A line is a group. */
const ROLES = `
adviser advisor aide counsellor counselor consultant
agency outlet wire newswire press
ambassador envoy diplomat
american us
architect designer
army military soldiers
association organisation organization society federation group charity
attorney lawyer solicitor barrister counsel
bank lender
boss owner proprietor
captain skipper master
chair chairman chairwoman chairperson head
chair chairman chairwoman chairperson president
chairman director head chief boss manager chair chairwoman ceo executive
colonel officer commander general soldier
company firm business corporation enterprise line maker manufacturer producer
deputy lawmaker legislator mp parliamentarian congressman congresswoman senator politician member
diver frogman
doctor physician medic professor
driver operator trucker
economist analyst expert
engineer mechanic technician
envoy intermediary messenger mediator middleman go-between
former ex previous retired
friends associates confidants
general officer commander soldier military army
government administration cabinet authorities
governor boss chief head
leader president
hospital clinic
inquiry commission panel probe investigation
institute thinktank foundation
insiders sources
intermediaries go-betweens middlemen
journalist reporter correspondent newsman
judge justice magistrate
leader head chief chairwoman chairman chair boss
leaker whistleblower source
ministry department
minister secretary
newspaper paper daily outlet press tabloid journal
official bureaucrat functionary
pollster poll
premier minister pm chancellor
prosecutor prosecutors prosecution
rep representative spokesman spokeswoman spokesperson
sailor seaman mariner seamen sailors
scientist analyst expert academic scholar pundit researcher specialist commentator professor thinker
spokesman spokeswoman spokesperson spokespeople mouthpiece press speaker pressman speaks speaking
student pupil
survivor survivors
union federation
worker workman employee labourer
`;

const groups = new Map<string, number[]>();
ROLES.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const word of line.split(' ')) groups.set(word, [...(groups.get(word) ?? []), group]);
  });

/** Whether two words name like offices: "spokesperson" and "spokeswoman". */
export function roleLikeness(a: Pick<Term, 'word'>, b: Pick<Term, 'word'>): boolean {
  return (groups.get(a.word) ?? []).some((group) => groups.get(b.word)?.includes(group));
}

/** Words that fit anybody with an office, and so name only together with a word that does not. */
const GENERIC = new Set(
  `official officials diplomat politician figure person man woman guy lady gentleman chap bloke insider aide adviser advisor guys dudes
  expert specialist analyst academic representative rep individual bureaucrat spokesperson leader boss chief people folks
  ones camp dude fellow lad girl boy person somebody source`.split(/\s+/),
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

/** Offices that are held by one person, whoever that is. */
const OFFICE =
  /^(?:advis[eo]r|aide|ambassador|envoy|diplomat|analyst|economist|expert|chief|head|leader|president|chair(?:man|woman)?|minister|premier|chancellor|secretary|general|commander|colonel|director|boss|spokes(?:man|woman|person)|governor|mayor|senator|king|queen|pope|prosecutor|ceo)$/;
/** What stands before an office and is part of it. */
const OF_OFFICE =
  /^(?:foreign|prime|defen[cs]e|interior|finance|economy|energy|justice|vice|deputy|secretary|general|security|supreme|commission|council|central|bank|party|army|police)$/;

/** Whether a word is an office that one person holds. */
export function isOfficeWord({ word }: Pick<Term, 'word'>): boolean {
  return OFFICE.test(word);
}

/** Whether words name an office: "NATO secretary general". @param isName whether a word names a place or somebody */
export function isOffice<T extends Pick<Term, 'word'>>(words: readonly T[], isName: (word: T) => boolean): boolean {
  const last = words.at(-1);
  if (last === undefined || words.length < 2 || !OFFICE.test(last.word)) return false;
  const before = words.slice(0, -1);
  return before.some(isName) && before.every((word) => isName(word) || OF_OFFICE.test(word.word));
}
