import type { Keeping, KeepingPress, PressRequest, Reply } from '../../../src/dispatch/command.js';
import { PRIVACIES } from '../../../src/reply/admin/privacy-values.js';
import { rolesStamp, settingsCard } from '../../../src/reply/admin/settings-card.js';
import { notice } from '../../../src/reply/message/notice.js';
import { ROUTES } from '../../../src/reply/message/routes.js';
import type { Settings } from '../../../src/store/settings/settings.js';

const SNOWFLAKE = /^\d{1,20}$/;

/** *Roles that may moderate*: they are set as they were chosen, unless somebody changed them since the card was drawn. */
export const settingsRoles = {
  route: ROUTES.settingsRoles,
  right: 'administer',
  answers: 'in-place',
  async run(request) {
    const [seen] = request.args;
    // Everyone's role is nobody's; nothing is promised that would not hold.
    const moderatorRoles = ids(request).filter((id) => id !== request.guild);
    let late = false;
    await request.keeper.saveSettings((now) => {
      late = rolesStamp(now.moderatorRoles) !== seen;
      return late ? now : { ...now, moderatorRoles };
    });
    if (late)
      return shown(request, '**Somebody changed the roles in between.** This is how they are now; choose again.');
    return shown(request, everyone(request) ? `@everyone cannot moderate; all else is set.` : SET);
  },
} satisfies KeepingPress;

/** *Channel for the log*: it is set where something can be posted in it, and that is tried. */
export const settingsLog = {
  route: ROUTES.settingsLog,
  right: 'administer',
  answers: 'in-place',
  async run(request) {
    const [channel = null] = ids(request);
    if (channel !== null && (await request.channels.post(channel, firstPost(request))) === 'unreachable') {
      return shown(
        request,
        `**I cannot post in <#${channel}>**, so nothing was changed. In that channel I need *View Channel* and *Send Messages*.`,
      );
    }
    return set(request, { logChannel: channel });
  },
} satisfies KeepingPress;

/** *Who sees answers*. */
export const settingsPrivacy = {
  route: ROUTES.settingsPrivacy,
  right: 'administer',
  answers: 'in-place',
  run(request) {
    const chosen = PRIVACIES.find(({ value }) => value === request.values[0]);
    return chosen === undefined ? shown(request) : set(request, { defaultPrivate: chosen.setting });
  },
} satisfies KeepingPress;

/** **Pause** and **Go on**. The button says which, so that two presses do not take each other back. */
export const settingsPause = {
  route: ROUTES.settingsPause,
  right: 'administer',
  answers: 'in-place',
  run: (request) => set(request, { paused: request.args[0] === 'on' }),
} satisfies KeepingPress;

/** **Keep no questions** and **Keep them**. Those that are there go at once. */
export const settingsQuestions = {
  route: ROUTES.settingsQuestions,
  right: 'administer',
  answers: 'in-place',
  run: (request) => set(request, { keepQuestions: request.args[0] === 'on' }),
} satisfies KeepingPress;

type Request = PressRequest & Keeping;

const SET = '-# Set. This is how it is now.';

/** Sets some of it and leaves the rest as it is by then. */
async function set(request: Request, changed: Partial<Settings>): Promise<Reply> {
  await request.keeper.saveSettings((now) => ({ ...now, ...changed }));
  return shown(request, SET);
}

function shown({ keeper }: Request, news?: string): Reply {
  return { type: 'update', message: settingsCard(keeper.settings, news) };
}

/** What a select sends back is an id of Discord's, or nothing of ours. */
function ids({ values }: Request): string[] {
  return [...new Set(values)].filter((value) => SNOWFLAKE.test(value));
}

function everyone({ values, guild }: Request): boolean {
  return guild !== null && values.includes(guild);
}

function firstPost({ user }: Request) {
  return notice(
    `<@${user.id}> tries whether I can post here. Changes of what I know are logged in this channel once it is set.`,
  );
}
