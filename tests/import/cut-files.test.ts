import { describe, expect, it } from 'vitest';
import { readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';

describe('a bookmark file that is cut', () => {
  const start = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<DL><p>
    <DT><H3>Travel</H3>
    <DL><p>
        <DT><A HREF="${ferry}" ADD_DATE="1605171900">Ferry</A>`;
  const rest = `
        <DD>The last boat
        <DT><A HREF="https://osk.example/" TAGS="sea">Osk &amp; more</A>
    </DL><p>
</DL><p>
`;

  it('is reported wherever it ends, and no half text is imported', async () => {
    for (let end = 0; end < rest.trimEnd().length - '</DL><p>'.length; end++) {
      const { items, lines } = await readImport(start + rest.slice(0, end));
      expect([end, lines.map((line) => line.split(' ')[0])]).toEqual([end, ['cut-off']]);
      expect(items[0]).toMatchObject({ url: ferry, headline: 'Ferry' });
      expect(['', 'The last boat']).toContain(items[0]?.note);
      expect([undefined, null, 'Osk & more']).toContain(items[1]?.headline);
    }
  });

  it('is not one if all its lists are closed', async () => {
    expect((await readImport(start + rest)).lines).toEqual([]);
  });

  it('is reported as damaged if it is JSON in which nothing is complete', async () => {
    const json = JSON.stringify({
      roots: { bookmark_bar: { name: 'Bar', children: [{ name: 'Ferry', url: ferry }] } },
    });
    expect((await readImport(json)).items).toHaveLength(1);
    for (const text of [json.slice(0, -3), json.slice(0, 40), `[${json.slice(0, 40)}`]) {
      expect((await readImport(text)).kind).toBe('file-damaged');
    }
  });
});

describe('a table that is cut', () => {
  const table = `title,url,note,folder\nFerry,${ferry},,\n"Osk, again",https://osk.example/,"First line\nSecond, with a comma",a\n`;

  it('is reported if it ends in quotes, and the row is left out', async () => {
    for (const end of ['"Osk', 'First', 'First line\nSec', 'comma']) {
      const cut = table.slice(0, table.indexOf(end) + end.length);
      const { items, lines } = await readImport(cut);
      expect([end, lines]).toEqual([end, ['cut-off 2']]);
      expect(items).toMatchObject([{ headline: 'Ferry' }]);
    }
  });

  it('is not confused with a quotation mark that is never closed', async () => {
    const { lines } = await readImport(`title,url\n"Ferry,${ferry}\nOsk,https://osk.example/`);
    expect(lines).toEqual(['open-quote 1', 'no-web-address 1']);
  });
});

describe('a note of a plugin that is cut', () => {
  const link = '([View Highlight](https://read.readwise.example/read/1))';
  const start = `- Author:: [[Ida Holm]]\n- Full Title:: Ferry\n- Category:: #articles\n- URL:: ${ferry}\n- ### Highlights first synced by #Readwise\n    - The last boat ${link}\n    - all winter`;

  it.each([
    ['a highlight', ''],
    ['the words of its link', ' ([View Hi'],
    ['the address of its link', ' ([View Highlight](https://read.readwise.ex'],
    ['the brackets of its link', ' ([View Highlight](https://read.readwise.example/read/2)'],
  ])('is reported if it ends in %s', async (_, end) => {
    const { items, lines } = await readImport(start + end);
    expect(lines).toEqual(['cut-off 1']);
    const quotes = items[0]?.annotations.map(({ quote }) => quote.exact);
    expect(quotes).toEqual(['The last boat', 'all winter']);
  });

  it('is not one if the user wrote below the highlights', async () => {
    for (const end of [` ${link}`, ` ${link}\n    - my own\n`]) {
      expect((await readImport(start + end)).lines).toEqual([]);
    }
  });

  it.each([
    ['', '> all wint', 1],
    ['', '> all winter [⤴️](https://omnivore.ex', 1],
    ['The last boat [leaves](https://osk.ex', '', 0],
  ])('of Omnivore is reported: %j, %j', async (text, quote, quotes) => {
    const head = `---\ntitle: Ferry\n---\n\n[Read on Omnivore](https://omnivore.example/1)\n[Read Original](${ferry})\n\n`;
    const list = `\n\n## Highlights\n\n> The last boat [⤴️](https://omnivore.example/1#1)\n\n${quote}`;
    const { items, lines } = await readImport(head + text + (quote && list));
    expect(lines).toEqual(['cut-off 1']);
    expect(items[0]?.annotations).toHaveLength(quotes * 2);
  });
});

it('clippings of a Kindle are reported as cut, and the last one is left out', async () => {
  const details = '- Your Highlight on page 3 | Added on Friday, 13 November 2026 08:00:00';
  const { items, lines } = await readImport(
    `Ferry (Ida Holm)\n${details}\n\nThe last boat\n==========\nFerry (Ida Holm)\n${details}\n\nall win`,
  );
  expect(lines).toEqual(['cut-off 2']);
  expect(items[0]?.annotations).toMatchObject([{ quote: { exact: 'The last boat' } }]);
});

it.each([
  ['all win', 1, 'cut-off 2'],
  ['all winter"\nComment: \n', 2, null],
])('text of Hypothesis is reported if it is cut: %j', async (end, quotes, line) => {
  const entry = (number: number, rest: string) =>
    `\nAnnotation ${number}:\nCreated at: 2026-11-13 08:00\nAuthor: ida\nType: Annotation\nQuote: "${rest}`;
  const { items, lines } = await readImport(
    `2026-11-13 08:00\nFerry\n${ferry}\nTotal annotations: 2\n${entry(1, 'boat"\nComment: x\n')}${entry(2, end)}`,
  );
  expect(lines).toEqual(line === null ? [] : [line]);
  expect(items[0]?.annotations).toHaveLength(quotes);
});
