import { areRelated } from './related.js';
import { opposing, unopposed, type Judged } from './judge.js';
import type { Matter } from './matter.js';

/** How much of a matter a statement must hold when anybody may have said it. */
export const FREE = 0.6;
/** Less is enough of somebody's own statements, since they are few. */
export const OF_SPEAKER = 0.42;
/** Whoever is claimed to have said it must have said more of it. */
const CLAIMED_OF_SPEAKER = 0.5;

/** What a statement must hold at least, and by how much it must lead, to answer because it stands out from all others. */
interface Lead {
  readonly least: number;
  readonly ahead: number;
}

const LEAD: Lead = { least: 0.45, ahead: 0.15 };
const LEAD_OF_SPEAKER: Lead = { least: 0.3, ahead: 0.15 };
/** A nearly full match needs no great lead. */
const NEARLY: Lead = { least: 0.52, ahead: 0.1 };
/** From this likeness to an ask on, a question is that ask, even where it is made of everyday words alone. */
export const ALIKE = 0.78;
/** A vetoed statement this near to the first is what was meant, changed. */
const BESIDE_A_VETOED = 0.05;

/** @returns those that hold enough of what anybody may have said; best first. */
export function enoughOfAnybody(judged: readonly Judged[], matter: Matter): Judged[] {
  const standing = unopposed(judged, matter);
  const carried = standing.filter((one) => one.evidence.score >= FREE && standsAlone(one, matter));
  return carried.length > 0 ? carried : standingOut(opposing(judged, matter), standing, [NEARLY, LEAD], holdsSome);
}

/** @returns those that hold enough of what somebody was asked for; best first. */
export function enoughOfSomebody(judged: readonly Judged[], matter: Matter): Judged[] {
  const standing = unopposed(judged, matter);
  const least = matter.claim ? CLAIMED_OF_SPEAKER : OF_SPEAKER;
  const carried = standing.filter(({ evidence }) => evidence.score >= least);
  return carried.length > 0 ? carried : standingOut(opposing(judged, matter), standing, [LEAD_OF_SPEAKER], holdsMuch);
}

/** The first, where it leads all others by far: then it is what was meant, in words that the report does not use. */
function standingOut(
  vetoed: readonly Judged[],
  standing: readonly Judged[],
  leads: readonly Lead[],
  holds: (one: Judged) => boolean,
): Judged[] {
  const [first] = standing;
  if (first === undefined || !holds(first)) return [];
  const { score } = first.evidence;
  const changed = vetoed.some(
    ({ evidence, found }) => evidence.score > score - BESIDE_A_VETOED && !areRelated(found, first.found, ['disputes']),
  );
  if (changed) return [];
  const other = standing.find(({ found }) => found !== first.found && !areRelated(found, first.found, ['restates']));
  const ahead = score - (other?.evidence.score ?? 0);
  return leads.some((lead) => score >= lead.least && ahead >= lead.ahead) ? [first] : [];
}

function holdsSome({ any, sure, names, figures, evidence }: Judged): boolean {
  // "been allowed to see the prisoners": light words tell together, beside one that is not.
  const light = evidence.hits.filter(({ asked, quality, by }) => asked.light && quality > 0 && by !== 'synonym').length;
  const beside = names + figures + Math.floor(light / 2);
  return any > 0 && (any > 2 || sure > 0) && (any + beside > 1 || evidence.score >= FREE);
}

function holdsMuch({ any, sure }: Judged): boolean {
  return any > 1 && sure > 0;
}

/** One match through a synonym or another form never carries an answer by itself; beside a name a form may. */
function standsAlone(
  { names, same, sure, any, said, figures, evidence }: Judged,
  { claim, asked, wants }: Matter,
): boolean {
  // An ask tells by all its words what is meant, even where each of them is light.
  if (evidence.alike > ALIKE) return true;
  const carrying = asked.filter(({ stop, light, tail }) => !stop && !light && !tail).length;
  // "what about neutrality", "who said October 2024": what is all of the matter need not stand there as it is.
  if (!claim && asked.length === 1 && sure === 1) return true;
  if (figures > 1 || (figures === 1 && carrying === 1)) return true;
  // "who accuses the mayor" asks for whoever does just that; "is he dead" is not answered by another word for it.
  const onlyNames =
    (!claim || said) &&
    names > 0 &&
    (wants !== 'whether' || any === sure) &&
    evidence.hits.every(({ quality, asked }) => quality > 0 || asked.light);
  return same > 0 || sure > 1 || any > 2 || (names > 0 && sure > 0) || onlyNames;
}
