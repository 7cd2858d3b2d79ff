import { sql, type Kysely, type Migration } from 'kysely';

/** Forward only; one that was released is never changed. They run in the order of their names. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-changes': { up: (db) => run(db, CHANGES) },
  '0002-unanswered': { up: (db) => run(db, UNANSWERED) },
  '0003-answers': { up: (db) => run(db, ANSWERS) },
  '0004-proposals': { up: (db) => run(db, PROPOSALS) },
  '0005-asked': { up: (db) => run(db, ASKED) },
  '0006-decisions': { up: (db) => run(db, DECISIONS) },
};

const CHANGES: readonly string[] = [
  `create table servers (
    guild text primary key,
    gone_since integer
  ) strict, without rowid`,
  `create table counter (
    one integer primary key check (one = 1),
    value integer not null
  ) strict`,
  `insert into counter (one, value) values (1, 0)`,
  `create table changes (
    id integer primary key,
    guild text not null references servers (guild),
    report text not null,
    interaction text not null,
    author text not null,
    at integer not null,
    action text not null,
    reason text,
    undoes integer,
    unique (guild, id),
    unique (guild, interaction),
    foreign key (guild, undoes) references changes (guild, id)
  ) strict`,
  `create index changes_by_report on changes (guild, report, id)`,
  `create index changes_undone on changes (guild, undoes) where undoes is not null`,
  `create table revisions (
    id integer primary key,
    change_id integer not null,
    guild text not null,
    report text not null,
    kind text not null,
    item text not null,
    number integer not null check (number = base + 1),
    base integer not null check (base >= 0),
    state text not null check (state in ('shipped', 'absent', 'written')),
    written integer check ((state = 'written') = (written is not null)),
    shipped integer,
    unique (guild, report, kind, item, number),
    foreign key (guild, change_id) references changes (guild, id)
  ) strict`,
  `create index revisions_by_change on revisions (guild, change_id)`,
  `create table items (
    id integer primary key,
    guild text not null references servers (guild),
    hash text not null,
    item text not null,
    unique (guild, hash)
  ) strict`,
  `create table drafts (
    guild text not null references servers (guild),
    author text not null,
    id text not null,
    at integer not null,
    report text not null,
    kind text,
    item text,
    base integer not null,
    fields text not null,
    primary key (guild, author, id)
  ) strict`,
  `create index drafts_by_age on drafts (at)`,
  `create table settings (
    guild text primary key references servers (guild),
    settings text not null
  ) strict, without rowid`,
  `create table erasing (
    guild text primary key
  ) strict, without rowid`,
  ...['changes', 'revisions', 'items'].flatMap(keptForGood),
];

/** Public answers, and the edits that bring corrections to them. */
const ANSWERS: readonly string[] = [
  `create table answers (
    guild text not null references servers (guild),
    message text not null,
    channel text not null,
    at integer not null,
    primary key (guild, message)
  ) strict, without rowid`,
  `create index answers_by_age on answers (at)`,
  `create table answer_statements (
    guild text not null,
    message text not null,
    report text not null,
    statement text not null,
    revision integer not null,
    primary key (guild, message, report, statement),
    foreign key (guild, message) references answers (guild, message) on delete cascade
  ) strict, without rowid`,
  `create index answers_by_statement on answer_statements (guild, report, statement)`,
  `create table corrections (
    change_id integer primary key,
    guild text not null,
    corrected integer not null default 0,
    unreachable integer not null default 0,
    told integer not null default 0 check (told in (0, 1)),
    foreign key (guild, change_id) references changes (guild, id)
  ) strict`,
  `create index corrections_untold on corrections (told) where told = 0`,
  `create table corrected_statements (
    guild text not null,
    statement text not null,
    change_id integer not null references corrections (change_id),
    number integer not null,
    primary key (guild, statement, change_id)
  ) strict, without rowid`,
  `create index corrected_by_change on corrected_statements (change_id)`,
  `create table edits (
    guild text not null,
    message text not null,
    change_id integer not null references corrections (change_id),
    due integer not null,
    tries integer not null default 0,
    primary key (guild, message, change_id),
    foreign key (guild, message) references answers (guild, message) on delete cascade
  ) strict, without rowid`,
  `create index edits_by_change on edits (change_id)`,
  `create index edits_by_due on edits (due)`,
];

const PROPOSALS: readonly string[] = [
  `alter table changes add column approver text`,
  `create table proposals (
    guild text not null references servers (guild),
    id text not null,
    member text not null,
    at integer not null,
    report text not null,
    statement text,
    number integer not null,
    fields text not null,
    state text not null check (state in ('open', 'merged', 'accepted', 'declined')),
    merged_into text,
    decided_at integer,
    primary key (guild, id)
  ) strict`,
  `create index proposals_queue on proposals (guild, at, id) where state = 'open'`,
  `create index proposals_by_member on proposals (guild, member, at)`,
  `create index proposals_merged on proposals (guild, merged_into) where merged_into is not null`,
  `create index proposals_by_age on proposals (decided_at) where decided_at is not null`,
  `create table pending (
    guild text not null references servers (guild),
    id text not null,
    interaction text not null,
    author text not null,
    at integer not null,
    proposal text,
    edit text not null,
    primary key (guild, id),
    unique (guild, interaction)
  ) strict`,
  `create index pending_queue on pending (guild, at, id)`,
  `create table shut_outs (
    guild text not null references servers (guild),
    member text not null,
    by text not null,
    at integer not null,
    primary key (guild, member)
  ) strict, without rowid`,
  `create table letters (
    id integer primary key,
    guild text not null references servers (guild),
    member text not null,
    at integer not null,
    letter text not null,
    state text not null check (state in ('new', 'held'))
  ) strict`,
  `create index letters_by_member on letters (guild, member) where state = 'held'`,
  `create index letters_new on letters (id) where state = 'new'`,
  `create index letters_by_age on letters (at)`,
];

const UNANSWERED: readonly string[] = [
  `create table unanswered (
    guild text not null references servers (guild),
    id text not null,
    question text not null,
    command text not null,
    speaker text,
    report text,
    verdict text not null,
    gist text not null,
    count integer not null check (count > 0),
    at integer not null,
    checked_at integer,
    answered_at integer,
    primary key (guild, id)
  ) strict`,
  `create index unanswered_by_age on unanswered (at)`,
  `create table waiting (
    guild text not null,
    question text not null,
    member text not null,
    since integer not null,
    state text not null check (state in ('waiting', 'answered', 'telling', 'held')),
    at integer not null,
    primary key (guild, question, member),
    foreign key (guild, question) references unanswered (guild, id) on delete cascade
  ) strict`,
  `create index waiting_by_age on waiting (since)`,
];

/** How often members asked, by week. */
const ASKED: readonly string[] = [
  `create table asked (
    guild text not null references servers (guild),
    week integer not null,
    verdict text not null,
    report text not null,
    statement text not null,
    count integer not null check (count > 0),
    primary key (guild, week, verdict, report, statement)
  ) strict, without rowid`,
  `create index asked_by_age on asked (week)`,
];

/** How a proposal was decided, for whoever comes to it second. */
const DECISIONS: readonly string[] = [`alter table proposals add column decision text`];

/** A table whose rows are written once, and go with their server alone. */
function keptForGood(table: string): readonly string[] {
  return [
    `create trigger ${table}_stay before update on ${table}
    begin select raise(abort, '${table} are never rewritten'); end`,
    `create trigger ${table}_go_with_their_server before delete on ${table}
    when not exists (select 1 from erasing where guild = old.guild)
    begin select raise(abort, '${table} are never deleted'); end`,
  ];
}

async function run(db: Kysely<unknown>, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
