import { expect, it } from 'vitest';
import { isSameWork } from '../../core/model';

const article = {
  ...{ url: 'https://www.haldencourier.example/news/osk-ferry', headline: 'Ferry stops' },
  ...{ authors: ['Ada Mensah'], publisher: 'The Halden Courier', publishedAt: null },
  ...{ standfirst: null, language: null, image: null, section: null, sourceCredit: null },
  ...{ modifiedAt: null, evidence: null },
  completeness: 'full' as const,
};

it.each([
  ['haldencourier.example', true],
  ['The Halden Courier', true],
  ['ostmark.example', false],
  [null, true],
])('compares the site of a work without authors: %s', (publisher, isSame) => {
  expect(isSameWork({ headline: 'Ferry stops', authors: [], publisher }, article)).toBe(isSame);
});
