import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';
import { z } from 'zod';

/** All that can be set from outside. */
export interface Config {
  /** Without a token the bot does not go on Discord. */
  readonly token: string | undefined;
  /** Register the commands in this server only. */
  readonly guild: string | undefined;
  readonly answerMentions: boolean;
  readonly defaultPrivate: boolean;
  readonly knowledgeDir: string;
  readonly dataDir: string;
  readonly logLevel: z.infer<typeof logLevel>;
  readonly port: number;
  /** Base URL of Discord's API, without the version. */
  readonly api: string;
  /** Path of Discord's own description of its API; for tests. */
  readonly openapi: string | undefined;
}

export type Env = Readonly<Record<string, string | undefined>>;

/** What is wrong with the settings, as one screen for the operator. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const DEFAULT_API = 'https://discord.com/api';
const DEFAULT_PORT = 3000;
const MAX_PORT = 65_535;
const PATHS = ['KNOWLEDGE_DIR', 'DATA_DIR', 'DISCORD_OPENAPI'] as const;
const PACKAGE = packageRoot(dirname(fileURLToPath(import.meta.url)));

const SWITCH: ReadonlyMap<string, boolean> = new Map([
  ...['true', '1', 'yes', 'on'].map((word) => [word, true] as const),
  ...['false', '0', 'no', 'off'].map((word) => [word, false] as const),
]);

const flag = z
  .string()
  .default('false')
  .transform((word, context) => {
    const value = SWITCH.get(word.toLowerCase());
    if (value === undefined) context.addIssue(`is “${word}”. Write true or false.`);
    return value ?? z.NEVER;
  });

// What is wrong with a token is said without the token.
const token = z
  .string()
  .refine((text) => !/^Bot\s/i.test(text), { error: 'starts with “Bot ”. Leave that out.', abort: true })
  .refine((text) => !/["'`]/.test(text), { error: 'has quotation marks in it. Leave them out.', abort: true })
  .refine((text) => /^[\x21-\x7e]+$/.test(text), {
    error:
      'has a space or another sign in it that no token has. Copy it again: Bot → Reset Token in the Developer Portal.',
  });

const snowflake = z.string().regex(/^\d{15,20}$/, {
  error: 'is not the id of a server. Switch on Developer Mode in Discord, right-click the server, Copy Server ID.',
});

const logLevel = z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
  error: 'is none of trace, debug, info, warn, error, fatal, silent.',
});

const port = z
  .string()
  .regex(/^\d+$/, { error: `is not a number from 0 to ${MAX_PORT}.`, abort: true })
  .transform(Number)
  .refine((number) => number <= MAX_PORT, { error: `is not a number from 0 to ${MAX_PORT}.` });

const api = z
  .url({ protocol: /^https?$/, error: `is not an address like ${DEFAULT_API}.` })
  // The client puts the version there itself.
  .transform((address) => address.replace(/\/+$/, '').replace(/\/v\d+$/, ''));

const environment = z.object({
  DISCORD_TOKEN: token.optional(),
  DISCORD_GUILD_ID: snowflake.optional(),
  ANSWER_MENTIONS: flag,
  DEFAULT_PRIVATE: flag,
  KNOWLEDGE_DIR: z.string().default(join(PACKAGE, 'knowledge')),
  DATA_DIR: z.string().default(join(PACKAGE, 'data')),
  LOG_LEVEL: z.preprocess(
    (level) => (typeof level === 'string' ? level.toLowerCase() : level),
    logLevel.default('info'),
  ),
  PORT: port.default(DEFAULT_PORT),
  DISCORD_API: api.default(DEFAULT_API),
  DISCORD_OPENAPI: z.string().optional(),
});

/** Reads the settings. Throws a `ConfigError` that names each wrong one, what is wrong with it, and what to do. */
export function readConfig(env: Env): Config {
  const set = Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()] as const] : []));
  const read = environment.safeParse(Object.fromEntries(set));
  if (!read.success) {
    const lines = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new ConfigError(['The settings are not right:', ...lines, '', CURE].join('\n'));
  }
  const { data } = read;
  return {
    token: data.DISCORD_TOKEN,
    guild: data.DISCORD_GUILD_ID,
    answerMentions: data.ANSWER_MENTIONS,
    defaultPrivate: data.DEFAULT_PRIVATE,
    knowledgeDir: resolve(data.KNOWLEDGE_DIR),
    dataDir: resolve(data.DATA_DIR),
    logLevel: data.LOG_LEVEL,
    port: data.PORT,
    api: data.DISCORD_API,
    openapi: data.DISCORD_OPENAPI,
  };
}

const CURE = 'Change them in .env or in the environment and start again; .env.example says what each is for.';
const ASSIGNMENT = /^\s*(export\s+)?[A-Za-z_][A-Za-z0-9_]*\s*=/;

/** Reads the text of an `.env` file. A line that sets nothing is refused by its number; it may hold a pasted token. */
export function readEnvFile(text: string): Env {
  if (text.includes('\0')) {
    throw new ConfigError('The file .env is not saved as UTF-8 (perhaps as UTF-16). Save it as UTF-8 and start again.');
  }
  // An editor's byte order mark would become part of the first name.
  const clean = text.replace(/^\uFEFF/, '');
  const bad = clean.split(/\r?\n/).flatMap((line, index) => (isReadable(line) ? [] : [index + 1]));
  if (bad.length > 0) {
    const lines = bad.map((number) => `  line ${number} is not NAME=value, and no comment (#).`);
    throw new ConfigError(['The file .env cannot be read:', ...lines, '', CURE].join('\n'));
  }
  return parseEnv(clean);
}

function isReadable(line: string): boolean {
  return line.trim() === '' || line.trimStart().startsWith('#') || ASSIGNMENT.test(line);
}

/** The process's environment, over what stands in `.env` beside package.json. A path in that file begins at its folder. */
export function loadEnv(file = join(PACKAGE, '.env')): Env {
  const written = existsSync(file) ? readEnvFile(readText(file)) : {};
  return { ...written, ...pathsFrom(dirname(file), written), ...process.env };
}

function pathsFrom(folder: string, env: Env): Env {
  const paths = PATHS.map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(paths.flatMap(([name, path]) => (path ? [[name, resolve(folder, path)] as const] : [])));
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new ConfigError(`The file ${file} is there but cannot be read. Look at its permissions.`, { cause });
  }
}

/** The folder of package.json, whether this runs from src/ or from dist/src/. */
function packageRoot(folder: string): string {
  const above = dirname(folder);
  return existsSync(join(folder, 'package.json')) || above === folder ? folder : packageRoot(above);
}
