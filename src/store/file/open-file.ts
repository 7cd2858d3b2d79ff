import { connect, type Connection } from './connection.js';

/** Marks the file as ours, in its header: “Said” in ASCII. */
const OURS = 0x53_61_69_64;

/** Why a file is not to be used, where no number of SQLite's says so. */
export class FileRefusal extends Error {}

/**
 * Opens a file for this process alone, and looks it over; it is made where it is missing.
 * @throws FileRefusal where it is damaged or another program's; an error of SQLite's where it cannot be had
 */
export function openFile(file: string): Connection {
  const connection = connect(file);
  try {
    connection.exec('pragma locking_mode = exclusive');
    identify(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
  try {
    takeForOurselves(connection);
    return connection;
  } catch (error) {
    closeFile(connection);
    throw error;
  }
}

/** Another program's file is left as it is. */
function identify(connection: Connection): void {
  const owner = pragma(connection, 'application_id');
  const isNew = owner === 0 && connection.prepare('select 1 from sqlite_schema limit 1').all([]).length === 0;
  if (owner !== OURS && !isNew) throw new FileRefusal('it belongs to another program');
}

function takeForOurselves(connection: Connection): void {
  connection.exec('pragma journal_mode = wal');
  connection.exec('pragma synchronous = full');
  connection.exec('pragma foreign_keys = on');
  // Without it, a replacing insert would delete rows past the triggers that keep them.
  connection.exec('pragma recursive_triggers = on');
  // Reading needs no disk, so it goes on while that is full.
  connection.exec('pragma temp_store = memory');
  // What is erased is gone from the disk as well.
  connection.exec('pragma secure_delete = on');
  // The lock is taken now, not at the first change: a second process should hear of the first at once.
  connection.exec(`begin immediate; pragma application_id = ${OURS}; commit`);
  demandSound(pragma(connection, 'quick_check(1)', 'quick_check'));
}

/** @throws FileRefusal unless one of SQLite's checks found nothing */
export function demandSound(verdict: unknown): void {
  if (verdict === 'ok') return;
  const found = String(verdict).replace(/^\*+[^*]*\*+/, '');
  throw new FileRefusal(`it is damaged (${found.replaceAll(/\s+/g, ' ').trim()})`);
}

/** Closes a file so that another connection can have it at once. */
export function closeFile(connection: Connection): void {
  try {
    // libsql lets a closed file go only when its statements are collected; the lock is given up by these.
    connection.exec('pragma journal_mode = delete');
    connection.exec('pragma locking_mode = normal');
    connection.prepare('select 1 from sqlite_schema limit 1').all([]);
  } catch {
    // A disk that is full or a file that is damaged keeps none of it; the end of the process does.
  } finally {
    connection.close();
  }
}

function pragma(connection: Connection, name: string, column = name): unknown {
  const [row] = connection.prepare(`pragma ${name}`).all([]);
  return new Map(Object.entries(row ?? {})).get(column);
}
