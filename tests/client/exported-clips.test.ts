import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { selectExportedClips } from '../../client/export/exported-clips';
import { type ExportScope, exportMemorySchema } from '../../core/export';
import { aWholeClip } from '../export/samples';

const { choice } = v.parse(exportMemorySchema, null);
const page = {
  read: aWholeClip().clip,
  query: ' tag:sea ',
  numbers: Uint32Array.of(4, 2),
  all: 9,
};
const clipsOf = (scope: ExportScope, change: Partial<typeof page> = {}) =>
  selectExportedClips({ ...choice, scope }, ['clip-7'], { ...page, ...change });

describe('clips of an export', () => {
  it('are those that the user chose', () => {
    expect(clipsOf('clip')).toMatchObject({ which: ['clip-1'], total: 1 });
    expect(clipsOf('chosen')).toMatchObject({ which: ['clip-7'], total: 1 });
    expect(clipsOf('found')).toMatchObject({ which: [4, 2], total: 2 });
    expect(clipsOf('all')).toMatchObject({ which: null, total: 9 });
  });

  it('have a key that identifies the same selection next time', () => {
    const other = aWholeClip({ clip: { id: 'clip-2' } }).clip;
    expect(clipsOf('clip')?.known).not.toBe(clipsOf('clip', { read: other })?.known);
    expect(clipsOf('found')?.known).toBe(clipsOf('found', { query: 'tag:sea' })?.known);
    expect(clipsOf('found')?.known).not.toBe(clipsOf('found', { query: 'tag:ice' })?.known);
    // A selection has no key to identify it next time.
    expect(clipsOf('chosen')?.known).toBeNull();
  });
});
