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
    {
      field: 'caption',
      text: normalise(`${lead?.caption ?? ''} ${lead?.credit ?? ''}`),
      credits: listCredits([lead?.credit]),
    },
    { field: null, text: collectText(body), credits: listCredits(collectCredits(body)) },
  ];
  return texts.filter(({ text }) => text !== '');
}

function listCredits(credits: readonly (string | null | undefined)[]): readonly string[] {
  return credits.map((credit) => normalise(credit ?? '')).filter((credit) => credit !== '');
}

function collectCredits({
  credit,
  children = [],
}: TextNode): readonly (string | null | undefined)[] {
  return [credit, ...children.flatMap(collectCredits)];
}

function collectText({ value = '', credit, children = [] }: TextNode): string {
  return `${value}${children.map(collectText).join('')}${credit ?? ''}`;
}
