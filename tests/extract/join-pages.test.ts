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
const picture: Block = {
  type: 'figure',
  children: [{ type: 'image', url: 'https://courier.example/quay.jpg', alt: '' }],
  credit: null,
};

function article(blocks: readonly Block[], more: Partial<PageArticle> = {}): PageArticle {
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
    ...more,
  };
}
const getText = (joined: PageArticle) => plainText(joined.body).split('\n\n');

describe('the pages of a story', () => {
  it('become one text with the fields of the first', () => {
    const joined = joinPages(article([paragraph('One.')]), [
      article([paragraph('Two.')], { headline: 'The long quay (page 2)' }),
      article([paragraph('Three.')]),
    ]);
    expect(getText(joined)).toEqual(['One.', 'Two.', 'Three.']);
    expect(joined.headline).toBe('The long quay');
  });

  it('contain the headline, the standfirst and the image once', () => {
    const joined = joinPages(article([picture, paragraph('One.')]), [
      article([
        heading('The long quay'),
        paragraph('It was to be finished in a year'),
        picture,
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

  it('keep repeated text in the middle of a page', () => {
    const joined = joinPages(article([paragraph('One.'), paragraph('Nobody came.')]), [
      article([
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

  it('keep the note at the end of each page once, at the end', () => {
    const note = paragraph('Ida Holm writes about the harbour.');
    const joined = joinPages(article([paragraph('One.'), note]), [
      article([paragraph('Two.'), note]),
      article([paragraph('Three.'), note]),
    ]);
    expect(getText(joined)).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Ida Holm writes about the harbour.',
    ]);
  });

  it('lose their page numbers', () => {
    const joined = joinPages(article([paragraph('One.'), paragraph('Page 1 of 2')]), [
      article([paragraph('Seite 2'), paragraph('Two.'), paragraph('2/2')]),
    ]);
    expect(getText(joined)).toEqual(['One.', 'Two.']);
  });

  it('join a sentence that is split across pages', () => {
    const joined = joinPages(article([paragraph('The quay was')]), [
      article([paragraph('never finished.')]),
    ]);
    expect(getText(joined)).toEqual(['The quay was never finished.']);
  });

  it('add nothing if a page repeats an earlier one', () => {
    const first = article([paragraph('One.'), paragraph('Two.'), paragraph('Three.')]);
    expect(getText(joinPages(first, [first]))).toEqual(['One.', 'Two.', 'Three.']);
  });

  it('are a preview if one of them is, and take the credit from any page', () => {
    const joined = joinPages(article([paragraph('One.')]), [
      article([paragraph('Two.')], {
        completeness: 'preview',
        sourceCredit: 'The Northern Ledger',
      }),
    ]);
    expect(joined.completeness).toBe('preview');
    expect(joined.sourceCredit).toBe('The Northern Ledger');
  });
});
