import type { Article, Block, Inline } from '../../core/model';

/** Makes a paragraph of plain text. */
export function paragraph(text: string): Block {
  return { type: 'paragraph', children: [{ type: 'text', value: text }] };
}

/** Makes a link to another story. */
export function createLink(text: string): Inline {
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

/** Makes a story of an invented newspaper with the given paragraphs. */
export function createStory(
  paragraphs: readonly (string | Block)[],
  changes: Partial<Article> = {},
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
      children: paragraphs.map((item) => (typeof item === 'string' ? paragraph(item) : item)),
    },
    completeness: 'full',
    evidence: null,
    ...changes,
  };
}
