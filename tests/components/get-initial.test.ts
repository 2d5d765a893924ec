import { expect, it } from 'vitest';
import { getInitial } from '../../components/library/rows/get-initial';

it.each([
  ['The Harbour Ledger', 'en', 'H'],
  ['The Harbour Ledger', null, 'H'],
  ['the-quay.example', 'en', 'T'],
  ['courier.example', 'en', 'C'],
  ['„Die Hafenzeitung“', 'de-AT', 'H'],
  ['Die Casting Weekly', 'en', 'D'],
  ['Los Pinos Times', 'en-US', 'L'],
  ['L’Écho du quai', 'fr', 'É'],
  ['الميناء اليوم', 'ar', 'م'],
  ['2nd Harbour', 'en', '2'],
  ['The', 'en', 'T'],
  ['港湾新聞', 'ja', '港'],
  ['…', 'en', ''],
])('of %s in %s is %s', (name, language, initial) => {
  expect(getInitial(name, language)).toBe(initial);
});
