import { describe, expect, it } from 'vitest';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const school = 'https://ostmark.example/school?id=4';

describe('importing Raindrop CSV', () => {
  it('imports notes, excerpts, favourites and highlights, and folders as tag paths', async () => {
    const { kind, items, lines } = await readImport(
      `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n7,Ferry,Ask Ida,It stops.,${ferry},Travel / Islands,"boats, winter",2020-11-12T09:05:00.000Z,https://img.example/a.jpg,"Highlight:The last boat\nleaves on Friday.\nNote:Which?\n\nHighlight:""All winter""",true\n8,School,,,${school},Unsorted,,2020-11-12,,,false\n`,
    );
    expect(kind).toBe('raindrop-csv');
    expect(items).toMatchObject([
      {
        headline: 'Ferry',
        note: 'Ask Ida',
        standfirst: 'It stops.',
        imageUrl: 'https://img.example/a.jpg',
        tags: ['Travel/Islands', 'boats', 'winter'],
        savedAt: '2020-11-12T09:05:00.000Z',
        isFavourite: true,
        annotations: [
          { quote: { exact: 'The last boat\nleaves on Friday.' }, note: 'Which?' },
          { quote: { exact: 'All winter' }, note: '' },
        ],
      },
      { tags: [], savedAt: '2020-11-12T00:00:00.000Z', isFavourite: false, annotations: [] },
    ]);
    expect(lines).toEqual([]);
  });

  it('imports the export of a single collection, which has no folder column', async () => {
    const { kind, items } = await readImport(
      `id,title,note,excerpt,url,tags,created,cover,highlights,favorite\n7,Ferry,,,${ferry},boats,2020-11-12T09:05:00.000Z,,Highlight:The last boat,false\n`,
    );
    expect(kind).toBe('raindrop-csv');
    expect(items).toMatchObject([
      { tags: ['boats'], annotations: [{ quote: { exact: 'The last boat' }, note: '' }] },
    ]);
  });

  it('imports the old format with descriptions and highlights separated by blank lines', async () => {
    const { kind, items, lines } = await readImport(
      `title,description,url,folder,tags,created,cover,highlights\nFerry,It stops.,${ferry},Travel,,2020-11-12T09:05:00.000Z,,"The last boat\nleaves on Friday.\n\nAll winter"\n`,
    );
    expect(kind).toBe('raindrop-csv');
    expect(items).toMatchObject([
      {
        standfirst: 'It stops.',
        annotations: [
          { quote: { exact: 'The last boat\nleaves on Friday.' } },
          { quote: { exact: 'All winter' } },
        ],
      },
    ]);
    expect(lines).toEqual([]);
  });

  it('adds the note of a highlight without a quote to the page note, and reports it', async () => {
    const { items, lines } = await readImport(
      `url,folder,note,highlights\n${ferry},Travel,Ask Ida,"Highlight:\nNote:Which?\nHighlight:boat\nNote:Two lines\n\nof a note"\n`,
    );
    expect(items).toMatchObject([
      {
        note: 'Ask Ida\n\nWhich?',
        annotations: [{ quote: { exact: 'boat' }, note: 'Two lines\n\nof a note' }],
      },
    ]);
    expect(lines).toEqual(['mark-without-words 1 highlights']);
  });
});
