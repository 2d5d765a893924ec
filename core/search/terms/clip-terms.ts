import { type Annotation, type Article, type Clip, listNotes } from '../../model';
import { plainText } from '../../text';
import { type ClipTerms, countTerms, type FieldText } from './count-terms';
import {
  getAuthorFacets,
  getKeptFacets,
  getLanguageFacets,
  getPublisherFacets,
  getSiteFacets,
  getTagFacets,
} from './facets';
import { articleFields, userFields } from './posting-class';

/** What the user and others wrote on a clip, which changes more often than the article. */
export interface UserText extends Pick<Clip, 'note' | 'tags' | 'contributions'> {
  /** Annotations that are not deleted. */
  readonly annotations: readonly Pick<Annotation, 'note' | 'tags' | 'passage'>[];
}

/** Returns the searchable texts of an article. */
export function getArticleTexts(article: Article): readonly FieldText[] {
  return [
    { field: articleFields.headline, text: article.headline },
    { field: articleFields.standfirst, text: article.standfirst ?? '' },
    ...[...article.authors, article.publisher, article.sourceCredit, article.section].map(
      (text) => ({ field: articleFields.byline, text: text ?? '' }),
    ),
    { field: 0, text: plainText(article.body) },
  ].filter(({ text }) => text !== '');
}

/** Returns the searchable texts that people wrote or highlighted. */
export function getUserTexts(userText: UserText): readonly FieldText[] {
  const { tags, annotations } = userText;
  return [
    ...listNotes(userText).map((text) => ({ field: userFields.note, text })),
    ...[...tags, ...annotations.flatMap((annotation) => annotation.tags)].map((text) => ({
      field: userFields.tag,
      text,
    })),
    ...annotations.flatMap(({ note: text, passage }) => [
      { field: userFields.note, text },
      { field: userFields.quote, text: passage.quote.exact },
    ]),
  ].filter(({ text }) => text !== '');
}

/** Returns the index terms of an article. */
export function getArticleTerms(article: Article): ClipTerms {
  return countTerms(getArticleTexts(article), [
    ...getSiteFacets(article.url),
    ...getPublisherFacets(article.url, article.publisher),
    ...getAuthorFacets(article.authors),
    ...getLanguageFacets(article.language),
    ...getKeptFacets(article),
  ]);
}

/** Returns the index terms of the user's text on a clip; no terms if there is no text. */
export function getUserTerms(userText: UserText): ClipTerms {
  const all = [...userText.tags, ...userText.annotations.flatMap(({ tags }) => tags)];
  return countTerms(getUserTexts(userText), getTagFacets(all));
}
