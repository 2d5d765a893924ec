import { describe, expect, it } from 'vitest';
import { openFolderWriter } from '../../../client/export/folder-writer';
import {
  type ExportOptions,
  type ExportSource,
  exportFiles,
  templatePresets,
} from '../../../core/export';
import { addressKey, type Instant, type WholeClip } from '../../../core/model';
import { makeAnnotation, makeLastExport, makeWholeClip } from '../../export/samples';
import { createMemoryFolder } from './memory-folder';

const since = '2026-11-20T00:00:00.000Z';
const later = '2026-11-21T08:30:00.000Z';

const neverAborted = new AbortController().signal;

/** Creates a numbered clip. All have the same headline. */
function makeClip(number: number, quote: string | null = null): WholeClip {
  const url = `https://a.example/live/${number}`;
  const [id, versionId] = [`clip-${number}`, `version-${number}`];
  const clip = { id, versionId, addresses: [addressKey(url)] };
  if (quote === null) return makeWholeClip({ article: { url }, clip });
  const about = { id: `mark-${number}`, clipId: id, versionId, updatedAt: later };
  return makeWholeClip({ article: { url }, clip, annotations: [makeAnnotation(quote, about)] });
}

async function exportToFolder(
  disk: Map<string, string>,
  clips: readonly WholeClip[],
  change: {
    readonly since?: Instant;
    readonly template?: ExportOptions['template'];
    readonly signal?: AbortSignal;
  } = {},
): Promise<void> {
  const options = { annotations: 'section', hasPictures: false, timeZone: 'UTC' } as const;
  const { template = null } = change;
  const exportOptions: ExportOptions = {
    ...options,
    template,
    since: change.since ? makeLastExport(change.since) : null,
  };
  const source = { clips } as unknown as ExportSource;
  const file = {
    format: 'markdown',
    options: exportOptions,
    title: '',
    day: since,
    isOneFile: false,
  } as const;
  const writeFile = openFolderWriter(
    createMemoryFolder(disk),
    exportOptions.since,
    change.signal ?? neverAborted,
  );
  for await (const exported of exportFiles(file, source, since)) await writeFile(exported);
}

const name = '2026-11-12 Ferry to Osk Island stops for the winter';

describe('a Markdown note in a folder', () => {
  it('gets new annotations even if another clip has the same headline', async () => {
    const disk = new Map<string, string>();
    await exportToFolder(disk, [makeClip(1), makeClip(2), makeClip(3)]);
    const names = [`${name}.md`, `${name} (2).md`, `${name} (3).md`];
    expect([...disk.keys()]).toEqual(names);
    await exportToFolder(disk, [makeClip(3, 'The last'), makeClip(2, 'on Friday')], { since });
    expect([...disk.keys()]).toEqual(names);
    expect(names.map((fileName) => disk.get(fileName)?.match(/^- > .*/gm))).toEqual([
      null,
      ['- > on Friday'],
      ['- > The last'],
    ]);
  });

  it.each([
    { name: 'Markdown', template: null },
    ...templatePresets.map((template) => ({ name: template.name, template })),
  ])('is found by its front matter after it was renamed and moved: $name', async ({ template }) => {
    const disk = new Map<string, string>();
    await exportToFolder(disk, [makeClip(1), makeClip(2)], { template });
    const [first = '', second = ''] = disk.values();
    disk.clear();
    // The user's own note with a link to the story, and a copy in another program's trash.
    const own = '---\ntitle: Mine\n---\nSee [it](https://a.example/live/2).\n';
    disk.set('Diary.md', own).set('.trash/2.md', second);
    disk.set('Boats/Ferry.md', second).set('Boats/winter/1.md', first);
    const before = [...disk.keys()];
    await exportToFolder(disk, [makeClip(2, 'on Friday')], { since, template });
    expect([...disk.keys()]).toEqual(before);
    expect(disk.get('Boats/Ferry.md')).toMatch(/\n- > on Friday\n/);
    expect([disk.get('Diary.md'), disk.get('.trash/2.md')]).toEqual([own, second]);
    expect(disk.get('Boats/winter/1.md')).toBe(first);
  });

  it('is found by front matter that contains a long note', async () => {
    const disk = new Map<string, string>();
    const longNote = { note: 'Words and more words. '.repeat(2000) };
    const addLongNote = (whole: WholeClip) => ({ ...whole, clip: { ...whole.clip, ...longNote } });
    await exportToFolder(disk, [addLongNote(makeClip(1))]);
    const [first = ''] = disk.values();
    expect(first.length).toBeGreaterThan(40_000);
    disk.clear();
    disk.set('Ferry.md', first);
    await exportToFolder(disk, [addLongNote(makeClip(1, 'on Friday'))], { since });
    expect([...disk.keys()]).toEqual(['Ferry.md']);
    expect(disk.get('Ferry.md')).toMatch(/\n- > on Friday\n/);
  });

  it('is found among many files, and the search can be aborted', async () => {
    const disk = new Map<string, string>();
    await exportToFolder(disk, [makeClip(1)]);
    const [first = ''] = disk.values();
    disk.clear();
    for (let n = 0; n < 100; n++) disk.set(`Diary ${n}.md`, 'Mine.');
    disk.set('Ferry.md', first);
    const before = [...disk];
    const clips = [makeClip(1, 'on Friday')];
    const stopped = exportToFolder(disk, clips, { since, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow('aborted');
    expect([...disk]).toEqual(before);
    await exportToFolder(disk, clips, { since });
    expect(disk.size).toBe(101);
    expect(disk.get('Ferry.md')).toMatch(/\n- > on Friday\n/);
  });

  it('gets another name if an unrelated note has its name', async () => {
    const disk = new Map([[`${name}.md`, 'Mine.']]);
    await exportToFolder(disk, [makeClip(1, 'on Friday')], { since });
    expect([...disk.keys()]).toEqual([`${name}.md`, `${name} (2).md`]);
    expect(disk.get(`${name}.md`)).toBe('Mine.');
  });

  it('is not left incomplete if writing fails', async () => {
    const disk = new Map<string, string>();
    async function* pieces() {
      yield new Uint8Array(3);
      throw new Error('the library failed');
    }
    const file = { folder: 'Notes', name: 'X.md', type: 'text/markdown', about: null };
    const writeFile = openFolderWriter(createMemoryFolder(disk), null, neverAborted);
    await expect(writeFile({ ...file, pieces: pieces() })).rejects.toThrow('the library failed');
    expect(disk.size).toBe(0);
  });

  it('is not overwritten by an export of everything', async () => {
    const disk = new Map<string, string>();
    await exportToFolder(disk, [makeClip(1)]);
    await exportToFolder(disk, [makeClip(1)]);
    expect([...disk.keys()]).toEqual([`${name}.md`, `${name} (2).md`]);
  });
});
