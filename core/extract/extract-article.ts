import { fail, noEvidence, type PageArticle, type Result, succeed } from '../model';
import { plainText } from '../text';
import { copyPage } from './page/copy-page';
import { readStructuredArticle } from './page/structured-data';
import type { Draft, Step } from './step';
import { steps as allSteps } from './steps';

/** Characters; what is shorter is a caption or a cookie notice, not a story. */
const shortestBody = 140;
/** The same on a page that names who wrote it or when: news in brief. */
const shortestBrief = 80;
/** Scripts that say as much in half of them, or less. */
const denseLetters = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/**
 * The article on a page. The live page is only read.
 *
 * Fails with `no-article` when no headline or no body of some length is found,
 * and with `page-too-large` when the page is beyond what can be read in about
 * 3 seconds. `now` is the moment of reading: a date far after it is a mistake.
 * `steps` can be given to leave some out in a measurement.
 */
export function extractArticle(
  document: Document,
  url: string,
  now: Date,
  steps: readonly Step[] = allSteps,
): Result<PageArticle> {
  const copied = copyPage(document, url, now);
  if (!copied.ok) return copied;
  const page = copied.value;
  let draft: Draft = {
    page,
    structured: readStructuredArticle(page),
    headline: null,
    standfirst: null,
    authors: [],
    publisher: null,
    sourceCredit: null,
    publishedAt: null,
    modifiedAt: null,
    language: null,
    url,
    section: null,
    image: null,
    story: null,
    element: null,
    blocks: [],
    completeness: 'full',
    evidence: noEvidence,
  };
  for (const step of steps) draft = { ...draft, ...step.run(draft) };

  const {
    page: _page,
    structured: _structured,
    story: _story,
    element: _element,
    blocks,
    headline,
    ...rest
  } = draft;
  if (!headline) return fail('no-article', 'no headline was found');
  const body = { type: 'root' as const, children: blocks };
  const isSigned = rest.publishedAt !== null || rest.authors.length > 0;
  if (lengthOf(plainText(body)) < (isSigned ? shortestBrief : shortestBody))
    return fail('no-article', 'no body was found');
  return succeed({ ...rest, headline, body });
}

function lengthOf(text: string): number {
  return text.length + (text.match(denseLetters)?.length ?? 0);
}
