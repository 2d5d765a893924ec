import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fail, getInternalDetail, succeed } from '../../core/model';
import { connect, type Transport } from '../../core/rpc';

const contract = {
  double: { request: v.object({ number: v.number() }), answer: v.number() },
};

/** What a transport does with one message: give this reply, or reject with this error. */
type Step = { readonly reply: unknown } | { readonly error: unknown };

const answer: Step = { reply: succeed(14) };
const noReply: Step = { reply: undefined };
const rejectWith = (message: string): Step => ({ error: new Error(message) });

/** Plays back the steps, repeats the last one, and records messages and pauses. */
function createScriptedTransport(steps: readonly Step[], pausesMs?: readonly number[]) {
  const sent: unknown[] = [];
  const pauses: number[] = [];
  const transport: Transport = {
    async send(message) {
      const step = steps[Math.min(sent.length, steps.length - 1)];
      sent.push(message);
      if (step === undefined) throw new Error('this test defines no steps');
      if ('error' in step) throw step.error;
      return step.reply;
    },
    async wait(ms) {
      pauses.push(ms);
    },
    ...(pausesMs && { pausesMs }),
  };
  return { sent, pauses, transport };
}

const call = (transport: Transport) =>
  connect('calculator', contract, transport).double({ number: 7 });

describe('an RPC client', () => {
  it('sends the receiver, the call and its arguments, and returns the answer', async () => {
    const { sent, pauses, transport } = createScriptedTransport([answer]);
    expect(await call(transport)).toEqual(succeed(14));
    expect(sent).toEqual([{ to: 'calculator', call: 'double', request: { number: 7 } }]);
    expect(pauses).toEqual([]);
  });

  it('returns a failure from the receiver unchanged, without a retry', async () => {
    const { sent, transport } = createScriptedTransport([
      { reply: fail('disk-full', 'quota exceeded') },
    ]);
    expect(await call(transport)).toEqual(fail('disk-full', 'quota exceeded'));
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['an empty reply', noReply],
    ['a null reply', { reply: null }],
    [
      'the "no receiver" error of both browsers',
      rejectWith('Could not establish connection. Receiving end does not exist.'),
    ],
    [
      'the error for a message channel that Chromium closes',
      rejectWith(
        'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      ),
    ],
    [
      'the error for a message port that Chromium closes',
      rejectWith('The message port closed before a response was received.'),
    ],
    [
      'the error for a reply promise that Firefox garbage-collects',
      rejectWith('Promised response from onMessage listener went out of scope'),
    ],
    [
      'the error for a conduit that Firefox closes',
      rejectWith('Conduits for this actor are closed'),
    ],
  ])('sends again after %s', async (_, lostReply) => {
    const { sent, pauses, transport } = createScriptedTransport([lostReply, lostReply, answer]);
    expect(await call(transport)).toEqual(succeed(14));
    expect(sent).toEqual(
      Array(3).fill({ to: 'calculator', call: 'double', request: { number: 7 } }),
    );
    expect(pauses).toEqual([60, 250]);
  });

  it('retries after each pause, then gives up', async () => {
    const { sent, pauses, transport } = createScriptedTransport([noReply], [5, 10]);
    expect(await call(transport)).toMatchObject(
      fail('no-answer', getInternalDetail(expect.any(String))),
    );
    expect(sent).toHaveLength(3);
    expect(pauses).toEqual([5, 10]);
  });

  it('sends only once if the transport defines no pauses', async () => {
    const { sent, pauses, transport } = createScriptedTransport([noReply, answer], []);
    expect(await call(transport)).toMatchObject({ ok: false, failure: { code: 'no-answer' } });
    expect(sent).toHaveLength(1);
    expect(pauses).toEqual([]);
  });

  it('returns the last error under the given failure code', async () => {
    const { transport } = createScriptedTransport([noReply, rejectWith('No tab with id: 9')], [5]);
    const client = connect('calculator', contract, transport, 'page-gone');
    expect(await client.double({ number: 7 })).toEqual(
      fail('page-gone', 'calculator.double: No tab with id: 9'),
    );
  });

  it('rethrows an unknown error without a retry', async () => {
    const { sent, transport } = createScriptedTransport([
      rejectWith('Cannot clone a function'),
      answer,
    ]);
    await expect(call(transport)).rejects.toThrow('Cannot clone a function');
    expect(sent).toHaveLength(1);
  });

  it('rethrows a value that is not an Error', async () => {
    const { transport } = createScriptedTransport([
      { error: 'Receiving end does not exist' },
      answer,
    ]);
    await expect(call(transport)).rejects.toBe('Receiving end does not exist');
  });

  it.each([
    ['a value of the wrong type', succeed('fourteen')],
    ['a value that is not wrapped in a Result', 14],
    ['a failure with an unknown code', { ok: false, failure: { code: 'unknown-code' } }],
  ])('fails with invalid-input on %s', async (_, reply) => {
    const { sent, transport } = createScriptedTransport([{ reply }]);
    expect(await call(transport)).toMatchObject(
      fail('invalid-input', getInternalDetail(expect.any(String))),
    );
    expect(sent).toHaveLength(1);
  });
});
