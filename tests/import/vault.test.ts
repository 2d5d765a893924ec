import { describe, expect, it } from 'vitest';
import { makeZip, readImport } from './read-import';

const clippedUrl = 'https://www.haldencourier.example/news/osk-ferry';
const note = `# Trip to Osk

Ida said the ferry leaves at nine (see https://osk.example/times), so we should be there early.

- [ ] ask Jo about the [harbour map](https://osk.example/map)
- [ ] pack the tent

![[map.png]]
`;

/** A zipped vault with notes, scripts, settings of Obsidian and a Git repository. */
const vault: Readonly<Record<string, string>> = {
  'Halden/Trips/Osk.md': note,
  'Halden/Daily/2026-11-12.md':
    '## Thursday\n\nhttps://osk.example/times was down again.\n\nCalled the harbour office.\nThey will call back.\n',
  'Halden/People/Ida Holm.md':
    '---\naliases: [Ida]\nhomepage: https://ida.example/\n---\nhttps://ida.example/one\nhttps://ida.example/two\n',
  'Halden/Clippings/Ferry stops.md': `---\ntitle: "Ferry stops"\nsource: "${clippedUrl}"\n---\nThe last boat leaves.\n`,
  'Halden/Reading list.md':
    '# Reading list\n\n- [Harbour works](https://ostmark.example/harbour)\n- https://ostmark.example/gate\n',
  'Halden/Board.canvas':
    '{"nodes":[{"id":"1","type":"link","url":"https://osk.example/"}],"edges":[]}',
  'Halden/scripts/fetch.js':
    "const a = 'https://api.osk.example/v1'\nimport b from 'https://cdn.osk.example/b.js'\n// https://osk.example/licence\n",
  'Halden/scripts/links.py': '# https://osk.example/\nhttps://osk.example/\n',
  'Halden/style.css': '@import url(https://fonts.osk.example/serif.css);\n',
  'Halden/_config.yml':
    'url: https://ida.example\nfeed: https://ida.example/feed\nrepo: https://git.osk.example/ida\n',
  'Halden/links.yaml': '- https://osk.example/one\n- https://osk.example/two\n',
  'Halden/Metadata.md':
    '- URL:: https://osk.example/story\n- Author:: [[Ida Holm]]\n- Highlights\n  - The boat ([View](https://osk.example/h/1))\n  - left at nine\n',
  'Halden/.obsidian/plugins/clock/main.js': 'https://osk.example/plugin\n',
  'Halden/.obsidian/app.json': '["https://osk.example/theme"]',
  'Halden/.obsidian/workspace.md': 'https://osk.example/workspace\n',
  'Halden/.trash/Old list.md': 'https://osk.example/old\n',
  'Halden/.git/FETCH_HEAD': 'https://git.osk.example/ida\n',
  '__MACOSX/Halden/._Osk.md': 'https://osk.example/\n',
};

describe('importing an Obsidian vault', () => {
  it('imports clipped pages and link lists, and ignores links in other files', async () => {
    const { kind, items, remarks } = await readImport(makeZip(vault), 'Halden.zip');
    expect(kind).toBe('folder');
    expect(items.map(({ url, place }) => [place.file, url])).toEqual([
      ['Halden/Clippings/Ferry stops.md', clippedUrl],
      ['Halden/Reading list.md', 'https://ostmark.example/harbour'],
      ['Halden/Reading list.md', 'https://ostmark.example/gate'],
    ]);
    const hidden = remarks.filter(({ code }) => code === 'hidden-folder');
    expect(hidden.map(({ place, count }) => [place.file, count])).toEqual([
      ['Halden/.obsidian', 3],
      ['Halden/.trash', 1],
      ['Halden/.git', 1],
    ]);
    const unknown = remarks.filter(({ code }) => code === 'unknown-file-skipped');
    expect(unknown).toHaveLength(10);
  });

  it('imports the same if the files are imported one at a time', async () => {
    const isPage = /Clippings|Reading list/;
    const names = Object.keys(vault).filter((name) => !/\/\.|__MACOSX/.test(name));
    for (const name of names.filter((path) => !isPage.test(path))) {
      expect([name, (await readImport(vault[name] ?? '', name)).kind]).toEqual([
        name,
        'file-unknown',
      ]);
    }
    for (const name of names.filter((path) => isPage.test(path))) {
      expect((await readImport(vault[name] ?? '', name)).items.length).toBeGreaterThan(0);
    }
  });
});

describe('importing a list of addresses', () => {
  it.each([
    'https://osk.example | Osk\nhttps://halden.example | Halden',
    'Thu Nov 12 2026 10:30:00 GMT+0000\nhttps://osk.example | Osk\n\nnot an address\nhttps://halden.example | Halden',
    '<https://osk.example/>\n<https://halden.example/>',
    '1. [Osk](https://osk.example/ "The island")\n2. Halden – https://halden.example/',
    'https://osk.example/ The island',
  ])('recognises a text in which most lines are addresses: %j', async (text) => {
    const { kind, items } = await readImport(text);
    expect([kind, items.length]).toEqual(['addresses', text.match(/https:/g)?.length]);
  });

  it.each([
    'Ida wrote to https://osk.example/ about it.\nNobody answered.',
    'A date\nComment: see https://osk.example/\nTags: ferry\nAuthor: Ida',
    `${'A long paragraph about the ferry. '.repeat(20)} https://osk.example/`,
    '(function(){var a="https://osk.example/";})();',
    '---\ntitle: Ferry\n---\nhttps://osk.example/',
  ])('recognises no other text: %j', async (text) => {
    expect((await readImport(text)).kind).toBe('file-unknown');
  });
});
