import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { succeed } from '../../core/model';
import { serve } from '../../core/rpc';

const contract = {
  greet: { request: v.object({ name: v.string() }), answer: v.string() },
};

const receive = serve('porter', contract, {
  greet: ({ name }, sender: string) => succeed(`Good morning, ${name}, from ${sender}`),
});

describe('a receiver', () => {
  it('answers a call, and passes the sender to the handler', async () => {
    const message = { to: 'porter', call: 'greet', request: { name: 'Ines' } };
    expect(await receive(message, 'the lodge')).toEqual(
      succeed('Good morning, Ines, from the lodge'),
    );
  });

  it.each([
    ['for another receiver', { to: 'gardener', call: 'greet', request: { name: 'Ines' } }],
    ['without a receiver', { call: 'greet', request: { name: 'Ines' } }],
    ['without a request', { to: 'porter', call: 'greet' }],
    ['that is a string', 'greet'],
    ['that is undefined', undefined],
  ])('does not answer a message %s', (_, message) => {
    expect(receive(message, 'the lodge')).toBeUndefined();
  });

  it.each([
    ['an unknown call', { to: 'porter', call: 'dance', request: {} }],
    ['a call named after an inherited property', { to: 'porter', call: 'toString', request: {} }],
    [
      'a request that does not match the schema',
      { to: 'porter', call: 'greet', request: { name: 7 } },
    ],
  ])('answers %s with invalid-input', async (_, message) => {
    expect(await receive(message, 'the lodge')).toMatchObject({
      ok: false,
      failure: { code: 'invalid-input' },
    });
  });

  it('removes properties that the contract does not declare', async () => {
    const requests: unknown[] = [];
    const receiveGreeting = serve('porter', contract, {
      greet: (request) => {
        requests.push(request);
        return succeed('');
      },
    });
    await receiveGreeting(
      { to: 'porter', call: 'greet', request: { name: 'Ines', key: 'all doors' } },
      null,
    );
    expect(requests).toEqual([{ name: 'Ines' }]);
  });
});
