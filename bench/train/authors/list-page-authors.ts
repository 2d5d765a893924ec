import { extractArticle } from '../../../core/extract/extract-article';
import {
  type AuthorCandidate,
  listAuthors,
} from '../../../core/extract/fields/byline/list-authors';
import type { Step } from '../../../core/extract/step';
import { steps } from '../../../core/extract/steps';

/** Lists the candidates for the authors of a page as the extraction does. */
export function listPageAuthors(document: Document, url: string): readonly AuthorCandidate[] {
  let candidates: readonly AuthorCandidate[] = [];
  const end = steps.findIndex(({ name }) => name === 'authors');
  const list: Step = {
    name: 'candidates',
    reason: 'in place of the authors',
    run(draft) {
      candidates = listAuthors(draft);
      return {};
    },
  };
  extractArticle(document, url, new Date(), [...steps.slice(0, end), list]);
  return candidates;
}
