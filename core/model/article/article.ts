import * as v from 'valibot';
import { type ZonedTime, zonedTimeSchema } from '../instant';
import { type Body, bodySchema, isWebAddress } from './body';
import { type Evidence, evidenceSchema } from './evidence';

/** The main image of a story. */
export interface LeadImage {
  /** Absolute, http or https. */
  readonly url: string;
  readonly alt: string;
  readonly caption: string | null;
  readonly credit: string | null;
}

/**
 * `preview`: the page showed only the beginning, because the rest is gated. `page`: the
 * page is no article, and this is its text, simplified. `selection`: the user selected
 * what to save. `link`: the text has not been read yet and the body is empty, as for a
 * page saved in another program; it is filled in when the page is visited. Without an
 * address, only highlights are known.
 */
const completenesses = ['full', 'preview', 'page', 'selection', 'link'] as const;

export type Completeness = (typeof completenesses)[number];

/** True for an article, whole or not. False for a page, a selection and a link. */
export function holdsArticle({ completeness }: { readonly completeness: Completeness }): boolean {
  return completeness === 'full' || completeness === 'preview';
}

/** True for a selection and a link: more of the page can be added. */
export function lacksArticle({ completeness }: { readonly completeness: Completeness }): boolean {
  return completeness === 'link' || completeness === 'selection';
}

/** What a page says. `null` means that the page does not say. */
export interface Article {
  readonly headline: string;
  readonly standfirst: string | null;
  /** Names in the order of the byline. */
  readonly authors: readonly string[];
  /** The newspaper or site that published the page. */
  readonly publisher: string | null;
  /** The original publisher or agency of a syndicated story. */
  readonly sourceCredit: string | null;
  readonly publishedAt: ZonedTime | null;
  readonly modifiedAt: ZonedTime | null;
  /** A BCP 47 tag ("en", "pt-BR"). */
  readonly language: string | null;
  /**
   * The canonical address, absolute, http or https. Null if only highlights are known,
   * as for a book.
   */
  readonly url: string | null;
  readonly section: string | null;
  readonly image: LeadImage | null;
  readonly body: Body;
  readonly completeness: Completeness;
  /** Where the fields came from; `null` in articles from before this was stored. */
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

/** The fields shown in lists: everything but the body. */
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
  // Absent in old files and messages.
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

/** Returns an article without its body. */
export function summarise(article: Article): ArticleSummary {
  const { body: _, ...summary } = article;
  return summary;
}
