import { type Annotation, type Article, plainText } from '../model';
import { eachRun } from './each-run';
import { authorFacets, keptFacets, languageFacets, siteFacets, tagFacets } from './facets';
import { articleFields, classOf, readerFields } from './posting-class';

/** The terms of one half of a clip with the class of each. */
export type ClipTerms = ReadonlyMap<string, number>;

/** A text of a clip, and the field that it belongs to; 0 stands for the long text, which is counted. */
export interface FieldText {
  readonly field: number;
  readonly text: string;
}

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
  const terms = termsOf(articleTexts(article));
  addFacets(terms, siteFacets(article.url, article.publisher));
  addFacets(terms, authorFacets(article.authors));
  addFacets(terms, languageFacets(article.language));
  addFacets(terms, keptFacets(article.completeness));
  return terms;
}

/** The terms of what the reader wrote on a clip; none when that is nothing. */
export function readerTerms(reader: ReaderText): ClipTerms {
  const terms = termsOf(readerTexts(reader));
  const all = [...reader.tags, ...reader.annotations.flatMap(({ tags }) => tags)];
  addFacets(terms, tagFacets(all));
  return terms;
}

/** Times in the long text that make no difference any more. */
const mostCounted = 15;

/** While words are counted, their fields stand above the times in the long text. */
const fieldStep = 16;

function termsOf(texts: readonly FieldText[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { field, text } of texts) {
    const add = (term: string) => {
      const before = counts.get(term) ?? 0;
      if (field !== 0) counts.set(term, before | (field * fieldStep));
      else if (before % fieldStep < mostCounted) counts.set(term, before + 1);
    };
    eachRun(text, ({ words, extra }) => {
      for (const word of words) add(word);
      for (const term of extra) add(term);
    });
  }
  for (const [term, count] of counts) {
    counts.set(term, classOf(Math.floor(count / fieldStep), count % fieldStep));
  }
  return counts;
}

function addFacets(terms: Map<string, number>, facets: readonly string[]): void {
  for (const facet of facets) terms.set(facet, classOf(0, 1));
}
