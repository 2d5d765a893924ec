import * as v from 'valibot';
import { type ZonedTime, zonedTimeSchema } from '../instant';
import { type Body, bodySchema, isWebAddress } from './body';
import { type Evidence, evidenceSchema } from './evidence';

/** The picture that stands for a story. */
export interface LeadImage {
  /** Absolute, http or https. */
  readonly url: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/**
 * `preview` means that the page gave only the beginning, behind a gate; `link`
 * that its text has not been read yet, and that the body is empty: a page that was
 * kept in another program. It is filled in when the page is visited; without an
 * address, only highlights of it are known.
 */
const completenesses = ['full', 'preview', 'link'] as const;

export type Completeness = (typeof completenesses)[number];

/** What a page said. `null` is "the page does not say". */
export interface Article {
  readonly headline: string;
  readonly standfirst: string | null;
  /** Names, in the order of the byline. */
  readonly authors: readonly string[];
  /** The masthead on whose page the story stands. */
  readonly publisher: string | null;
  /** The original publisher or agency of a syndicated story. */
  readonly sourceCredit: string | null;
  readonly publishedAt: ZonedTime | null;
  readonly modifiedAt: ZonedTime | null;
  /** A BCP 47 tag ("en", "pt-BR"). */
  readonly language: string | null;
  /** The canonical address, absolute, http or https. Null if only highlights are known, as of a book. */
  readonly url: string | null;
  readonly section: string | null;
  readonly image: LeadImage | null;
  readonly body: Body;
  readonly completeness: Completeness;
  /** Why the fields say what they say; `null` in articles from before this was noted. */
  readonly evidence: Evidence | null;
}

const webAddress = v.pipe(v.string(), v.check(isWebAddress, 'an address must be http or https'));

const leadImageSchema: v.GenericSchema<unknown, LeadImage> = v.object({
  url: webAddress,
  alt: v.string(),
  caption: v.nullable(v.string()),
  credit: v.nullable(v.string()),
});

/** An article that was read from a page, and so has an address. */
export interface PageArticle extends Article {
  readonly url: string;
}

/** What a list shows of an article: all but its body. */
export type ArticleSummary = Omit<Article, 'body'>;

const summaryEntries = {
  headline: v.pipe(v.string(), v.nonEmpty()),
  standfirst: v.nullable(v.string()),
  authors: v.array(v.string()),
  publisher: v.nullable(v.string()),
  sourceCredit: v.nullable(v.string()),
  publishedAt: v.nullable(zonedTimeSchema),
  modifiedAt: v.nullable(zonedTimeSchema),
  language: v.nullable(v.string()),
  url: v.nullable(webAddress),
  section: v.nullable(v.string()),
  image: v.nullable(leadImageSchema),
  completeness: v.picklist(completenesses),
  // Files and messages from before there was any are read as well.
  evidence: v.optional(v.nullable(evidenceSchema), null),
};

export const articleSummarySchema: v.GenericSchema<unknown, ArticleSummary> =
  v.object(summaryEntries);

export const articleSchema: v.GenericSchema<unknown, Article> = v.object({
  ...summaryEntries,
  body: bodySchema,
});

/** See `PageArticle`. */
export const pageArticleSchema: v.GenericSchema<unknown, PageArticle> = v.object({
  ...summaryEntries,
  url: webAddress,
  body: bodySchema,
});

/** An article without its body. */
export function summarise(article: Article): ArticleSummary {
  const { body: _, ...summary } = article;
  return summary;
}
