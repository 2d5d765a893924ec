import * as v from 'valibot';
import { type ArticleSummary, articleSummarySchema } from './article';
import { type Instant, instantSchema } from './instant';

/** A reader's kept copy of an article. Its text stands in its versions. */
export interface Clip {
  readonly id: string;
  /** `addressKey` of every address under which the story was met; the canonical one first. */
  readonly addresses: readonly string[];
  /** The version that is read by default. */
  readonly versionId: string;
  readonly summary: ArticleSummary;
  readonly wordCount: number;
  readonly tags: readonly string[];
  /** Markdown, as typed; empty when there is none. */
  readonly note: string;
  /** How many annotations stand on it. */
  readonly annotationCount: number;
  readonly clippedAt: Instant;
  readonly updatedAt: Instant;
  /** When it was deleted; null while it stands. */
  readonly deletedAt: Instant | null;
}

export const clipSchema: v.GenericSchema<unknown, Clip> = v.object({
  id: v.string(),
  addresses: v.array(v.string()),
  versionId: v.string(),
  summary: articleSummarySchema,
  wordCount: v.number(),
  tags: v.array(v.string()),
  note: v.string(),
  annotationCount: v.number(),
  clippedAt: instantSchema,
  updatedAt: instantSchema,
  deletedAt: v.nullable(instantSchema),
});
