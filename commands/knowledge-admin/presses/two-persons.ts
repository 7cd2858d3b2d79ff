import type { KeepingPress } from '../../../src/dispatch/command.js';
import { agreeToEnd, askToEnd, keepRule, startRule, type RuleStep } from '../../../src/library/review/two-persons.js';
import { settingsCard } from '../../../src/reply/admin/settings-card.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import type { Settings } from '../../../src/store/settings/settings.js';

const STEPS: Readonly<Record<string, (now: Settings, who: string) => RuleStep>> = {
  on: startRule,
  ask: askToEnd,
  agree: agreeToEnd,
  keep: keepRule,
};

const NEWS: Readonly<Record<RuleStep['kind'], string>> = {
  on: '-# Set. From now on a change needs two persons.',
  asked: '-# Asked. The rule ends once another administrator agrees here.',
  kept: '-# The rule stays.',
  ended: '-# Ended. One person is enough for a change; what waits still waits.',
  own: '**You asked for it yourself**, so another administrator has to agree.',
  same: '-# This is how it is now.',
};

/** The two-person rule: one administrator sets it, and it takes two to end it. */
export const settingsTwo = {
  route: ROUTES.settingsTwo,
  right: 'administer',
  answers: 'in-place',
  async run({ keeper, user, args: [wish = ''] }) {
    const take = Object.hasOwn(STEPS, wish) ? STEPS[wish] : undefined;
    let kind: RuleStep['kind'] = 'same';
    await keeper.saveSettings((now) => {
      const step = take?.(now, user.id) ?? { settings: now, kind };
      ({ kind } = step);
      return step.settings;
    });
    return { type: 'update', message: settingsCard(keeper.settings, NEWS[kind]) };
  },
} satisfies KeepingPress;
