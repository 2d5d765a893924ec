import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';
import { type Article, articleSchema } from './article';

/** An article as it was saved at one moment. Immutable. */
export interface Version {
  readonly id: string;
  readonly clipId: string;
  readonly keptAt: Instant;
  readonly article: Article;
}

/** Identifies a version and its time without the text. */
export type DatedVersion = Pick<Version, 'id' | 'keptAt'>;

export const versionSchema: v.GenericSchema<unknown, Version> = v.object({
  id: v.string(),
  clipId: v.string(),
  keptAt: instantSchema,
  article: articleSchema,
});
