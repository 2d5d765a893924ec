import * as v from 'valibot';
import { expect, it } from 'vitest';
import { mergeShares, type Share, sharesSchema, toSyncedShare } from '../../core/sync';

const own: Share = {
  ...{ id: 'share', tag: 'energy', formerTags: [], address: 'wss://sync.example', user: 'ana' },
  ...{ password: 'moorings', secret: 'third', formerSecrets: ['first', 'second'], member: 'ana' },
  ...{ name: 'Ana', privateKey: '', canWrite: true, device: 'd-1', isPaused: true },
  nextSecret: null,
};
const merge = (before: readonly Share[], secret: string, formerSecrets: readonly string[]) =>
  mergeShares(before, [toSyncedShare({ ...own, secret, formerSecrets })], () => 'd-2')[0];

it('takes a new secret from another device of the user, and keeps all former ones', () => {
  expect(merge([own], 'fourth', ['third'])).toEqual({
    ...{ ...own, secret: 'fourth', formerSecrets: ['first', 'second', 'third'] },
  });
  expect(merge([], 'fourth', ['third'])).toMatchObject({
    ...{ secret: 'fourth', formerSecrets: ['third'], device: 'd-2', isPaused: false },
  });
});

it('does not go back to a former secret, which a device may bring that was off', () => {
  expect(merge([own], 'second', ['first'])).toEqual(own);
});

it('reads shares as earlier versions stored them', () => {
  const { formerSecrets: _, ...stored } = own;
  expect(v.parse(sharesSchema, [stored])).toEqual([{ ...own, formerSecrets: [] }]);
});
