import Libsql from 'libsql';

/** What the tables hold; a boolean or a date would end the whole process inside libsql, so none gets there. */
type Value = string | number | null;

/** One statement, prepared. */
export interface Prepared {
  /** Whether it gives rows. */
  readonly reader: boolean;
  all(values: readonly unknown[]): unknown[];
  run(values: readonly unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(values: readonly unknown[]): IterableIterator<unknown>;
}

/** One open file. Only here libsql is known: another engine with these few functions can take its place. */
export interface Connection {
  prepare(sql: string): Prepared;
  exec(sql: string): void;
  close(): void;
}

/** Statements with lists of values are written out in as many lengths as there are lists. */
const PREPARED_MAX = 300;

/** Opens a database file as it is, and makes it where it is missing. */
export function connect(file: string): Connection {
  const database = new Libsql(file);
  const prepared = new Map<string, Prepared>();

  /** Preparing takes as long as running does, and the same few hundred statements come again and again. */
  function prepareOnce(sql: string): Prepared {
    const before = prepared.get(sql);
    if (before !== undefined) return before;
    if (prepared.size >= PREPARED_MAX) prepared.clear();
    const statement = prepare(database, sql);
    prepared.set(sql, statement);
    return statement;
  }

  return {
    // SQLite takes a transaction back by itself when the disk is full; the second rollback would hide the first error.
    prepare: (sql) => (sql === 'rollback' && !database.inTransaction ? NOTHING : prepareOnce(sql)),
    exec: (sql) => void database.exec(sql),
    close: () => void database.close(),
  };
}

/** @returns the number in libsql's error, which says what SQLite could not do; nothing where the error is another's. */
export function sqliteCode(error: unknown): number | undefined {
  if (error instanceof Libsql.SqliteError) return (error.rawCode ?? 0) & PRIMARY_CODE;
  // A file that cannot be opened has its number in the text alone.
  const [, code] = (error instanceof Error && /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)) || [];
  return code === undefined ? undefined : Number(code) & PRIMARY_CODE;
}

/** The higher bits say more closely where it happened. */
const PRIMARY_CODE = 0xff;

function prepare(database: Libsql.Database, sql: string): Prepared {
  const statement = database.prepare(sql);
  return {
    reader: statement.reader,
    all: (values) => statement.all(values.map(checked)),
    run: (values) => statement.run(values.map(checked)),
    iterate: (values) => statement.iterate(values.map(checked)),
  };
}

const NOTHING: Prepared = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  iterate: () => [].values(),
};

function checked(value: unknown): Value {
  if (value === null || typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`a ${typeof value} cannot be kept`);
}
