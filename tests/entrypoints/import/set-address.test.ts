import { describe, expect, it, vi } from 'vitest';
import { watchClip } from '../../../client/library/watch-clip';
import { readWholeClips } from '../../storage/import-samples';
import { createLibrary, expectValue, instantAt } from '../../storage/samples';
import { ferryUrl, header, importAfterDryRun, makeLibraryWithFerry } from './readwise-samples';

describe('setting the address of imported highlights', () => {
  const file = `${header}\nThe last boat leaves on Friday.,Osk,Ida,,A note,,sea,page,3,2020-11-12 09:05:00+00:00\n`;

  it('changes the work to a link, and importing the file again changes nothing', async () => {
    const library = createLibrary();
    await importAfterDryRun(library, file);
    const [work] = await readWholeClips(library);
    const url = 'https://osk.example/story';
    const set = expectValue(await library.setAddress(work?.clip.id ?? '', url, instantAt(101)));
    const clip = set.clip.after;
    expect(clip).toMatchObject({ id: work?.clip.id, summary: { url, completeness: 'link' } });
    expect(expectValue(await library.findClip([url]))?.id).toBe(clip.id);
    const before = await readWholeClips(library);
    expect((await importAfterDryRun(library, file)).codes).toEqual([]);
    expect(await readWholeClips(library)).toEqual(before);
  });

  it('updates the open reader', async () => {
    const library = createLibrary();
    await importAfterDryRun(library, file);
    const [work] = await readWholeClips(library);
    const id = work?.clip.id ?? '';
    const lifetime = new AbortController();
    const urls: (string | null | undefined)[] = [];
    watchClip(
      library,
      (source) => source.getClip(id),
      (answer) => urls.push(expectValue(answer)?.article.url),
      lifetime.signal,
    );
    await vi.waitFor(() => expect(urls).toEqual([null]));
    expectValue(await library.setAddress(id, ferryUrl, instantAt(101)));
    await vi.waitFor(() => expect(urls.at(-1)).toBe(ferryUrl));
    lifetime.abort();
  });

  it('fails if another clip with a different title has the address', async () => {
    const library = await makeLibraryWithFerry();
    await importAfterDryRun(
      library,
      `${header}\nA quay is a promise.,Other book,Ann Author,,,,,,,\n`,
    );
    const before = await readWholeClips(library);
    const [work] = before.filter(({ clip }) => clip.summary.url === null);
    expect(await library.setAddress(work?.clip.id ?? '', ferryUrl, instantAt(101))).toMatchObject({
      ok: false,
      failure: { code: 'address-taken' },
    });
    expect(await readWholeClips(library)).toEqual(before);
  });

  it('fails if a different clip with the address is in the bin', async () => {
    const library = await makeLibraryWithFerry();
    await importAfterDryRun(
      library,
      `${header}\nA quay is a promise.,Other book,Ann Author,,,,,,,\n`,
    );
    const [work] = (await readWholeClips(library)).filter(({ clip }) => clip.summary.url === null);
    const ferry = expectValue(await library.findClip([ferryUrl]));
    expectValue(await library.deleteClip(ferry?.id ?? '', instantAt(100)));
    expect(await library.setAddress(work?.clip.id ?? '', ferryUrl, instantAt(101))).toMatchObject({
      ok: false,
      failure: { code: 'address-in-bin' },
    });
  });

  it('moves a deleted highlight as well, which can still be restored', async () => {
    const library = await makeLibraryWithFerry();
    await importAfterDryRun(library, file);
    const [work] = (await readWholeClips(library)).filter(({ clip }) => clip.summary.url === null);
    const id = work?.annotations[0]?.id ?? '';
    expectValue(await library.deleteAnnotation(id, instantAt(100)));
    expectValue(await library.setAddress(work?.clip.id ?? '', ferryUrl, instantAt(101)));
    expect(expectValue(await library.restoreAnnotation(id, instantAt(102)))).toMatchObject({
      clipId: 'clip-1',
      note: 'A note',
    });
  });

  it('moves the highlights into the clip with the address, even if it is in the bin', async () => {
    for (const isBinned of [false, true]) {
      const library = await makeLibraryWithFerry();
      await importAfterDryRun(library, file);
      if (isBinned) expectValue(await library.deleteClip('clip-1', instantAt(100)));
      const [work] = (await readWholeClips(library)).filter(
        ({ clip }) => clip.summary.url === null,
      );
      const set = expectValue(
        await library.setAddress(work?.clip.id ?? '', ferryUrl, instantAt(101)),
      );
      expect(set.moved?.owner.after.id).toBe('clip-1');
      const all = await readWholeClips(library);
      expect(all).toHaveLength(1);
      expect(all[0]?.annotations).toMatchObject([
        { note: 'A note', tags: ['sea'], location: { type: 'page', value: '3' } },
      ]);
      expect(all[0]?.annotations[0]?.passage.position.end).toBeGreaterThan(0);
      expect((await importAfterDryRun(library, file)).counts).toMatchObject({
        added: 0,
        changed: 0,
      });
      expect(await readWholeClips(library)).toEqual(all);
    }
  });
});
