import type { Settings } from '../../store/settings/settings.js';

/** What became of a wish about the two-person rule. */
export type RuleStep = {
  readonly settings: Settings;
  readonly kind: 'on' | 'asked' | 'kept' | 'ended' | 'own' | 'same';
};

/** From now on a change needs a second moderator. */
export function startRule(now: Settings): RuleStep {
  return now.twoPersons
    ? { settings: now, kind: 'same' }
    : { settings: { ...now, twoPersons: true, endAskedBy: null }, kind: 'on' };
}

/** Asks to end the rule; whoever asked first is the one who asks. */
export function askToEnd(now: Settings, who: string): RuleStep {
  if (!now.twoPersons || now.endAskedBy !== null) return { settings: now, kind: 'same' };
  return { settings: { ...now, endAskedBy: who }, kind: 'asked' };
}

/** Ends the rule, where another administrator asked for it. */
export function agreeToEnd(now: Settings, who: string): RuleStep {
  if (!now.twoPersons || now.endAskedBy === null) return { settings: now, kind: 'same' };
  if (now.endAskedBy === who) return { settings: now, kind: 'own' };
  return { settings: { ...now, twoPersons: false, endAskedBy: null }, kind: 'ended' };
}

/** Keeps the rule: nobody asks to end it any more. */
export function keepRule(now: Settings): RuleStep {
  if (now.endAskedBy === null) return { settings: now, kind: 'same' };
  return { settings: { ...now, endAskedBy: null }, kind: 'kept' };
}
