import { describe, expect, it } from 'vitest';
import { fromJson, toJson } from '../../core/export/formats/json';
import { currentVersion } from '../../core/model';
import { openLibrary } from '../../storage';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeArticle,
  makeBody,
  makeSaveRequest,
} from './samples';
import {
  countFound,
  createWorkFixture,
  expectCorrectCounters,
  ferryUrl,
  makeWork,
  quotes,
  readContents,
  setAddress,
  workId,
  wrongUrl,
} from './work-fixture';

describe('an address typed by the user', () => {
  it('can be corrected, which frees the wrong one', async () => {
    const fixture = await createWorkFixture({ hasFerry: false });
    await setAddress(fixture, wrongUrl);
    const { clip } = await setAddress(fixture, ferryUrl, 21);
    expect(clip.after).toMatchObject({ summary: { url: ferryUrl }, isAddressTyped: true });
    const { library } = fixture;
    expect(expectValue(await library.findClip([wrongUrl]))).toBeNull();
    expect(expectValue(await library.findClip([ferryUrl]))?.id).toBe(workId);
    expect(expectValue(await library.getVersion(clip.after.versionId)).article.url).toBe(ferryUrl);
    await expectCorrectCounters(fixture);
  });

  it('can be removed', async () => {
    const fixture = await createWorkFixture({ hasFerry: false });
    const before = await readContents(fixture);
    await setAddress(fixture, wrongUrl);
    await setAddress(fixture, null, 21);
    expect(await readContents(fixture)).toEqual(before);
    expect(await countFound(fixture, 'is:no-address')).toBe(1);
    await expectCorrectCounters(fixture);
  });

  it.each([null, wrongUrl])('is reverted to %s by undo', async (url) => {
    const fixture = await createWorkFixture({ hasFerry: false });
    if (url !== null) await setAddress(fixture, url);
    const before = await readContents(fixture);
    const change = await setAddress(fixture, ferryUrl, 21);
    expectValue(await fixture.library.undoAddress(change, instantAt(22)));
    expect(await readContents(fixture)).toEqual(before);
    await expectCorrectCounters(fixture);
  });

  it('cannot be changed or undone once the article is saved from its page', async () => {
    const fixture = await createWorkFixture({ hasFerry: false });
    const change = await setAddress(fixture, ferryUrl);
    const article = makeArticle({ url: ferryUrl, body: makeBody(...quotes) });
    expectValue(await fixture.library.saveClip(makeSaveRequest(1, { article, pageUrl: ferryUrl })));
    const saved = expectValue(await fixture.library.getClip(workId));
    expect(saved).not.toHaveProperty('isAddressTyped');
    const failure = { ok: false, failure: { code: 'address-fixed' } };
    expect(await fixture.library.setAddress(workId, wrongUrl, instantAt(22))).toMatchObject(
      failure,
    );
    expect(await fixture.library.undoAddress(change, instantAt(22))).toMatchObject(failure);
    expect(expectValue(await fixture.library.getClip(workId))).toEqual(saved);
  });

  it('no longer counts as typed once a file contains it', async () => {
    const fixture = await createWorkFixture({ hasFerry: false });
    const { clip } = await setAddress(fixture, ferryUrl);
    const link = { ...makeWork(), annotations: [] };
    const article = { ...currentVersion(link).article, url: ferryUrl };
    const whole = {
      clip: {
        ...link.clip,
        ...{ id: 'link', versionId: 'link', addresses: [clip.after.addresses[0] ?? ''] },
        summary: { ...link.clip.summary, url: ferryUrl },
      },
      versions: [{ id: 'link', clipId: 'link', keptAt: instantAt(3), article }],
      annotations: [],
    };
    expectValue(await fixture.library.importClips([whole], 'add', false, instantAt(30)));
    expect(expectValue(await fixture.library.getClip(workId))).not.toHaveProperty('isAddressTyped');
  });

  it('cannot replace the address of a saved page', async () => {
    const fixture = await createWorkFixture();
    expect(await fixture.library.setAddress('clip-1', wrongUrl, instantAt(20))).toMatchObject({
      ok: false,
      failure: { code: 'address-fixed' },
    });
  });

  it('can still be changed after an export and an import', async () => {
    const fixture = await createWorkFixture({ hasFerry: false });
    await setAddress(fixture, wrongUrl);
    const wholes = expectValue(await fixture.library.getWholeClips([workId]));
    const file = expectValue(fromJson(toJson(wholes, instantAt(30))));
    const fresh = openLibrary(createDatabaseName());
    expectValue(await fresh.importClips(file.clips, 'merge', false, instantAt(31)));
    expect(expectValue(await fresh.getClip(workId)).isAddressTyped).toBe(true);
    expectValue(await fresh.setAddress(workId, ferryUrl, instantAt(32)));
  });

  it('is added from a backup to a clip that lacks it', async () => {
    const fixture = await createWorkFixture({ hasFerry: false });
    const older = await createWorkFixture({ hasFerry: false });
    const { clip } = await setAddress(fixture, ferryUrl);
    const wholes = expectValue(await fixture.library.getWholeClips([workId]));
    expectValue(await older.library.importClips(wholes, 'merge', false, instantAt(31)));
    expect(expectValue(await older.library.getClip(workId))).toMatchObject({
      ...{ isAddressTyped: true, addresses: clip.after.addresses },
      summary: { url: ferryUrl },
    });
    await expectCorrectCounters(older);
  });
});
