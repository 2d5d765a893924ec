// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { plainLibrary } from './library-fakes';
import { button, drawLibrary } from './library-stage';
import { hallComparison } from './sample-versions';
import { twoVersions } from './samples';

afterEach(cleanup);

describe('the copies of a clip in the library', () => {
  const newest = plainLibrary.chosen && {
    ...plainLibrary.chosen,
    clip: { ...plainLibrary.chosen.clip, versionId: 'version-2' },
    versionId: 'version-2',
    versions: twoVersions,
  };
  const copies = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Saved copy' });

  it('are offered, newest first', () => {
    const { onChooseVersion } = drawLibrary({ chosen: newest });
    expect([...copies().options].map(({ text }) => text.replace(/, \d\d:\d\d/, ''))).toEqual([
      '11 November (newest)',
      '9 November',
    ]);
    fireEvent.change(copies(), { target: { value: 'version-1' } });

    expect(onChooseVersion).toHaveBeenCalledWith('version-1');
  });

  it('link back to the newest from an older one, which is labelled', () => {
    const { onChooseVersion } = drawLibrary({
      chosen: newest && { ...newest, versionId: 'version-1' },
    });
    expect(copies().value).toBe('version-1');
    expect(screen.getByText(/^This is the copy of 9 November/)).toBeDefined();
    fireEvent.click(button('Back to the newest'));

    expect(onChooseVersion).toHaveBeenCalledWith(null);
  });

  it('can each be opened from a comparison', () => {
    const { onChooseVersion } = drawLibrary({
      chosen: newest,
      comparison: { ...hallComparison, before: 'version-1', after: 'version-2' },
    });
    for (const read of screen.getAllByRole('button', { name: 'Read this copy' })) {
      fireEvent.click(read);
    }

    expect(onChooseVersion.mock.calls).toEqual([['version-1'], [null]]);
  });

  it('are not mentioned if there is only one', () => {
    drawLibrary();
    expect(screen.queryByRole('combobox', { name: 'Saved copy' })).toBeNull();
  });
});
