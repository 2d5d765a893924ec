import type { Article } from '../../model/article/article';
import { findLeadImageAbove } from '../../model/article/lead-image';
import { joinByline } from '../../text';
import { normalise } from '../text/characters';
import type { FieldText } from './field-text';

/** A node of a body with what it may contain. */
interface TextNode {
  readonly type: string;
  readonly value?: string;
  readonly credit?: string | null;
  readonly children?: readonly TextNode[];
}

/**
 * Returns the text of each field of an article that has text, and the letters of its body.
 * Contains less code than `readStoryText`, which the background does not need.
 */
export function readFieldTexts(
  article: Pick<Article, 'headline' | 'standfirst' | 'authors' | 'image' | 'body'>,
): readonly FieldText[] {
  const { headline, standfirst, authors, body } = article;
  const lead = findLeadImageAbove(article);
  const texts: readonly FieldText[] = [
    { field: 'headline', text: normalise(headline) },
    { field: 'standfirst', text: normalise(standfirst ?? '') },
    { field: 'byline', text: normalise(joinByline(authors)) },
    { field: 'caption', text: normalise(`${lead?.caption ?? ''} ${lead?.credit ?? ''}`) },
    { field: null, text: collectText(body) },
  ];
  return texts.filter(({ text }) => text !== '');
}

function collectText({ value = '', credit, children = [] }: TextNode): string {
  return `${value}${children.map(collectText).join('')}${credit ?? ''}`;
}
