import type { Annotation, Article } from '../../model';
import { plainText } from '../../text';
import { type ClipTerms, countTerms, type FieldText } from './count-terms';
import { authorFacets, keptFacets, languageFacets, siteFacets, tagFacets } from './facets';
import { articleFields, readerFields } from './posting-class';

/** What the reader wrote or marked on a clip: the half that changes often. */
export interface ReaderText {
  readonly note: string;
  readonly tags: readonly string[];
  /** Those that stand. */
  readonly annotations: readonly Pick<Annotation, 'note' | 'tags' | 'passage'>[];
}

/** The texts of an article in which words and phrases are sought. */
export function articleTexts(article: Article): readonly FieldText[] {
  return [
    { field: articleFields.headline, text: article.headline },
    { field: articleFields.standfirst, text: article.standfirst ?? '' },
    ...[...article.authors, article.publisher, article.section].map((text) => ({
      field: articleFields.byline,
      text: text ?? '',
    })),
    { field: 0, text: plainText(article.body) },
  ].filter(({ text }) => text !== '');
}

/** The texts of the reader in which words and phrases are sought. */
export function readerTexts({ note, tags, annotations }: ReaderText): readonly FieldText[] {
  return [
    { field: readerFields.note, text: note },
    ...[...tags, ...annotations.flatMap((one) => one.tags)].map((text) => ({
      field: readerFields.tag,
      text,
    })),
    ...annotations.flatMap(({ note: text, passage }) => [
      { field: readerFields.note, text },
      { field: readerFields.quote, text: passage.quote.exact },
    ]),
  ].filter(({ text }) => text !== '');
}

/** The terms of an article. */
export function articleTerms(article: Article): ClipTerms {
  return countTerms(articleTexts(article), [
    ...siteFacets(article.url, article.publisher),
    ...authorFacets(article.authors),
    ...languageFacets(article.language),
    ...keptFacets(article),
  ]);
}

/** The terms of what the reader wrote on a clip; none when that is nothing. */
export function readerTerms(reader: ReaderText): ClipTerms {
  const all = [...reader.tags, ...reader.annotations.flatMap(({ tags }) => tags)];
  return countTerms(readerTexts(reader), tagFacets(all));
}
