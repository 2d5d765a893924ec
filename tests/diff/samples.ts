import type { Article, Block, Inline } from '../../core/model';

/** A paragraph of plain words. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

export function linkTo(text: string): Inline {
  return {
    type: 'link',
    url: 'https://www.ostmark-herald.example/other',
    children: [{ type: 'text', value: text }],
  };
}

/** Six paragraphs about an invented bridge. */
export const bridge = [
  'The council of Ostmark voted on Tuesday to close the old iron bridge for two years.',
  'Engineers had found cracks in four of its eleven pillars, the mayor, Ilse Brandt, said.',
  'Shopkeepers on the southern bank fear for their trade and have asked for a ferry.',
  'A ferry for foot passengers would cost about 300,000 crowns a year, the council reckons.',
  'The bridge was opened in 1896 and carries nine thousand people on a working day.',
  'Work is to begin in March, once the river has fallen.',
];

/** A story of an invented paper with these paragraphs. */
export function storyOf(
  paragraphs: readonly (string | Block)[],
  change: Partial<Article> = {},
): Article {
  return {
    headline: 'Old iron bridge to close for two years',
    standfirst: null,
    authors: ['Nora Feld'],
    publisher: 'The Ostmark Herald',
    sourceCredit: null,
    publishedAt: '2026-11-10T09:00:00+01:00',
    modifiedAt: null,
    language: 'en',
    url: 'https://www.ostmark-herald.example/bridge',
    section: null,
    image: null,
    body: {
      type: 'root',
      children: paragraphs.map((one) => (typeof one === 'string' ? paragraph(one) : one)),
    },
    completeness: 'full',
    evidence: null,
    ...change,
  };
}
