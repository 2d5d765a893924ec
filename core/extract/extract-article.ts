import { fail, type PageArticle, type Result, succeed } from '../model';
import { plainText } from '../text';
import { createDraft } from './create-draft';
import { copyPage } from './page/copy-page';
import type { Step } from './step';
import { steps as allSteps } from './steps';

/** Characters. Shorter text is a caption or a cookie notice. */
const minBodyLength = 140;
/** Characters, on a page with an author or a date: news in brief. */
const minBriefLength = 80;
/** Scripts that need half as many characters for the same content, or fewer. */
const denseLetters = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/**
 * Returns the article on a page. The live page is only read.
 *
 * Fails with `no-article` if there is no headline or the body is too short, and with
 * `page-too-large` if processing would take more than about 3 seconds. `now` is the time
 * of reading: dates far after it are treated as mistakes. Benchmarks pass `steps` to leave
 * some out.
 */
export function extractArticle(
  document: Document,
  url: string,
  now: Date,
  steps: readonly Step[] = allSteps,
): Result<PageArticle> {
  const copied = copyPage(document, url, now);
  if (!copied.ok) return copied;
  const draft = createDraft(copied.value, steps);

  const {
    page: _page,
    structured: _structured,
    story: _story,
    shownLead: _shownLead,
    element: _element,
    blocks,
    headline,
    ...fields
  } = draft;
  if (!headline) return fail('no-article', 'no headline was found');
  const body = { type: 'root' as const, children: blocks };
  const isSigned = fields.publishedAt !== null || fields.authors.length > 0;
  if (measureLength(plainText(body)) < (isSigned ? minBriefLength : minBodyLength))
    return fail('no-article', 'too little text was found');
  return succeed({ ...fields, headline, body });
}

/** Characters, with those of dense scripts counted twice. */
function measureLength(text: string): number {
  return text.length + (text.match(denseLetters)?.length ?? 0);
}
