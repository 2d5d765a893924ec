import { describe, expect, it } from 'vitest';
import { openFolderWriter } from '../../../client/export/write-into-folder';
import {
  type ExportOptions,
  type ExportSource,
  exportFiles,
  templatePresets,
} from '../../../core/export';
import { addressKey, type Instant, type WholeClip } from '../../../core/model';
import { anAnnotation, aWholeClip, lastExport } from '../../export/samples';
import { memoryFolder } from './memory-folder';

const since = '2026-11-20T00:00:00.000Z';
const later = '2026-11-21T08:30:00.000Z';

const never = new AbortController().signal;

/** Creates a numbered clip. All have the same headline. */
function clip(number: number, mark: string | null = null): WholeClip {
  const url = `https://a.example/live/${number}`;
  const [id, versionId] = [`clip-${number}`, `version-${number}`];
  const clip = { id, versionId, addresses: [addressKey(url)] };
  if (mark === null) return aWholeClip({ article: { url }, clip });
  const about = { id: `mark-${number}`, clipId: id, versionId, updatedAt: later };
  return aWholeClip({ article: { url }, clip, annotations: [anAnnotation(mark, about)] });
}

async function write(
  disk: Map<string, string>,
  clips: readonly WholeClip[],
  wish: {
    readonly since?: Instant;
    readonly template?: ExportOptions['template'];
    readonly signal?: AbortSignal;
  } = {},
): Promise<void> {
  const options = { annotations: 'section', hasPictures: false, timeZone: 'UTC' } as const;
  const { template = null } = wish;
  const all: ExportOptions = {
    ...options,
    template,
    since: wish.since ? lastExport(wish.since) : null,
  };
  const source = { clips } as unknown as ExportSource;
  const file = {
    format: 'markdown',
    options: all,
    title: '',
    day: since,
    isOneFile: false,
  } as const;
  const into = openFolderWriter(memoryFolder(disk), all.since, wish.signal ?? never);
  for await (const out of exportFiles(file, source, since)) await into(out);
}

const name = '2026-11-12 Ferry to Osk Island stops for the winter';

describe('a note in a folder', () => {
  it('gets new annotations even if another clip has the same headline', async () => {
    const disk = new Map<string, string>();
    await write(disk, [clip(1), clip(2), clip(3)]);
    const names = [`${name}.md`, `${name} (2).md`, `${name} (3).md`];
    expect([...disk.keys()]).toEqual(names);
    await write(disk, [clip(3, 'The last'), clip(2, 'on Friday')], { since });
    expect([...disk.keys()]).toEqual(names);
    expect(names.map((each) => disk.get(each)?.match(/^- > .*/gm))).toEqual([
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
    await write(disk, [clip(1), clip(2)], { template });
    const [first = '', second = ''] = disk.values();
    disk.clear();
    // A note of the user's that links to the story, and a file of another program.
    const own = '---\ntitle: Mine\n---\nSee [it](https://a.example/live/2).\n';
    disk.set('Diary.md', own).set('.trash/2.md', second);
    disk.set('Boats/Ferry.md', second).set('Boats/winter/1.md', first);
    const before = [...disk.keys()];
    await write(disk, [clip(2, 'on Friday')], { since, template });
    expect([...disk.keys()]).toEqual(before);
    expect(disk.get('Boats/Ferry.md')).toMatch(/\n- > on Friday\n/);
    expect([disk.get('Diary.md'), disk.get('.trash/2.md')]).toEqual([own, second]);
    expect(disk.get('Boats/winter/1.md')).toBe(first);
  });

  it('is found by front matter that contains a long note', async () => {
    const disk = new Map<string, string>();
    const long = { note: 'Words and more words. '.repeat(2000) };
    const noted = (whole: WholeClip) => ({ ...whole, clip: { ...whole.clip, ...long } });
    await write(disk, [noted(clip(1))]);
    const [first = ''] = disk.values();
    expect(first.length).toBeGreaterThan(40_000);
    disk.clear();
    disk.set('Ferry.md', first);
    await write(disk, [noted(clip(1, 'on Friday'))], { since });
    expect([...disk.keys()]).toEqual(['Ferry.md']);
    expect(disk.get('Ferry.md')).toMatch(/\n- > on Friday\n/);
  });

  it('is found among many others, and the search can be aborted', async () => {
    const disk = new Map<string, string>();
    await write(disk, [clip(1)]);
    const [first = ''] = disk.values();
    disk.clear();
    for (let n = 0; n < 100; n++) disk.set(`Diary ${n}.md`, 'Mine.');
    disk.set('Ferry.md', first);
    const before = [...disk];
    const clips = [clip(1, 'on Friday')];
    const stopped = write(disk, clips, { since, signal: AbortSignal.abort() });
    await expect(stopped).rejects.toThrow('aborted');
    expect([...disk]).toEqual(before);
    await write(disk, clips, { since });
    expect(disk.size).toBe(101);
    expect(disk.get('Ferry.md')).toMatch(/\n- > on Friday\n/);
  });

  it('is created beside a note of the same name about something else', async () => {
    const disk = new Map([[`${name}.md`, 'Mine.']]);
    await write(disk, [clip(1, 'on Friday')], { since });
    expect([...disk.keys()]).toEqual([`${name}.md`, `${name} (2).md`]);
    expect(disk.get(`${name}.md`)).toBe('Mine.');
  });

  it('leaves no partial file if writing fails', async () => {
    const disk = new Map<string, string>();
    async function* pieces() {
      yield new Uint8Array(3);
      throw new Error('the library failed');
    }
    const file = { folder: 'Notes', name: 'X.md', type: 'text/markdown', about: null };
    const into = openFolderWriter(memoryFolder(disk), null, never);
    await expect(into({ ...file, pieces: pieces() })).rejects.toThrow('the library failed');
    expect(disk.size).toBe(0);
  });

  it('is not overwritten by an export of everything', async () => {
    const disk = new Map<string, string>();
    await write(disk, [clip(1)]);
    await write(disk, [clip(1)]);
    expect([...disk.keys()]).toEqual([`${name}.md`, `${name} (2).md`]);
  });
});
