import type { Report } from '../../report/model.js';
import type { Proposal } from '../../store/review/proposal.js';
import { clip, escape, plain, typedQuote } from '../message/escape.js';
import { headline } from '../quotes/provenance.js';
import { timestamp } from '../message/timestamp.js';
import { PROPOSAL_LINES_MAX } from './proposal-limits.js';

const LINE_MAX = 150;

/** @returns `Mistake in us-denial` or `Missing`, plain. */
export function proposalTitle({ about }: Pick<Proposal, 'about'>): string {
  return about === undefined ? 'Missing' : `Mistake in ${about.statement}`;
}

/** @returns who proposed it and when, and in which report where there are several, as a small line. */
export function proposalOrigin({ member, at }: Proposal, report: Report | undefined): string {
  const where = report === undefined ? [] : [`in ${headline(report)}`];
  return `-# ${[`<@${member}>`, timestamp(at, 'relative'), ...where].join(' · ')}`;
}

/** @returns the beginning of a proposal on one line. */
export function proposalLine({ text }: Proposal): string {
  return escape(clip(plain(text.what), LINE_MAX));
}

/** @returns all that a member typed, each part under its name. */
export function proposalText({ about, text: { what, words, speaker, why } }: Pick<Proposal, 'about' | 'text'>): string {
  return [
    about === undefined ? '**What is missing**' : '**What is wrong**',
    quoted(what),
    ...(words === '' ? [] : ['**The passage**', quoted(words)]),
    ...(speaker === '' ? [] : ['**Who says it**', quoted(speaker)]),
    ...(why === '' ? [] : ['**Why**', quoted(why)]),
  ].join('\n');
}

function quoted(typed: string): string {
  return typedQuote(typed, PROPOSAL_LINES_MAX);
}
