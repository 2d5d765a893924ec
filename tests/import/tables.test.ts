import { describe, expect, it } from 'vitest';
import { scaleRuns } from '../runs';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';
const school = 'https://ostmark.example/school?id=4';

describe('importing Pocket CSV', () => {
  it('imports titles, times, tags and states, and no title that is the address', async () => {
    const { kind, items, lines } = await readImport(
      `title,url,time_added,tags,status\r\n"Ferry ""Aurora"", and\nothers",${ferry},1605171900,osk island|boats,archive\r\n${school},${school},1605171901,,unread\r\n`,
    );
    expect(kind).toBe('pocket-csv');
    expect(items).toMatchObject([
      {
        url: ferry,
        headline: 'Ferry "Aurora", and others',
        savedAt: '2020-11-12T09:05:00.000Z',
        tags: ['osk island', 'boats'],
        isRead: true,
        isArchived: true,
        place: { file: 'export', row: 1, field: null },
      },
      { url: school, headline: null, tags: [], isRead: false, isArchived: false },
    ]);
    expect(lines).toEqual([]);
  });

  it('reports values that it cannot import, with their places', async () => {
    const { items, remarks, lines } = await readImport(
      `title,url,time_added,tags,status,favourite_animal\nA,${ferry},yesterday,#|ok,forgotten,elk\nB,javascript:alert(1),1605171900,kept?,unread,\nC,,1605171900,,unread,\n`,
    );
    expect(items).toMatchObject([{ headline: 'A', savedAt: null, tags: ['ok'], isRead: null }]);
    expect(lines).toEqual([
      'no-tag 1 tags',
      'unknown-state 1 status',
      'no-time 1 time_added',
      'no-web-address 2',
      'no-web-address 3',
      'field-not-kept favourite_animal',
    ]);
    expect(remarks[3]?.detail).toBe('javascript:alert(1) · B · kept?');
    expect(remarks[5]?.detail).toBe('elk');
  });
});

describe('importing Instapaper CSV', () => {
  it('imports folders and selections of the old format', async () => {
    const { kind, items } = await readImport(
      `URL,Title,Selection,Folder\n${ferry},Ferry stops,The last boat,Starred\n${school},School,,Archive\n${school}2,School,,City / Council\n`,
    );
    expect(kind).toBe('instapaper-csv');
    expect(items).toMatchObject([
      { note: 'The last boat', isFavourite: true, isRead: null, tags: [], savedAt: null },
      { isArchived: true, isRead: true, tags: [] },
      { tags: ['City/Council'], isArchived: false },
    ]);
  });

  it('imports times and tags of the new format', async () => {
    const { items } = await readImport(
      `URL,Title,Selection,Folder,Timestamp,Tags\n${ferry},Ferry,,Unread,1605171900,"[""boats"",""winter""]"\n${school},School,,Unread,1605171900,[]\n`,
    );
    expect(items).toMatchObject([
      { savedAt: '2020-11-12T09:05:00.000Z', tags: ['boats', 'winter'], isRead: false },
      { tags: [] },
    ]);
  });
});

describe('importing Readwise CSV', () => {
  it('imports highlights by work, with colours, tags, times and locations', async () => {
    const { kind, items, lines } = await readImport(
      `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags\n"The last boat",Ferry stops,"Ida Holm, Jo Ruiz",,.boats .osk Which?,blue,winter,page,3,2020-11-12 09:05:00+00:00,"news, sea"\nall winter,Ferry stops,"Ida Holm, Jo Ruiz",,,orange,,page,4,2020-11-11 09:05:00+00:00,\nA line of a book,The Slow Book,,B00X,,,,page,3,,\n`,
    );
    expect(kind).toBe('readwise');
    expect(items).toMatchObject([
      {
        headline: 'Ferry stops',
        authors: ['Ida Holm', 'Jo Ruiz'],
        tags: ['news', 'sea'],
        savedAt: null,
        annotations: [
          {
            quote: { exact: 'The last boat', prefix: '', suffix: '' },
            colour: 'sky',
            note: 'Which?',
            tags: ['boats', 'osk', 'winter'],
            createdAt: '2020-11-12T09:05:00.000Z',
            location: { type: 'page', value: '3' },
          },
          { quote: { exact: 'all winter' }, colour: 'sun', note: '' },
        ],
      },
      {
        url: null,
        headline: 'The Slow Book',
        identifiers: ['asin B00X'],
        annotations: [{ quote: { exact: 'A line of a book' } }],
      },
    ]);
    expect(lines).toEqual(['colour-changed 2 color']);
  });

  it('imports the format that Readwise itself imports', async () => {
    const { items } = await readImport(
      `Highlight,Title,Author,URL,Note,Location,Date\nThe last boat,Ferry stops,Ida Holm,${ferry},,12,2020-11-12 09:05:00\n,Ferry stops,,${ferry},A word on the whole,,\n`,
    );
    expect(items).toMatchObject([
      {
        note: 'A word on the whole',
        annotations: [{ quote: { exact: 'The last boat' }, createdAt: '2020-11-12T09:05:00.000Z' }],
      },
    ]);
  });
});

describe('a site in the place of an author', () => {
  const read = (rows: string) =>
    readImport(`Highlight,Title,Author,URL,Note,Location,Date\n${rows}`);

  it('is not an author, and the publisher only if the address does not say so', async () => {
    const { items, lines } = await read(
      `A,One,haldencourier.example,${ferry},,,\nB,Two,Ferry.example,${school},,,\nC,Three,courier.example,,,,\nD,Four,Ida Holm,${ferry}2,,,\n`,
    );
    expect(items.map(({ authors, publisher }) => [authors, publisher])).toEqual([
      [[], null],
      [[], 'Ferry.example'],
      [[], 'courier.example'],
      [['Ida Holm'], null],
    ]);
    expect(lines.filter((line) => !line.startsWith('no-address'))).toEqual([]);
  });

  it('still tells works of the same title apart', async () => {
    const { items } = await read('A,Links,one.example,,,,\nB,Links,two.example,,,,\n');
    expect(items).toHaveLength(2);
  });

  it('is reported if the file also has another publisher', async () => {
    const { items, remarks } = await readImport(
      JSON.stringify([{ url: ferry, title: 'Ferry', author: 'wire.example', site: 'Courier' }]),
    );
    expect(items).toMatchObject([{ authors: [], publisher: 'Courier' }]);
    expect(remarks).toMatchObject([
      { code: 'field-not-kept', place: { field: 'author' }, detail: 'wire.example' },
    ]);
  });
});

describe('importing Hypothesis CSV', () => {
  it.each([
    ['commas', ','],
    ['tabs', '\t'],
  ])('imports quotes, comments and tags, separated by %s', async (_, separator) => {
    const rows = [
      ['Created at', 'Author', 'Page', 'URL', 'Group', 'Type', 'Quote/description'],
      ['2026-11-12 09:05', 'ida', '', ferry, 'Desk', 'Annotation', 'The last boat'],
      ['2026-11-12 09:06', 'jo', 'iii', ferry, 'Desk', 'Highlight', '"all winter"'],
      ['2026-11-12 09:07', 'jo', '', ferry, 'Desk', 'Page note', ''],
    ];
    const more = [
      ['Comment', 'Tags'],
      ['Which?', 'boats,osk'],
      ['', ''],
      ['On the whole', ''],
    ];
    const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
    const lines = rows.map((row, at) => [...row, ...(more[at] ?? [])].map(quote).join(separator));
    const read = await readImport(lines.join('\n'));
    expect(read.kind).toBe('hypothesis');
    expect(read.items).toMatchObject([
      {
        url: ferry,
        authors: [],
        note: 'On the whole',
        annotations: [
          {
            quote: { exact: 'The last boat' },
            note: 'Which?',
            tags: ['boats', 'osk'],
            createdAt: '2026-11-12T09:05:00.000Z',
          },
          { quote: { exact: '"all winter"' }, location: { type: 'page', value: 'iii' } },
        ],
      },
    ]);
    expect(read.lines).toEqual(['mark-without-words 3']);
  });
});

describe('importing any CSV with quotes', () => {
  it('imports columns by their names', async () => {
    const { kind, items, lines } = await readImport(
      `Quote,URL,Title,Note,Colour,Created\nThe last boat,${ferry},Ferry,Which?,blue,2026-11-12\n`,
    );
    expect([kind, lines]).toEqual(['highlights', []]);
    expect(items).toMatchObject([
      {
        ...{ url: ferry, headline: 'Ferry', note: '', savedAt: null },
        annotations: [
          {
            quote: { exact: 'The last boat' },
            note: 'Which?',
            colour: 'sky',
            createdAt: '2026-11-12T00:00:00.000Z',
          },
        ],
      },
    ]);
  });
});

describe('importing Readwise Reader CSV', () => {
  const titles = 'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen';

  it('imports Python-style tag lists and times, and archived items as read', async () => {
    const { kind, items, lines } = await readImport(
      `${titles}\nFerry stops,${ferry},01a,"['news', 'x y', ""Ida's""]",2023-01-02 03:04:05+00:00,0.4,archive,True\nSchool,${school},01b,[],2023-01-02 03:04:05+00:00,1.0,new,False\n`,
    );
    expect(kind).toBe('readwise-reader-csv');
    expect(items).toMatchObject([
      {
        headline: 'Ferry stops',
        tags: ['news', 'x y', "Ida's"],
        savedAt: '2023-01-02T03:04:05.000Z',
        isRead: true,
        isArchived: true,
      },
      { tags: [], isRead: true, isArchived: false },
    ]);
    expect(lines).toEqual([]);
  });

  it('reports values that Pressmark does not store', async () => {
    const { items, lines } = await readImport(
      `${titles}\nFerry stops,${ferry},01a,[],,0.4,shortlist,True\n`,
    );
    expect(items).toMatchObject([{ isRead: false, isArchived: false, savedAt: null }]);
    expect(lines).toEqual(['field-not-kept location', 'field-not-kept reading progress']);
  });
});

describe('importing any CSV with addresses', () => {
  it('imports columns by their names', async () => {
    const { kind, items, lines } = await readImport(
      `Title;URL;Document tags;Saved date;Reading progress\nFerry;${ferry};boats, sea;2020-11-12 09:05:00+00:00;0.5\n`,
    );
    expect(kind).toBe('table');
    expect(items).toMatchObject([
      { headline: 'Ferry', tags: ['boats', 'sea'], savedAt: '2020-11-12T09:05:00.000Z' },
    ]);
    expect(lines).toEqual(['field-not-kept reading progress']);
  });

  it.each(['Created At', 'time_added', 'Saved at'])(
    'imports the time saved from a column %s',
    async (name) => {
      const { kind, items, lines } = await readImport(
        `Name,Link,${name}\nFerry,${ferry},2020-11-12T09:05:00Z\n`,
      );
      expect([kind, lines]).toEqual(['table', []]);
      expect(items).toMatchObject([{ savedAt: '2020-11-12T09:05:00.000Z' }]);
    },
  );
});

describe('importing a CSV file', () => {
  const table = `title,url,time_added,tags,status\nFähre nach Ösk,${ferry},1605171900000,,unread\n`;
  const encodeUtf16 = (isBigEndian: boolean, hasByteOrderMark: boolean) => {
    const bytes = Buffer.from(`${hasByteOrderMark ? '\ufeff' : ''}${table}`, 'utf16le');
    return new Uint8Array(isBigEndian ? bytes.swap16() : bytes);
  };

  it.each([
    ['UTF-8', new TextEncoder().encode(table), []],
    ['UTF-8 with a byte order mark', new TextEncoder().encode(`\ufeff${table}`), []],
    ['UTF-16', encodeUtf16(false, true), []],
    ['UTF-16 in big-endian order', encodeUtf16(true, true), []],
    ['UTF-16 without a byte order mark', encodeUtf16(false, false), []],
    ['windows-1252', new Uint8Array(Buffer.from(table, 'latin1')), ['encoding-guessed']],
  ])('decodes %s', async (_, bytes, remarks) => {
    const { items, lines } = await readImport(bytes);
    expect(items).toMatchObject([
      { headline: 'Fähre nach Ösk', savedAt: '2020-11-12T09:05:00.000Z' },
    ]);
    expect(lines).toEqual(remarks);
  });

  it('reports different values in two columns of the same name', async () => {
    const { items, lines } = await readImport(
      `title,url,time_added,tags,status,tags\nA,${ferry},1605171900,one,unread,two\nB,${school},1605171900,,unread,two\n`,
    );
    expect(items).toMatchObject([{ tags: ['one'] }, { tags: ['two'] }]);
    expect(lines).toEqual(['field-not-kept tags']);
  });

  it('reports an unclosed quotation mark', async () => {
    const { items, lines } = await readImport(
      `title,url,time_added,tags,status\nA,${ferry},1605171900,,unread\n"B,${school},1605171900,,unread\n`,
    );
    expect(items).toHaveLength(1);
    expect(lines).toEqual(['open-quote 2', 'no-web-address 2']);
  });

  it('leaves out a last row that was cut, and says so', async () => {
    const table = `title,url,time_added,tags,status\nA,${ferry},1605171900,,unread\nB,https://ledger.exam`;
    const { items, lines } = await readImport(table);
    expect(items).toMatchObject([{ headline: 'A' }]);
    expect(lines).toEqual(['cut-off 2']);
  });

  it('keeps a last row without a line break, and rows without empty cells at their end', async () => {
    const whole = `title,url,time_added,tags,status\nA,${ferry},1605171900,,unread\nB,${school},1605171900,,unread`;
    expect((await readImport(whole)).items).toHaveLength(2);
    const short = `title,url,time_added,tags,status\nA,${ferry},1605171900\nB,${school},1605171900`;
    expect((await readImport(short)).items).toHaveLength(2);
  });

  it('reads many thousand lines in chunks', async () => {
    // Half a million in `npm run test:long`.
    const count = scaleRuns(500_000);
    const line = `Title of a page,${ferry},1605171900,a|b,unread\n`;
    const bytes = Buffer.from(`title,url,time_added,tags,status\n${line.repeat(count)}`);
    const { createImportFile } = await import('../../core/files');
    const { openImport } = await import('../../core/import');
    const { tools } = await import('./read-import');
    let reads = 0;
    const file = createImportFile('export', bytes.length, async (start, end) => {
      reads++;
      return bytes.subarray(start, end);
    });
    const opened = await openImport(file, tools);
    let items = 0;
    let maxItemsPerRead = 0;
    let itemsAtLastRead = 0;
    let lastReads = 0;
    if (opened.ok) {
      for await (const part of opened.value.parts()) {
        if (part.type === 'item') items++;
        if (reads !== lastReads) {
          maxItemsPerRead = Math.max(maxItemsPerRead, items - itemsAtLastRead);
          itemsAtLastRead = items;
          lastReads = reads;
        }
      }
    }
    expect(items).toBe(count);
    // Lines of a megabyte.
    expect(maxItemsPerRead).toBeLessThan(20_000);
  }, 300_000);
});

describe('importing highlights without an address', () => {
  it('imports them by title and author, with quotes, notes and locations', async () => {
    const { items, lines } = await readImport(
      'Highlight,Title,Author,URL,Note,Location,Date\nCall me,Moby,H,,Who?,1,2020-11-12 09:05:00\n',
    );
    expect(items).toMatchObject([
      {
        url: null,
        headline: 'Moby',
        authors: ['H'],
        annotations: [
          { quote: { exact: 'Call me' }, note: 'Who?', location: { type: '', value: '1' } },
        ],
      },
    ]);
    expect(lines).toEqual([]);
  });

  it('reports each highlight of a PDF annotated in Hypothesis', async () => {
    const target = [{ selector: [{ type: 'TextQuoteSelector', exact: 'Call me' }] }];
    const { remarks } = await readImport(
      JSON.stringify({ total: 1, rows: [{ uri: 'urn:x-pdf:1', text: 'Who?', target }] }),
    );
    expect(remarks).toMatchObject([
      { code: 'no-web-address', place: { row: 1 }, detail: 'urn:x-pdf:1 · Call me · Who?' },
    ]);
  });
});
