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

describe('an answerer', () => {
  it('answers its call, and gets the sender', async () => {
    const message = { to: 'porter', call: 'greet', request: { name: 'Ines' } };
    expect(await receive(message, 'the lodge')).toEqual(
      succeed('Good morning, Ines, from the lodge'),
    );
  });

  it.each([
    ['for somebody else', { to: 'gardener', call: 'greet', request: { name: 'Ines' } }],
    ['without an address', { call: 'greet', request: { name: 'Ines' } }],
    ['that asks nothing', { to: 'porter', call: 'greet' }],
    ['that is only a word', 'greet'],
    ['that is nothing', undefined],
  ])('leaves a message %s to others', (_, message) => {
    expect(receive(message, 'the lodge')).toBeUndefined();
  });

  it.each([
    ['a call that it does not have', { to: 'porter', call: 'dance', request: {} }],
    ['a name that every object has', { to: 'porter', call: 'toString', request: {} }],
    ['a request of another shape', { to: 'porter', call: 'greet', request: { name: 7 } }],
  ])('answers %s with invalid-input', async (_, message) => {
    expect(await receive(message, 'the lodge')).toMatchObject({
      ok: false,
      failure: { code: 'invalid-input' },
    });
  });

  it('hands on only what the contract names', async () => {
    const seen: unknown[] = [];
    const noting = serve('porter', contract, {
      greet: (ask) => {
        seen.push(ask);
        return succeed('');
      },
    });
    await noting(
      { to: 'porter', call: 'greet', request: { name: 'Ines', key: 'all doors' } },
      null,
    );
    expect(seen).toEqual([{ name: 'Ines' }]);
  });
});
