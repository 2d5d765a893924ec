import { expect, it } from 'vitest';
import { withTrustedUrl } from '../../core/model';
import { anArticle } from '../storage/samples';

it.each([
  ['https://www.courier.example/news/1', 'https://courier.example/news/1?from=app', true],
  ['https://courier.example/news/1', 'https://m.courier.example/1', true],
  ['https://ledger.example/news/1', 'https://courier.example/copied', false],
])('trusts "%s", declared at "%s": %s', (claimed, pageUrl, isKept) => {
  const article = anArticle({ url: claimed });
  expect(withTrustedUrl(article, pageUrl)).toEqual({ ...article, url: isKept ? claimed : pageUrl });
});
