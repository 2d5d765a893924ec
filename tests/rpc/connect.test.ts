import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fail, succeed } from '../../core/model';
import { connect, type Transport } from '../../core/rpc';

const contract = {
  double: { request: v.object({ number: v.number() }), answer: v.number() },
};

/** What a transport does with one message: give this reply, or reject with this error. */
type Step = { readonly reply: unknown } | { readonly error: unknown };

const answered: Step = { reply: succeed(14) };
const silent: Step = { reply: undefined };
const failing = (words: string): Step => ({ error: new Error(words) });

/** Plays back the steps, repeats the last one, and records messages and pauses. */
function follow(steps: readonly Step[], pausesMs?: readonly number[]) {
  const sent: unknown[] = [];
  const waited: number[] = [];
  const transport: Transport = {
    async send(message) {
      const step = steps[Math.min(sent.length, steps.length - 1)];
      sent.push(message);
      if (step === undefined) throw new Error('a test without steps');
      if ('error' in step) throw step.error;
      return step.reply;
    },
    async wait(ms) {
      waited.push(ms);
    },
    ...(pausesMs && { pausesMs }),
  };
  return { sent, waited, transport };
}

const call = (transport: Transport) =>
  connect('calculator', contract, transport).double({ number: 7 });

describe('a client', () => {
  it('sends receiver, call and arguments, and returns the answer', async () => {
    const { sent, waited, transport } = follow([answered]);
    expect(await call(transport)).toEqual(succeed(14));
    expect(sent).toEqual([{ to: 'calculator', call: 'double', request: { number: 7 } }]);
    expect(waited).toEqual([]);
  });

  it('returns a failure of the receiver unchanged, without a retry', async () => {
    const { sent, transport } = follow([{ reply: fail('disk-full', 'no room') }]);
    expect(await call(transport)).toEqual(fail('disk-full', 'no room'));
    expect(sent).toHaveLength(1);
  });

  it.each([
    ['an empty reply', silent],
    ['a null reply', { reply: null }],
    [
      'the "no receiver" error of both browsers',
      failing('Could not establish connection. Receiving end does not exist.'),
    ],
    [
      'a channel that Chromium closes',
      failing(
        'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
      ),
    ],
    [
      'a port that Chromium closes',
      failing('The message port closed before a response was received.'),
    ],
    [
      'a reply promise that Firefox garbage-collects',
      failing('Promised response from onMessage listener went out of scope'),
    ],
    ['a conduit that Firefox closes', failing('Conduits for this actor are closed')],
  ])('sends again after %s', async (_, lostReply) => {
    const { sent, waited, transport } = follow([lostReply, lostReply, answered]);
    expect(await call(transport)).toEqual(succeed(14));
    expect(sent).toEqual(
      Array(3).fill({ to: 'calculator', call: 'double', request: { number: 7 } }),
    );
    expect(waited).toEqual([60, 250]);
  });

  it('retries after each pause, then gives up', async () => {
    const { sent, waited, transport } = follow([silent], [5, 10]);
    expect(await call(transport)).toMatchObject(fail('no-answer', expect.any(String)));
    expect(sent).toHaveLength(3);
    expect(waited).toEqual([5, 10]);
  });

  it('sends only once if a transport has no pauses', async () => {
    const { sent, waited, transport } = follow([silent, answered], []);
    expect(await call(transport)).toMatchObject({ ok: false, failure: { code: 'no-answer' } });
    expect(sent).toHaveLength(1);
    expect(waited).toEqual([]);
  });

  it('returns the last error, under the given failure code', async () => {
    const { transport } = follow([silent, failing('No tab with id: 9')], [5]);
    const client = connect('calculator', contract, transport, 'page-gone');
    expect(await client.double({ number: 7 })).toEqual(
      fail('page-gone', 'calculator.double: No tab with id: 9'),
    );
  });

  it('rethrows an unknown error without a retry', async () => {
    const { sent, transport } = follow([failing('Cannot clone a function'), answered]);
    await expect(call(transport)).rejects.toThrow('Cannot clone a function');
    expect(sent).toHaveLength(1);
  });

  it('rethrows a value that is not an error', async () => {
    const { transport } = follow([{ error: 'Receiving end does not exist' }, answered]);
    await expect(call(transport)).rejects.toBe('Receiving end does not exist');
  });

  it.each([
    ['a value of another shape', succeed('fourteen')],
    ['a value that is not wrapped in a Result', 14],
    ['a failure with an unknown code', { ok: false, failure: { code: 'tired' } }],
  ])('turns %s into invalid-input', async (_, reply) => {
    const { sent, transport } = follow([{ reply }]);
    expect(await call(transport)).toMatchObject(fail('invalid-input', expect.any(String)));
    expect(sent).toHaveLength(1);
  });
});
