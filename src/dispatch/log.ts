/** Where the parts write what happened; pino fits. Fields first, then one sentence. */
export interface Log {
  info(fields: object, text: string): void;
  warn(fields: object, text: string): void;
  error(fields: object, text: string): void;
}
