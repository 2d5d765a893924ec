import { expect, it } from 'vitest';
import { readImport } from './read-import';

/** A clipping, as a Kindle writes it. */
const clip = (title: string, details: string, text: string) =>
  `\ufeff${title}\r\n- ${details}\r\n\r\n${text}\r\n==========\r\n`;

const local = (year: number, month: number, ...rest: [number, number, number, number]) =>
  new Date(year, month - 1, ...rest).toISOString();

it('imports highlights and notes by book, and no bookmarks', async () => {
  const book = 'The Ferry (and Back) (Holm, Ida;Ruiz, Jo)';
  const { kind, items, lines } = await readImport(
    clip(
      book,
      'Your Note on page 3 | location 41 | Added on Friday, 13 November 2026 08:01:00',
      'Which?',
    ) +
      clip(
        book,
        'Your Highlight on page 3 | location 40-41 | Added on Friday, 13 November 2026 08:00:00',
        'The last boat',
      ) +
      clip(
        book,
        'Your Bookmark on page 9 | location 99 | Added on Friday, 13 November 2026 09:00:00',
        '',
      ) +
      clip(
        'Untitled',
        'Your Highlight on page xii | Added on Friday, November 13, 2026 8:00:05 PM',
        'all winter',
      ) +
      clip(
        'Untitled',
        'Your Note on page 7 | Added on Friday, November 13, 2026 12:00:05 AM',
        'On its own',
      ),
  );
  expect([kind, lines]).toEqual(['kindle', ['mark-without-words 5']]);
  expect(items).toMatchObject([
    {
      ...{ url: null, headline: 'The Ferry (and Back)', authors: ['Ida Holm', 'Jo Ruiz'] },
      annotations: [
        {
          ...{ quote: { exact: 'The last boat' }, note: 'Which?' },
          location: { type: 'location', value: '40-41' },
          createdAt: local(2026, 11, 13, 8, 0, 0),
        },
      ],
    },
    {
      ...{ headline: 'Untitled', authors: [], note: 'On its own' },
      annotations: [{ quote: { exact: 'all winter' }, createdAt: local(2026, 11, 13, 20, 0, 5) }],
    },
  ]);
});

it.each([
  ['German', 'Ihre Markierung auf Seite 3 | Hinzugefügt am Freitag, 13. März 2026 08:00:00'],
  ['French', 'Votre surlignement sur la page 3 | Ajouté le vendredi 13 mars 2026 08:00:00'],
  ['Spanish', 'La subrayado en la página 3 | Añadido el viernes, 13 de marzo de 2026 8:00:00'],
])('reads times and locations in %s', async (_, details) => {
  const { items, lines } = await readImport(clip('The Ferry (Ida Holm)', details, 'The boat'));
  expect(lines).toEqual([]);
  expect(items).toMatchObject([
    {
      authors: ['Ida Holm'],
      annotations: [
        { location: { type: 'page', value: '3' }, createdAt: local(2026, 3, 13, 8, 0, 0) },
      ],
    },
  ]);
});

it('reports times in other languages, and damaged clippings', async () => {
  const { items, lines } = await readImport(
    `${clip('The Ferry', 'Kohokohta sivulla 3 | Lisätty perjantaina 13. marraskuuta 2026 8.00.00', 'The boat')}The Ferry\r\nno details\r\n==========\r\n`,
  );
  expect(items.flatMap(({ annotations }) => annotations)).toMatchObject([
    { quote: { exact: 'The boat' }, createdAt: null },
  ]);
  expect(lines).toEqual(['no-time 1', 'malformed 2']);
});
