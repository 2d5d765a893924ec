import {
  createLinkArticle,
  type Evidence,
  noEvidence,
  type PageArticle,
  withoutEvidence,
} from '../model';
import { createDraft } from './create-draft';
import { collapseWhitespace } from './page/clean-text';
import { copyPage } from './page/copy-page';
import { getNativeProperty } from './page/native-dom';
import { fieldSteps } from './steps';

/**
 * Returns the fields of a page without its text, as `extractArticle` finds them; the
 * completeness is `link`. Standfirst and image are left out, because they may be no part
 * of what is saved. Without a headline, the page's title is used.
 */
export function readPageFields(document: Document, url: string, now: Date): PageArticle {
  const title = collapseWhitespace(getNativeProperty(document, 'title'));
  const link = createLinkArticle(url, title);
  const copied = copyPage(document, url, now);
  if (!copied.ok) return { ...link, evidence: withTitle(noEvidence) };
  const draft = createDraft(copied.value, fieldSteps);
  const { authors, publisher, publishedAt, modifiedAt, language, section } = draft;
  const evidence = withoutEvidence(draft.evidence, ['standfirst']);
  return {
    ...link,
    ...{ authors, publisher, publishedAt, modifiedAt, language, section },
    url: draft.url,
    headline: draft.headline ?? link.headline,
    evidence: draft.headline === null && title !== '' ? withTitle(evidence) : evidence,
  };
}

function withTitle(evidence: Evidence): Evidence {
  return { ...evidence, headline: 'title' };
}
