import { describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from '../../src/sandbox/sandbox.js';

const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const text = (content: string) => ({ type: 10, content });
const row = (...components: readonly object[]) => ({ type: 1, components });
const button = (customId: string) => ({ type: 2, style: 2, custom_id: customId, label: 'Press' });

async function open(options?: SandboxOptions): Promise<Sandbox> {
  const sandbox = await startSandbox(options);
  onTestFinished(() => sandbox.close());
  return sandbox;
}

/** Sends what a bot would. */
async function send(sandbox: Sandbox, method: string, path: string, body?: unknown, token = sandbox.token) {
  const response = await fetch(`${sandbox.api}/v10${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bot ${token}` },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const answer: unknown = response.status === 204 ? undefined : await response.json();
  return { status: response.status, answer };
}

/** A member asks something, and here are the ways to answer. */
async function ask(options?: SandboxOptions) {
  const sandbox = await open(options);
  const played = sandbox.interact({ command: 'ask' });
  const [interaction] = sandbox.state.interactions.values();
  if (!interaction) throw new Error('nothing was asked');
  const { id, token } = interaction;
  const webhook = `/webhooks/${sandbox.applicationId}/${token}`;
  return {
    sandbox,
    played,
    callback: (body: unknown, query = '') =>
      send(sandbox, 'POST', `/interactions/${id}/${token}/callback${query}`, body),
    edit: (body: unknown) => send(sandbox, 'PATCH', `${webhook}/messages/@original`, body),
    followUp: (body: unknown) => send(sandbox, 'POST', webhook, body),
  };
}

const say = (data: object, type = 4) => ({ type, data });
const refused = (code: number, message: string) => ({ code, message });

describe('an interaction', () => {
  test('is answered once', async () => {
    const { callback } = await ask();
    expect((await callback(say({ content: 'once' }))).status).toBe(204);
    expect(await callback(say({ content: 'twice' }))).toEqual({
      status: 400,
      answer: refused(40060, 'Interaction has already been acknowledged.'),
    });
  });

  test('cannot be answered late', async () => {
    const { callback, played } = await ask({ answerWithin: 20 });
    expect((await played).first).toBeUndefined();
    expect(await callback(say({ content: 'late' }))).toEqual({
      status: 404,
      answer: refused(10062, 'Unknown interaction'),
    });
  });

  test('has no webhook before it was acknowledged, and one that goes out of date after', async () => {
    const { edit, callback } = await ask({ tokenLife: 20 });
    expect(await edit({ content: 'early' })).toEqual({ status: 404, answer: refused(10015, 'Unknown Webhook') });
    await callback({ type: 5 });
    await new Promise((resolve) => {
      setTimeout(resolve, 40);
    });
    expect(await edit({ content: 'late' })).toEqual({ status: 401, answer: refused(50027, 'Invalid Webhook Token') });
  });

  test('takes no modal after it was announced', async () => {
    const { callback } = await ask();
    await callback({ type: 5 });
    const modal = { custom_id: 'm', title: 'Late', components: [text('words')] };
    expect((await callback(say(modal, 9))).answer).toMatchObject({ code: 40060 });
  });

  test.each([6, 7, 8, 1, 99])('that is a command takes no callback of type %i', async (type) => {
    const { callback } = await ask();
    expect((await callback({ type, data: {} })).answer).toMatchObject({ code: 50035, errors: { type: {} } });
  });

  test('returns the message only when asked to', async () => {
    const { callback, sandbox } = await ask();
    const { answer } = await callback(say({ content: 'words' }), '?with_response=true');
    expect(answer).toMatchObject({
      resource: { type: 4, message: { content: 'words', author: { id: sandbox.applicationId } } },
    });
  });

  test('keeps the privacy of its announcement, whatever the edit says', async () => {
    const { callback, edit, played } = await ask();
    await callback(say({ flags: EPHEMERAL }, 5));
    await edit({ flags: V2, components: [text('words')] });
    const { ephemeral, message } = await played;
    expect([ephemeral, message?.flags]).toEqual([true, EPHEMERAL | V2]);
  });

  test('announces nothing but its privacy', async () => {
    const { callback } = await ask();
    expect((await callback(say({ flags: V2 }, 5))).answer).toMatchObject({
      code: 50035,
      errors: { data: { flags: {} } },
    });
  });
});

describe('a message is refused', () => {
  test.each<[string, object, object]>([
    ['empty', {}, { _errors: [{ code: '50006', message: 'Cannot send an empty message' }] }],
    [
      'with content beside components of the second version',
      { flags: V2, content: 'no', components: [text('x')] },
      { content: {} },
    ],
    [
      'with more than 2000 characters',
      { content: 'x'.repeat(2001) },
      { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } },
    ],
    [
      'with more than 4000 characters in all its text displays',
      { flags: V2, components: [text('x'.repeat(2000)), text('x'.repeat(2001))] },
      { components: { _errors: [{ code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED' }] } },
    ],
    [
      'with more than 40 components, nested ones too',
      { flags: V2, components: [{ type: 17, components: Array.from({ length: 40 }, () => text('x')) }] },
      { components: { _errors: [{ code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED' }] } },
    ],
    [
      'with a custom id twice',
      { flags: V2, components: [row(button('a'), button('a'))] },
      { components: { _errors: [{ code: 'COMPONENT_CUSTOM_ID_DUPLICATED' }] } },
    ],
    [
      'with six buttons in a row',
      { flags: V2, components: [row(...'abcdef'.split('').map(button))] },
      { components: { 0: {} } },
    ],
    ['with a component that does not exist', { flags: V2, components: [{ type: 99 }] }, { components: { 0: {} } }],
    ['with text displays but without the flag for them', { components: [text('x')] }, { components: {} }],
    ['with a number for its content', { content: 5 }, { content: { _errors: [{ code: 'BASE_TYPE_INVALID' }] } }],
    ['that pings what there is not', { content: 'x', allowed_mentions: { parse: ['all'] } }, { allowed_mentions: {} }],
  ])('%s', async (_, data, errors) => {
    const { callback } = await ask();
    const { status, answer } = await callback(say(data));
    expect(status).toBe(400);
    expect(answer).toMatchObject({ code: 50035, message: 'Invalid Form Body', errors: { data: errors } });
  });
});

test('completion takes at most 25 choices', async () => {
  const sandbox = await open();
  void sandbox.complete({ command: 'ask', options: { report: 'x' }, focused: 'report' });
  const [interaction] = sandbox.state.interactions.values();
  const path = `/interactions/${interaction?.id}/${interaction?.token}/callback`;
  const choices = Array.from({ length: 26 }, (_, index) => ({ name: String(index), value: String(index) }));
  const { answer } = await send(sandbox, 'POST', path, say({ choices }, 8));
  expect(answer).toMatchObject({ code: 50035, errors: { data: { choices: {} } } });
  expect((await send(sandbox, 'POST', path, say({ choices: choices.slice(1) }, 8))).status).toBe(204);
});

test('without the right token nothing of the bot can be reached', async () => {
  const sandbox = await open();
  const paths = ['/gateway/bot', '/users/@me', '/applications/@me', `/applications/${sandbox.applicationId}/commands`];
  const answers = await Promise.all(paths.map((path) => send(sandbox, 'GET', path, undefined, 'wrong')));
  expect(answers).toEqual(paths.map(() => ({ status: 401, answer: refused(0, '401: Unauthorized') })));
});

test('what does not exist is not found', async () => {
  const sandbox = await open();
  expect(await send(sandbox, 'GET', '/nothing')).toEqual({ status: 404, answer: refused(0, '404: Not Found') });
  expect(await send(sandbox, 'GET', '/channels/2/messages/5')).toEqual({
    status: 404,
    answer: refused(10008, 'Unknown Message'),
  });
});

describe('commands are refused', () => {
  const command = { name: 'ask', description: 'Ask' };
  test.each<[string, readonly object[]]>([
    ['in upper case', [{ ...command, name: 'Ask' }]],
    ['without a description', [{ name: 'ask' }]],
    ['twice', [command, command]],
    [
      'with an optional option before a required one',
      [
        {
          ...command,
          options: [
            { type: 3, name: 'a', description: 'a' },
            { type: 3, name: 'b', description: 'b', required: true },
          ],
        },
      ],
    ],
    ['as a menu with a description', [{ ...command, type: 3 }]],
    ['as a sixteenth menu', Array.from({ length: 16 }, (_, index) => ({ name: `Menu ${index}`, type: 3 }))],
  ])('%s', async (_, commands) => {
    const sandbox = await open();
    const { answer } = await send(sandbox, 'PUT', `/applications/${sandbox.applicationId}/commands`, commands);
    expect(answer).toMatchObject({ code: 50035 });
  });
});

test('messages in a channel are posted once a nonce, read, changed and deleted', async () => {
  const sandbox = await open();
  const posted = await send(sandbox, 'POST', '/channels/2/messages', {
    content: 'words',
    nonce: '7',
    enforce_nonce: true,
  });
  const again = await send(sandbox, 'POST', '/channels/2/messages', {
    content: 'words',
    nonce: '7',
    enforce_nonce: true,
  });
  expect(again).toEqual(posted);
  const [id] = sandbox.state.messages.keys();
  const path = `/channels/2/messages/${id}`;
  expect((await send(sandbox, 'PATCH', path, { content: 'other words' })).answer).toMatchObject({
    id,
    content: 'other words',
  });
  expect((await send(sandbox, 'GET', path)).answer).toMatchObject({ content: 'other words' });
  expect((await send(sandbox, 'DELETE', path)).status).toBe(204);
  expect((await send(sandbox, 'GET', path)).status).toBe(404);
});
