import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { toJson } from '../../core/export/formats/json';
import { defaultSettings } from '../../core/model';
import { plainText } from '../../core/text';
import { sampleClips } from '../../scripts/check-formats/sample-clips';
import { samplePictures } from '../../scripts/check-formats/sample-pictures';
import { makeWholeClip } from '../export/samples';
import { makeBackup, now, search, tag } from './make-backup';
import { makeFile, makeZip, readAll, readImport } from './read-import';

const ferry = 'https://www.haldencourier.example/news/osk-ferry';

describe('importing a Pressmark backup', () => {
  it('restores everything byte for byte', async () => {
    const { kind, wholes, parts, lines } = await readImport(await makeBackup());
    expect(kind).toBe('pressmark-backup');
    expect(wholes).toEqual(sampleClips);
    expect(lines).toEqual([]);
    const otherParts = parts.filter(({ type }) => type !== 'whole');
    expect(otherParts).toEqual([
      {
        type: 'library-metadata',
        metadata: {
          tags: [tag],
          searches: [search],
          settings: defaultSettings,
          preferences: {},
          drafts: [],
        },
      },
      ...samplePictures.map((image) => ({ type: 'image', image })),
    ]);
  });

  it('rejects a truncated backup', async () => {
    const bytes = await makeBackup();
    for (const share of [0.02, 0.3, 0.7, 0.999]) {
      const { kind, parts } = await readImport(bytes.slice(0, Math.floor(bytes.length * share)));
      expect([kind, parts]).toEqual(['file-damaged', []]);
    }
  });

  it('reports a wrong byte in a clip', async () => {
    const bytes = await makeBackup();
    const clips = Buffer.from(bytes).indexOf('clips.jsonl');
    const damaged = bytes.slice();
    const at = clips + 200;
    damaged[at] = (damaged[at] ?? 0) ^ 0xff;
    const { kind, lines } = await readImport(damaged);
    expect(kind).toBe('pressmark-backup');
    expect(lines.some((line) => line.startsWith('file-damaged'))).toBe(true);
  });

  it('rejects a file of a newer Pressmark', async () => {
    const backup = { format: 'pressmark-backup', version: 2, createdAt: now };
    const zip = makeZip({ 'backup.json': JSON.stringify(backup), 'clips.jsonl': '' });
    expect(await readImport(zip)).toMatchObject({
      kind: 'file-newer',
      detail: { reason: 'version 2' },
    });
  });

  it('reports missing files and clips', async () => {
    const backup = { format: 'pressmark-backup', version: 1, createdAt: now };
    const clips = `${sampleClips.map((whole) => JSON.stringify(whole)).join('\n')}\n{"cut`;
    const { wholes, lines } = await readImport(
      makeZip({
        'backup.json': JSON.stringify(backup),
        'clips.jsonl': clips,
        'pictures.jsonl': '{"name":"pictures/1.jpg","url":"https://x.example/"}',
        'end.json': '{"clips":9,"pictures":1}',
      }),
    );
    expect(wholes).toEqual(sampleClips);
    expect(lines).toEqual([
      'malformed 4 clips.jsonl',
      'file-missing',
      'file-missing',
      'file-missing',
      'file-missing 1 pictures.jsonl',
      'cut-off clips.jsonl',
    ]);
  });
});

describe('importing Pressmark JSON', () => {
  const whole = makeWholeClip();

  it('returns all clips', async () => {
    const { kind, wholes, lines } = await readImport(toJson(sampleClips, now));
    expect([kind, wholes, lines]).toEqual(['pressmark', sampleClips, []]);
  });

  it('rejects a file of a newer Pressmark', async () => {
    const file = { ...JSON.parse(toJson([whole], now)), version: 9 };
    expect(await readImport(JSON.stringify(file))).toMatchObject({
      kind: 'file-newer',
      wholes: [],
    });
  });

  it('returns valid clips, and reports the others', async () => {
    const broken = { ...whole, clip: { ...whole.clip, id: 'other', versionId: 7 } };
    const file = { ...JSON.parse(toJson([whole], now)), clips: [broken, whole, whole] };
    const { wholes, lines } = await readImport(JSON.stringify(file));
    expect(wholes).toEqual([whole]);
    expect(lines).toEqual(['not-valid 1 clip.versionId', 'repeated-id 3 id']);
  });
});

describe('importing an Omnivore zip', () => {
  const page = {
    id: '1',
    slug: 'ferry-stops',
    title: 'Ferry stops',
    description: 'It stops.',
    author: 'Ida Holm',
    url: ferry,
    state: 'Archived',
    readingProgress: 100,
    thumbnail: 'https://img.example/a.jpg',
    labels: ['sea', 'boats'],
    savedAt: '2020-11-12T09:05:00.000Z',
    updatedAt: '2020-11-13T09:05:00.000Z',
    publishedAt: '2020-11-11T00:00:00.000Z',
  };
  const files = {
    'metadata_0_to_20.json': JSON.stringify([
      page,
      { ...page, id: '2', slug: 'none', url: `${ferry}/2`, readingProgress: 3, state: 'Active' },
    ]),
    'content/ferry-stops.html': '<html><body><p>The last boat.</p></body></html>',
    'highlights/ferry-stops.md':
      '> The last\n>  boat \n\n#sea #long label\n\nWhich?\n\nAnd why?\n\n> leaves',
    'content/orphan.html': '<p>Nobody’s</p>',
  };

  it('imports pages with texts, labels, states and highlights', async () => {
    const { kind, items, lines } = await readImport(makeZip(files));
    expect(kind).toBe('omnivore');
    expect(items).toMatchObject([
      {
        headline: 'Ferry stops',
        standfirst: 'It stops.',
        authors: ['Ida Holm'],
        tags: ['sea', 'boats'],
        isRead: true,
        isArchived: true,
        savedAt: '2020-11-12T09:05:00.000Z',
        annotations: [
          {
            quote: { exact: 'The last\n boat' },
            tags: ['sea', 'long label'],
            note: 'Which?\n\nAnd why?',
          },
          { quote: { exact: 'leaves' }, tags: [], note: '' },
        ],
      },
      { body: null, isRead: false, isArchived: false },
    ]);
    expect(items[0]?.body && plainText(items[0].body)).toBe('The last boat.');
    expect(lines).toEqual(['unknown-file-skipped']);
  });

  it.each(['#winter is what I thought of', '#hashtags, really?', '#one\nand two'])(
    'imports a note that starts with a hashtag: %j',
    async (note) => {
      const marks = `> The last boat\n\n${note}\n`;
      const { items } = await readImport(makeZip({ ...files, 'highlights/ferry-stops.md': marks }));
      expect(items[0]?.annotations).toMatchObject([{ tags: [], note }]);
    },
  );

  it('imports files from a folder in the zip', async () => {
    const entries = Object.entries(files).map(([name, text]) => [`omnivore/${name}`, text]);
    const { items } = await readImport(makeZip(Object.fromEntries(entries)));
    expect(items[0]?.annotations).toHaveLength(2);
  });
});

describe('importing a zip', () => {
  const pocket = `title,url,time_added,tags,status\nFerry,${ferry},1605171900,,unread\n`;

  it('imports all known files, and reports the others', async () => {
    const { kind, items, remarks, lines } = await readImport(
      makeZip({
        'part_000000.csv': pocket,
        'annotations/part_000000.json': JSON.stringify([
          { url: ferry, title: 'Ferry', highlights: [{ quote: 'boat', created_at: 1605171900 }] },
        ]),
        'read me.txt': 'Hello',
        '__MACOSX/._part': 'x',
      }),
    );
    expect(kind).toBe('folder');
    expect(items.map(({ place }) => place.file)).toEqual([
      'part_000000.csv',
      'annotations/part_000000.json',
    ]);
    expect(lines).toEqual(['unknown-file-skipped']);
    expect(remarks[0]?.place.file).toBe('read me.txt');
  });

  it('skips and reports files with unsafe names', async () => {
    const { items, lines, remarks } = await readImport(
      makeZip({
        '../../evil.csv': pocket,
        '/etc/evil.csv': pocket,
        'C:\\evil.csv': pocket,
        'CON.csv': pocket,
        'vsc\u202ecsv.exe': 'no list',
      }),
    );
    expect(items).toHaveLength(1);
    expect(lines).toEqual(['unsafe-name', 'unsafe-name', 'unsafe-name', 'unknown-file-skipped']);
    expect(remarks.at(-1)?.place.file).toBe('vsccsv.exe');
  });

  it('rejects a zip that would unpack to an excessive size', async () => {
    const zeros = new Uint8Array(60_000_000);
    expect(await readImport(zipSync({ 'a.csv': zeros }))).toMatchObject({
      kind: 'file-swells',
      detail: { kind: 'internal', reason: 'bomb' },
    });
  });

  it('stops at the first file that is larger than declared', async () => {
    const bytes = zipSync({ 'a.csv': strToU8(pocket + ' '.repeat(5_000_000)) });
    const directory = Buffer.from(bytes).lastIndexOf('PK\u0001\u0002');
    new DataView(bytes.buffer).setUint32(directory + 24, 1000, true);
    let largest = 0;
    const file = makeFile(bytes);
    const { kind, detail } = await readAll({
      ...file,
      read: async (start, end) => {
        largest = Math.max(largest, end - start);
        return file.read(start, end);
      },
    });
    expect([kind, detail]).toEqual(['file-damaged', { kind: 'file', name: 'a.csv' }]);
    expect(largest).toBeLessThan(200_000);
  });

  it('says of a zip with a password that it cannot be read, not that it is damaged', async () => {
    const bytes = zipSync({ 'a.csv': strToU8(pocket), 'b.txt': strToU8('x') });
    const encrypt = (name: string) => {
      const entry = Buffer.from(bytes).lastIndexOf(name) - 46;
      new DataView(bytes.buffer).setUint16(entry + 8, 1, true);
    };
    encrypt('b.txt');
    expect((await readImport(bytes)).lines).toEqual(['file-unsupported']);
    encrypt('a.csv');
    const { kind, detail } = await readImport(bytes);
    expect([kind, detail]).toEqual(['zip-unsupported', { kind: 'file', name: 'a.csv' }]);
  });

  it('rejects overlapping files', async () => {
    const bytes = zipSync({ 'a.csv': strToU8(pocket), 'b.csv': strToU8(pocket) });
    const view = new DataView(bytes.buffer);
    const second = Buffer.from(bytes).lastIndexOf('PK\u0001\u0002');
    view.setUint32(second + 20, bytes.length, true);
    expect((await readImport(bytes)).kind).toBe('file-swells');
  });
});
