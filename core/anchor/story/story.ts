import { type Article, type Body, type Figure, findLeadImageAbove, type Inline } from '../../model';
import { joinByline } from '../../text';

/** The parts of an article that are read as text, in reading order. */
export interface Story {
  readonly headline: readonly Inline[];
  readonly standfirst: readonly Inline[] | null;
  /** The authors' names. */
  readonly byline: readonly Inline[] | null;
  /** Of the lead image. Null if the body contains the image, or if there is neither. */
  readonly caption: {
    readonly children: readonly Inline[];
    readonly credit: readonly Inline[] | null;
  } | null;
  readonly body: Body;
  /** The credits of figures of the body that were divided into several leaves. */
  readonly credits: ReadonlyMap<Figure, readonly Inline[]>;
}

/** Returns the fields of an article as inline content, with the body. */
export function createStory(
  article: Pick<Article, 'headline' | 'standfirst' | 'authors' | 'image' | 'body'>,
): Story {
  const { headline, standfirst, authors, body } = article;
  const lead = findLeadImageAbove(article);
  const hasCaption = lead !== null && `${lead.caption ?? ''}${lead.credit ?? ''}`.trim() !== '';
  return {
    headline: toInline(headline),
    standfirst: standfirst === null ? null : toInline(standfirst),
    byline: authors.length === 0 ? null : toInline(joinByline(authors)),
    caption: hasCaption
      ? {
          children: lead.caption === null ? [] : toInline(lead.caption),
          credit: lead.credit === null ? null : toInline(lead.credit.trim()),
        }
      : null,
    body,
    credits: new Map(),
  };
}

/** Returns plain text as inline content. */
export function toInline(value: string): readonly Inline[] {
  return [{ type: 'text', value }];
}
