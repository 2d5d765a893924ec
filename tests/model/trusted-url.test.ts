import { expect, it } from 'vitest';
import { withTrustedUrl } from '../../core/model';
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
