import * as v from 'valibot';
import { type Instant, instantSchema } from '../instant';
import { type Article, articleSchema } from './article';

/** What a page said at one moment, as it was kept. Never changed afterwards. */
export interface Version {
  readonly id: string;
  readonly clipId: string;
  readonly keptAt: Instant;
  readonly article: Article;
}

/** Which version, and when it was kept: enough to name it without its text. */
export type DatedVersion = Pick<Version, 'id' | 'keptAt'>;

export const versionSchema: v.GenericSchema<unknown, Version> = v.object({
  id: v.string(),
  clipId: v.string(),
  keptAt: instantSchema,
  article: articleSchema,
});
