import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { CommandRequest, Keeping } from '../../src/dispatch/command.js';
import { newId } from '../../src/report/typed/new-id.js';
import type { KnowledgePerson } from '../../src/report/schema.js';
import { UserError } from '../../src/report/user-error.js';
import { typed } from '../options.js';
import { checkOwnNames } from './publish/own-names.js';
import { changeItem } from './publish/change-item.js';
import { personChoices, reportChoices } from './choices/choices.js';
import { findPerson, findReport, nearestPeople, type Place } from './choices/find.js';
import {
  checkNewName,
  chosen,
  fieldOf,
  isNone,
  NAME_MAX,
  namesIn,
  oneOf,
  REASON_OPTION,
  REPORT_OPTION,
  short,
  wordsOf,
  written,
} from './choices/options.js';
import type { Subcommand } from '../subcommand.js';

const ROLE_MAX = 200;
const ALIASES_MAX = 600;
const TYPES = [
  { name: 'a person', value: 'Person' },
  { name: 'an organisation', value: 'Organization' },
] as const;
const NAMED = [
  { name: 'the report names them', value: 'named' },
  { name: 'one who is not named', value: 'unnamed' },
  { name: 'several who are not named', value: 'collective' },
] as const;

/** `/knowledge speaker`: who somebody is. A name that fits nobody makes a new person. */
export const speaker = {
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'speaker',
    description: 'Say who somebody is: name, role, whom they speak for; a new name makes a new person',
    options: [
      chosen('speaker', 'Who; a name that fits nobody makes a new person', true),
      written('name', 'The name on cards', NAME_MAX),
      written('role', 'What they are: Kremlin spokesman; “none” clears', ROLE_MAX),
      chosen('behalf', 'Whom they speak for; “none” clears'),
      written('aliases', 'All other names, with commas between; “none” clears', ALIASES_MAX),
      oneOf('type', 'Person or organisation', TYPES),
      oneOf('named', 'Whether the report names them', NAMED),
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'new',
        description: 'A new person, whoever else is called so',
      },
      REPORT_OPTION,
      REASON_OPTION,
    ],
  },
  run(request) {
    const words = wordsOf(request, 'speaker') ?? '';
    const isNew = request.options['new'] === true;
    const found = isNew ? undefined : findPerson(request, words, typed(request, 'report'));
    const { report, value } = found ?? newPerson(request, words, isNew);
    const item = { kind: 'person', value: changed(request, report, value) } as const;
    checkOwnNames(request, report, item.value, found?.value);
    const action = found === undefined ? 'add' : 'edit';
    return changeItem(request, { report, action, reason: wordsOf(request, 'reason'), item });
  },
  complete(request) {
    if (request.focused === 'report') return reportChoices(request);
    return personChoices(request, typed(request, 'report'));
  },
} satisfies Subcommand;

type Request = CommandRequest & Keeping;

/** @param isNew whether somebody new is meant, whoever is called much the same */
function newPerson(request: Request, name: string, isNew: boolean): Place<KnowledgePerson> {
  checkNewName(name);
  const report = findReport(request);
  const taken = (id: string) => request.keeper.item(report, { kind: 'person', id }) !== undefined;
  const near = isNew ? '' : nearestPeople(request, name, report);
  if (near !== '') {
    throw new UserError(
      `There is nobody called “${short(name)}” here.${near} Choose one from the list while you type, or set “new” to True for somebody new.`,
    );
  }
  const id = newId(name, taken, 'person');
  return { report, value: { id, name, type: 'Person', anonymity: 'named', aliases: [] } };
}

function changed(request: Request, report: string, was: KnowledgePerson): KnowledgePerson {
  const aliases = wordsOf(request, 'aliases');
  return {
    ...was,
    name: wordsOf(request, 'name') ?? was.name,
    role: fieldOf(request, 'role', was.role),
    behalf: behalfOf(request, report, was),
    type: TYPES.find(({ value }) => value === request.options['type'])?.value ?? was.type,
    anonymity: NAMED.find(({ value }) => value === request.options['named'])?.value ?? was.anonymity,
    aliases: aliases === undefined ? was.aliases : namesIn(aliases),
  };
}

/** Whom somebody speaks for must be there already: a slip of the keyboard would otherwise make a new body. */
function behalfOf(request: Request, report: string, { id, behalf }: KnowledgePerson): string | undefined {
  const words = wordsOf(request, 'behalf');
  if (words === undefined) return behalf;
  if (isNone(words)) return undefined;
  const found = findPerson(request, words, report);
  if (found === undefined) {
    const near = nearestPeople(request, words, report);
    throw new UserError(
      `There is nobody called “${short(words)}” to speak for.${near} Make them first: /knowledge speaker.`,
    );
  }
  if (found.value.id === id) throw new UserError('Nobody speaks on their own behalf.');
  return found.value.id;
}
