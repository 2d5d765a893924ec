import { noEvidence } from '../model';
import type { Page } from './page/page';
import { readStructuredArticle } from './page/structured-data';
import type { Draft, Step } from './step';

/** Creates the draft of an article and runs steps on it, in order. */
export function createDraft(page: Page, steps: readonly Step[]): Draft {
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
    url: page.url,
    section: null,
    image: null,
    story: null,
    shownLead: null,
    element: null,
    blocks: [],
    completeness: 'full',
    evidence: noEvidence,
  };
  for (const step of steps) draft = { ...draft, ...step.run(draft) };
  return draft;
}
