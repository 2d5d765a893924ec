import { describe, expect, it } from 'vitest';
import { joinPages } from '../../core/extract/next-page/join-pages';
import { type Block, noEvidence, type PageArticle } from '../../core/model';
import { plainText } from '../../core/text';

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const heading = (value: string): Block => ({
  type: 'heading',
  depth: 2,
  children: [{ type: 'text', value }],
});
const figure: Block = {
  type: 'figure',
  children: [{ type: 'image', url: 'https://courier.example/quay.jpg', alt: '' }],
  credit: null,
};

function makeArticle(blocks: readonly Block[], fields: Partial<PageArticle> = {}): PageArticle {
  return {
    headline: 'The long quay',
    standfirst: 'It was to be finished in a year',
    authors: ['Ida Holm'],
    publisher: 'Alden Courier',
    sourceCredit: null,
    publishedAt: null,
    modifiedAt: null,
    language: 'en',
    url: 'https://courier.example/harbour/the-long-quay',
    section: null,
    image: null,
    completeness: 'full',
    evidence: noEvidence,
    body: { type: 'root', children: blocks },
    ...fields,
  };
}

const getText = (joined: PageArticle) => plainText(joined.body).split('\n\n');

describe('joinPages', () => {
  it('joins the texts, with the fields of the first page', () => {
    const joined = joinPages(makeArticle([paragraph('One.')]), [
      makeArticle([paragraph('Two.')], { headline: 'The long quay (page 2)' }),
      makeArticle([paragraph('Three.')]),
    ]);
    expect(getText(joined)).toEqual(['One.', 'Two.', 'Three.']);
    expect(joined.headline).toBe('The long quay');
  });

  it('keeps headline, standfirst and image once', () => {
    const joined = joinPages(makeArticle([figure, paragraph('One.')]), [
      makeArticle([
        heading('The long quay'),
        paragraph('It was to be finished in a year'),
        figure,
        heading('The second winter'),
        paragraph('Two.'),
      ]),
    ]);
    expect(getText(joined)).toEqual(['One.', 'The second winter', 'Two.']);
    expect(joined.body.children.map((block) => block.type)).toEqual([
      'figure',
      'paragraph',
      'heading',
      'paragraph',
    ]);
  });

  it('keeps repeated text in the middle of a page', () => {
    const joined = joinPages(makeArticle([paragraph('One.'), paragraph('Nobody came.')]), [
      makeArticle([
        paragraph('Two.'),
        paragraph('Nobody came.'),
        paragraph('Three.'),
        paragraph('Four.'),
      ]),
    ]);
    expect(getText(joined)).toEqual([
      'One.',
      'Nobody came.',
      'Two.',
      'Nobody came.',
      'Three.',
      'Four.',
    ]);
  });

  it('keeps a note at the end of each page once', () => {
    const note = paragraph('Ida Holm writes about the harbour.');
    const joined = joinPages(makeArticle([paragraph('One.'), note]), [
      makeArticle([paragraph('Two.'), note]),
      makeArticle([paragraph('Three.'), note]),
    ]);
    expect(getText(joined)).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Ida Holm writes about the harbour.',
    ]);
  });

  it('removes page numbers', () => {
    const joined = joinPages(makeArticle([paragraph('One.'), paragraph('Page 1 of 2')]), [
      makeArticle([paragraph('Seite 2'), paragraph('Two.'), paragraph('2/2')]),
    ]);
    expect(getText(joined)).toEqual(['One.', 'Two.']);
  });

  it('joins a sentence that is split across pages', () => {
    const joined = joinPages(makeArticle([paragraph('The quay was')]), [
      makeArticle([paragraph('never finished.')]),
    ]);
    expect(getText(joined)).toEqual(['The quay was never finished.']);
  });

  it('adds nothing for a page that repeats an earlier one', () => {
    const first = makeArticle([paragraph('One.'), paragraph('Two.'), paragraph('Three.')]);
    expect(getText(joinPages(first, [first]))).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('is a preview if one page is, and takes the credit from any page', () => {
    const joined = joinPages(makeArticle([paragraph('One.')]), [
      makeArticle([paragraph('Two.')], {
        completeness: 'preview',
        sourceCredit: 'The Northern Ledger',
      }),
    ]);
    expect(joined.completeness).toBe('preview');
    expect(joined.sourceCredit).toBe('The Northern Ledger');
  });
});
