import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { selectExportedClips } from '../../client/export/exported-clips';
import { type ExportScope, exportMemorySchema } from '../../core/export';
import { makeWholeClip } from '../export/samples';

const { choice } = v.parse(exportMemorySchema, null);
const librarySelection = {
  read: makeWholeClip().clip,
  query: ' tag:sea ',
  numbers: Uint32Array.of(4, 2),
  all: 9,
};
const selectClips = (scope: ExportScope, change: Partial<typeof librarySelection> = {}) =>
  selectExportedClips({ ...choice, scope }, ['clip-7'], { ...librarySelection, ...change });

describe('the clips of an export', () => {
  it('are those of the chosen scope', () => {
    expect(selectClips('clip')).toMatchObject({ which: ['clip-1'], total: 1 });
    expect(selectClips('chosen')).toMatchObject({ which: ['clip-7'], total: 1 });
    expect(selectClips('found')).toMatchObject({ which: [4, 2], total: 2 });
    expect(selectClips('all')).toMatchObject({ which: null, total: 9 });
  });

  it('have a key by which a later export of the same clips is recognised', () => {
    const other = makeWholeClip({ clip: { id: 'clip-2' } }).clip;
    expect(selectClips('clip')?.known).not.toBe(selectClips('clip', { read: other })?.known);
    expect(selectClips('found')?.known).toBe(selectClips('found', { query: 'tag:sea' })?.known);
    expect(selectClips('found')?.known).not.toBe(selectClips('found', { query: 'tag:ice' })?.known);
    // Selected rows have no key: a later selection is never the same.
    expect(selectClips('chosen')?.known).toBeNull();
  });
});
