import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type ExportMemory,
  exportMemorySchema,
  forgetFolder,
  getExportKey,
  rememberPlace,
} from '../../core/export';

const empty: ExportMemory = v.parse(exportMemorySchema, null);
const { choice } = empty;
const time = (second: number) => new Date(Date.UTC(2026, 10, 12, 8, 0, second)).toISOString();

describe('the destination of an export', () => {
  it('differs for different clips, formats, templates and folders', () => {
    const folder = { ...choice, to: 'folder' as const };
    const places = [
      getExportKey(choice, null, 'all'),
      getExportKey(choice, null, 'clip a'),
      getExportKey(choice, null, 'clip b'),
      getExportKey(choice, null, 'found tag:a'),
      getExportKey({ ...choice, format: 'json' }, null, 'all'),
      getExportKey({ ...choice, template: 'Obsidian' }, null, 'all'),
      getExportKey(folder, 'Vault', 'all'),
      getExportKey(folder, 'Vault 2', 'all'),
    ];
    expect(new Set(places).size).toBe(places.length);
    // The last chosen folder does not affect downloads.
    expect(getExportKey(choice, 'Vault', 'all')).toBe(getExportKey(choice, null, 'all'));
  });

  it('is stored with its last time; the least recently used ones are removed', () => {
    let memory = empty;
    for (let index = 0; index < 400; index++) {
      memory = rememberPlace(memory, `clip ${index}`, time(index));
      memory = rememberPlace(memory, 'all', time(index));
    }
    const kept = Object.keys(memory.places);
    expect(kept).toContain('clip 399');
    expect(kept).not.toContain('clip 0');
    expect(memory.places['all']).toBe(time(399));
  });

  it('is removed together with its folder, but no other', () => {
    const folder = { ...choice, to: 'folder' as const };
    const [vault, other] = [
      getExportKey(folder, 'Vault', 'all'),
      getExportKey(folder, 'Vault 2', 'all'),
    ];
    const memory = rememberPlace(rememberPlace(empty, vault, time(1)), other, time(2));
    expect(forgetFolder(memory, 'Vault').places).toEqual({ [other]: time(2) });
  });
});
