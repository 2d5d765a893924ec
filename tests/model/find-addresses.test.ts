import { expect, it } from 'vitest';
import { findAddresses, findTypedAddresses } from '../../core/model';

const [quay, ferry] = ['https://ledger.example/quay', 'https://ledger.example/ferry'];

it.each([
  [quay, [quay]],
  [`  ${quay}\n${ferry} ${quay} `, [quay, ferry]],
  ['www.ledger.example', ['https://www.ledger.example']],
  ['ledger.example/quay', [quay]],
  [`ledger.example:8080/quay ${ferry}`, ['https://ledger.example:8080/quay', ferry]],
  ['zürich-blatt.example/fähre', ['https://zürich-blatt.example/fähre']],
  ['localhost:8080/quay', ['http://localhost:8080/quay']],
  ['http://localhost/quay', ['http://localhost/quay']],
  ['http://wiki/quay', ['http://wiki/quay']],
  ['https://ada:secret@ledger.example/quay', [quay]],
  ['http://[::1]:8080/quay', ['http://[::1]:8080/quay']],
  [`<${quay}>, (${ferry}). !`, [quay, ferry]],
  [`“${quay}_(film)”`, [`${quay}_(film)`]],
  ['https://led ger.example/quay', []],
  ['http:ledger', []],
  [`http://wiki/quay ${ferry}`, []],
  ['file:///quay.html', []],
  ['ledger.example', []],
  ['localhost', []],
  ['and/or', []],
  ['a.m./p.m.', []],
  ['1.5/2.5', []],
  ['see ledger.example/quay', []],
  ['site:ledger.example/quay', []],
  ['', []],
])('finds the addresses of which “%s” consists', (typed, found) => {
  expect(findTypedAddresses(typed)).toEqual(found);
});

it.each([
  [`Look at this: ${quay} !`, [quay]],
  [`The quay (see ${quay}), and ledger.example/ferry.`, [quay, ferry]],
  ['The quay is closed and/or flooded. Ask ledger.example.', []],
])('finds the addresses among other words: “%s”', (text, found) => {
  expect(findAddresses(text)).toEqual(found);
});
