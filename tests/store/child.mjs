// A store in a process of its own, driven line by line: ["method", ...arguments] in, {"result"} or {"error"} out.
import process from 'node:process';
import { createInterface } from 'node:readline';
import { openStore } from '../../dist/src/store/open-store.js';

const [folder, user] = process.argv.slice(2);
// Permissions do not bind the administrator, so for a test of them the rights are put down.
if (user !== undefined) process.seteuid(Number(user));

const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);
const tell = ({ message, cause }) => say({ error: message, cause: cause?.code });
/** JSON has no moments. */
const revive = (value) => {
  if (typeof value !== 'object' || value === null) return value;
  if ('date' in value) return new Date(value.date);
  return 'at' in value ? { ...value, at: new Date(value.at) } : value;
};

const store = await openStore(folder).catch(tell);
if (store !== undefined && store !== true) {
  say({ result: 'open' });
  for await (const line of createInterface({ input: process.stdin })) {
    const [method, ...values] = JSON.parse(line);
    await store[method](...values.map(revive)).then((result) => say({ result }), tell);
  }
  await store.close();
}
