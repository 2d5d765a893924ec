import { type Article, findLeadImageAbove } from '../../core/model';
import { inlineText, plainText } from '../../core/text';
import { splitByline } from '../compare-fields';
import type { ExtractionResult } from '../in-page/extraction-result';

/** What an extractor shows of a page. */
export interface Story {
  readonly headline: string | null;
  /** Undefined for extractors that return the page's description instead. */
  readonly standfirst?: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  /** Headline, standfirst, body and captions. */
  readonly text: string;
  /** The same without the headline. */
  readonly textBelowHeadline: string;
  readonly images: readonly { readonly url: string; readonly alt: string }[];
  /** Only from our extraction, for fields that the others do not have. */
  readonly article: Article | null;
}

/** Of a page from which nothing was extracted. */
export const emptyStory: Story = {
  headline: null,
  standfirst: null,
  authors: [],
  publishedAt: null,
  text: '',
  textBelowHeadline: '',
  images: [],
  article: null,
};

export function toStory(article: Article): Story {
  const { headline, standfirst, authors, publishedAt, body, image } = article;
  const figures = body.children.filter((block) => block.type === 'figure');
  const captions = figures.map(({ children: [, caption], credit }) =>
    [caption ? inlineText(caption.children) : '', credit].join('\n'),
  );
  const lead = findLeadImageAbove(article);
  const textBelowHeadline = [
    standfirst,
    image?.caption,
    image?.credit,
    plainText(body),
    ...captions,
  ].join('\n');
  return {
    headline,
    standfirst,
    authors,
    publishedAt,
    text: `${headline}\n${textBelowHeadline}`,
    textBelowHeadline,
    images: [...(lead ? [lead] : []), ...figures.map(({ children: [figure] }) => figure)],
    article,
  };
}

export function resultToStory({ title, byline, date, text, images }: ExtractionResult): Story {
  return {
    headline: title,
    authors: splitByline(byline),
    publishedAt: date,
    text: `${title ?? ''}\n${text}`,
    textBelowHeadline: text,
    images,
    article: null,
  };
}
