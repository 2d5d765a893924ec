import { expect, it } from 'vitest';
import { addressesOfSender } from '../../entrypoints/background/addresses-of-sender';

const sender = { url: 'https://www.ledger.example/harbour/quay' };

it('lets a page ask about addresses of its own site, mirrors for phones included', () => {
  const named = ['https://www.ledger.example/harbour/quay?page=2', 'https://m.ledger.example/quay'];
  expect(addressesOfSender(sender, named)).toEqual(named);
});

it('answers about its own address when a page names other sites', () => {
  const named = ['https://other.example/secret', 'not an address'];
  expect(addressesOfSender(sender, named)).toEqual([sender.url]);
});

it('gives nothing to a sender for whom the browser vouches not', () => {
  expect(addressesOfSender({}, ['https://www.ledger.example/harbour/quay'])).toEqual([]);
});
