import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { getButton, renderLibrary } from './render-library';
import { sampleLibrary } from './sample-library';
import { hallComparison } from './sample-versions';
import { twoVersions } from './samples';

afterEach(cleanup);

describe('the versions of a clip in the library', () => {
  const clipWithVersions = sampleLibrary.openClip && {
    ...sampleLibrary.openClip,
    clip: { ...sampleLibrary.openClip.clip, versionId: 'version-2' },
    versionId: 'version-2',
    versions: twoVersions,
  };
  const getVersionSelect = () =>
    screen.getByRole<HTMLSelectElement>('combobox', { name: 'Version' });

  it('are offered, newest first', () => {
    const { onChooseVersion } = renderLibrary({ openClip: clipWithVersions });
    expect(
      [...getVersionSelect().options].map(({ text }) => text.replace(/, \d\d:\d\d/, '')),
    ).toEqual(['11 November (newest)', '9 November']);
    fireEvent.change(getVersionSelect(), { target: { value: 'version-1' } });

    expect(onChooseVersion).toHaveBeenCalledWith('version-1');
  });

  it('are labelled if an older version is open, with a link back to the newest', () => {
    const { onChooseVersion } = renderLibrary({
      openClip: clipWithVersions && { ...clipWithVersions, versionId: 'version-1' },
    });
    expect(getVersionSelect().value).toBe('version-1');
    expect(screen.getByText(/^This is the version from 9 November/)).toBeDefined();
    fireEvent.click(getButton('Back to the newest version'));

    expect(onChooseVersion).toHaveBeenCalledWith(null);
  });

  it('say that an older one has no highlights, without denying those of later ones', () => {
    renderLibrary({
      openClip: clipWithVersions && {
        ...clipWithVersions,
        versionId: 'version-1',
        annotations: [],
      },
    });
    screen.getByText('No highlights in this version or earlier ones.');
    expect(screen.queryByText('No highlights yet.')).toBeNull();
  });

  it('can each be opened from a comparison', () => {
    const { onChooseVersion } = renderLibrary({
      openClip: clipWithVersions,
      comparison: { ...hallComparison, before: 'version-1', after: 'version-2' },
    });
    for (const read of screen.getAllByRole('button', { name: 'Read this version' })) {
      fireEvent.click(read);
    }

    expect(onChooseVersion.mock.calls).toEqual([['version-1'], [null]]);
  });

  it('are not offered if the clip has only one version', () => {
    renderLibrary();
    expect(screen.queryByRole('combobox', { name: 'Version' })).toBeNull();
  });
});
