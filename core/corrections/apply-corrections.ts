import {
  type Article,
  type CorrectableField,
  type Corrections,
  correctableFields,
  type Evidence,
  type WholeClip,
} from '../model';
import { findRemovedBlocks } from './blocks';

/**
 * Returns an article as the user corrected it; the same object if nothing differs. The
 * blocks that remain are the same objects.
 */
export function applyCorrections(article: Article, corrections: Corrections | undefined): Article {
  if (corrections === undefined) return article;
  const corrected = listCorrectedFields(corrections);
  const removed = findRemovedBlocks(article.body, corrections.blocks);
  if (corrected.length === 0 && removed.size === 0) return article;
  const { body, evidence } = article;
  return {
    ...article,
    ...Object.fromEntries(corrected.map((field) => [field, corrections.fields[field]?.value])),
    evidence: evidence && withoutEvidence(evidence, corrected),
    body:
      removed.size === 0
        ? body
        : { ...body, children: body.children.filter((block) => !removed.has(block)) },
  };
}

/** Returns the fields that have a value of the user's. */
export function listCorrectedFields({ fields }: Corrections): readonly CorrectableField[] {
  return correctableFields.filter((field) => fields[field]?.value !== undefined);
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

/** A value of the user's was not found on the page, and is certain. */
function withoutEvidence(evidence: Evidence, corrected: readonly CorrectableField[]): Evidence {
  const fields: readonly string[] = corrected;
  const unknown = fields.filter((field) => field in evidence).map((field) => [field, null]);
  const { uncertain, ...rest } = evidence;
  const stillUncertain = uncertain?.filter((field) => !fields.includes(field)) ?? [];
  return {
    ...rest,
    ...Object.fromEntries(unknown),
    ...(stillUncertain.length > 0 && { uncertain: stillUncertain }),
  };
}
