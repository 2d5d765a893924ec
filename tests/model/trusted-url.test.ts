import { expect, it } from 'vitest';
import { createLinkArticle, removeCredentials, withTrustedUrl } from '../../core/model';
import { makeArticle } from '../storage/samples';

it.each([
  ['https://www.courier.example/news/1', 'https://courier.example/news/1?from=app', true],
  ['https://courier.example/news/1', 'https://m.courier.example/1', true],
  ['https://ledger.example/news/1', 'https://courier.example/copied', false],
])('keeps the declared address "%s" of a page at "%s": %s', (declared, pageUrl, isTrusted) => {
  const article = makeArticle({ url: declared });
  expect(withTrustedUrl(article, pageUrl)).toEqual({
    ...article,
    url: isTrusted ? declared : pageUrl,
  });
});

it.each([
  ['https://ada:secret@ledger.example/a', 'https://ledger.example/a'],
  ['HTTP://ada@ledger.example:8080', 'HTTP://ledger.example:8080'],
  ['https://a@b:c@ledger.example?to=d@e', 'https://ledger.example?to=d@e'],
  ['https://ledger.example/@ada#@b', 'https://ledger.example/@ada#@b'],
  ['mailto:ada@ledger.example', 'mailto:ada@ledger.example'],
])('removes user name and password from "%s"', (url, expected) => {
  expect(removeCredentials(url)).toBe(expected);
});

it('saves no password with an address or as a title', () => {
  const [url, plain] = ['https://ada:secret@ledger.example/a', 'https://ledger.example/a'];
  expect(withTrustedUrl(makeArticle({ url }), url).url).toBe(plain);
  expect(createLinkArticle(url, '')).toMatchObject({ url: plain, headline: 'ledger.example/a' });
  expect(createLinkArticle(url, url)).toMatchObject({ url: plain, headline: plain });
});
