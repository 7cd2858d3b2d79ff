import type { Found, Outcome } from '../../answer/outcome.js';
import { ownerArgs, type Audience } from '../message/audience.js';
import type { Drawn } from './drawn.js';
import { clip, escape } from '../message/escape.js';
import type { Entry } from './quote-block.js';
import type { About } from './quotes-card.js';
import { refusal } from './refusal.js';
import { relationsOf } from './relations.js';
import { ROUTES } from '../message/routes.js';
import { drawSheet, type Paging, type Sheet } from './sheet.js';
import { originator } from './voice.js';
import { count } from '../message/wording.js';

const ABOUT_MAX = 80;

/** Everyone who speaks on a point, voice by voice, with who disputes, supports or restates whom. */
export function sidesCard(outcome: Outcome, audience: Audience, about: About, page = 0): Drawn {
  if (outcome.answers.length === 0) return refusal(outcome, audience);
  const on = escape(clip(about.topic?.name ?? about.typed, ABOUT_MAX));
  const sheet = sideBySide(`Who says what on “${on}”`, outcome.answers);
  return drawSheet(sheet, audience, paging(outcome.answers, audience, about, page));
}

/** Quotes side by side that somebody shows to the others. On which point is not told where they put it into words of their own. */
export function sharedSides(quotes: readonly Found[], audience: Audience): Drawn {
  return drawSheet(sideBySide('Who says what', quotes), audience);
}

function sideBySide(title: string, quotes: readonly Found[]): Sheet {
  const groups = byVoice(quotes);
  const ordered = groups.flat();
  const lead = `### ${title}\n-# ${count(groups.length, 'voice')} · ${count(ordered.length, 'quote')}`;
  return { lead, entries: ordered.map(entryIn(ordered)), share: ROUTES.shareSidesList };
}

/** Keeps each voice's statements together, the voices in the order of their first. */
function byVoice(answers: readonly Found[]): Found[][] {
  const groups = new Map<string, Found[]>();
  for (const found of answers) {
    const voice = `${found.report.id}/${originator(found)?.id ?? ''}`;
    groups.set(voice, [...(groups.get(voice) ?? []), found]);
  }
  return [...groups.values()];
}

function entryIn(ordered: readonly Found[]): (found: Found) => Entry {
  return (found) => {
    const relations = relationsOf(found, (id) => {
      const at = ordered.findIndex(({ report, statement }) => report === found.report && statement.id === id);
      return at === -1 ? undefined : at + 1;
    });
    return { found, ...(relations.length === 0 ? {} : { below: `↔ ${relations.join(' · ')}` }) };
  };
}

function paging(answers: readonly Found[], audience: Audience, about: About, page: number): Paging | undefined {
  const { topic } = about;
  if (topic === undefined) return undefined;
  const reports = new Set(answers.map(({ report }) => report.id));
  const [first = ''] = reports;
  const report = reports.size === 1 ? first : '';
  return {
    page,
    route: ROUTES.sidesPage,
    share: ROUTES.shareSides,
    args: (to) => [report, topic.id, to, ...ownerArgs(audience)],
  };
}
