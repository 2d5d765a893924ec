import {
  type Article,
  type BlockCorrection,
  type Corrections,
  findLeadImageAbove,
  type WholeClip,
  withoutEvidence,
} from '../model';
import { findRemovedBlocks, isImageRemoved } from './blocks';
import { listCorrectedFields } from './corrected-fields';

/**
 * Returns an article as the user corrected it; the same object if nothing differs. The
 * blocks that remain are the same objects.
 */
export function applyCorrections(article: Article, corrections: Corrections | undefined): Article {
  if (corrections === undefined) return article;
  const corrected = listCorrectedFields(corrections);
  const story = withoutRemoved(article, corrections.blocks);
  if (corrected.length === 0 && story === article) return article;
  const { evidence } = article;
  return {
    ...story,
    ...Object.fromEntries(corrected.map((field) => [field, corrections.fields[field]?.value])),
    // A value of the user's was not found on the page, and is certain.
    evidence: evidence && withoutEvidence(evidence, corrected),
  };
}

/** Returns an article without the blocks and the lead image that the user removed. */
function withoutRemoved(article: Article, corrections: readonly BlockCorrection[]): Article {
  const removed = findRemovedBlocks(article.body, corrections);
  const body =
    removed.size === 0
      ? article.body
      : {
          ...article.body,
          children: article.body.children.filter((block) => !removed.has(block)),
        };
  // An image that was removed from the body must not appear above it instead.
  const lead = findLeadImageAbove({ image: article.image, body });
  const image = lead !== null && isImageRemoved(lead, corrections) ? null : article.image;
  return body === article.body && image === article.image ? article : { ...article, body, image };
}

/** Returns a clip whose versions are as the user corrected them, for programs that show it. */
export function applyToVersions(whole: WholeClip): WholeClip {
  const { corrections } = whole.clip;
  if (corrections === undefined) return whole;
  return {
    ...whole,
    versions: whole.versions.map((version) => ({
      ...version,
      article: applyCorrections(version.article, corrections),
    })),
  };
}
