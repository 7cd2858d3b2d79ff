import { commandList, type SentCommand } from '../limits/command-limits.js';
import { parseForm } from './form.js';
import { tooManyCreated } from './refusal.js';
import { botUser, tell, type Command, type State } from '../state/state.js';
import { ok, type Call, type Response, type Route } from './route.js';

const GLOBAL = '';
/** How many commands one scope may get new in a day. */
const CREATED_MAX = 200;
const LOCALIZED: readonly string[] = ['name_localizations', 'description_localizations'];

/** Who the bot is, and which commands it has. */
export const applicationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/@me',
    bot: true,
    handle: ({ state }) => ok({ ...botUser(state), discriminator: '0' }),
  },
  {
    method: 'GET',
    path: '/applications/@me',
    bot: true,
    handle: ({ state }) => ok({ id: state.settings.applicationId, name: state.settings.botName, flags: 0 }),
  },
  { method: 'GET', path: '/applications/:application/commands', bot: true, handle: list },
  { method: 'PUT', path: '/applications/:application/commands', bot: true, handle: overwrite },
  { method: 'GET', path: '/applications/:application/guilds/:guild/commands', bot: true, handle: list },
  { method: 'PUT', path: '/applications/:application/guilds/:guild/commands', bot: true, handle: overwrite },
];

function list({ state, params, query }: Call): Response {
  const commands = state.commands.get(params['guild'] ?? GLOBAL) ?? [];
  return ok(query.get('with_localizations') === 'true' ? commands : commands.map(withoutLocalizations));
}

function overwrite({ state, params, body }: Call): Response {
  const scope = params['guild'] ?? GLOBAL;
  const before = state.commands.get(scope) ?? [];
  const commands = parseForm(commandList, body).map((sent) => keep(state, scope, sent, before));
  const made =
    (state.created.get(scope) ?? 0) + commands.filter(({ id }) => before.every((one) => one.id !== id)).length;
  if (made > CREATED_MAX) throw tooManyCreated();
  state.created.set(scope, made);
  state.commands.set(scope, commands);
  tell(state, { type: 'commands' });
  return ok(commands);
}

function keep(state: State, scope: string, sent: SentCommand, before: readonly Command[]): Command {
  const known = before.find(({ name, type }) => name === sent.name && type === sent.type);
  return {
    // What Discord fills in where nothing is said.
    default_member_permissions: null,
    nsfw: false,
    contexts: null,
    integration_types: [0],
    name_localizations: null,
    description_localizations: null,
    ...sent,
    id: known?.id ?? state.nextId(),
    application_id: state.settings.applicationId,
    ...(scope !== GLOBAL && { guild_id: scope }),
    version: state.nextId(),
  };
}

function withoutLocalizations(command: Command): object {
  return Object.fromEntries(Object.entries(command).filter(([key]) => !LOCALIZED.includes(key)));
}
