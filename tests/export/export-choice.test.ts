import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  type ExportMemory,
  exportMemorySchema,
  forgetFolder,
  placeOf,
  rememberPlace,
} from '../../core/export';

const empty: ExportMemory = v.parse(exportMemorySchema, null);
const { choice } = empty;
const time = (second: number) => new Date(Date.UTC(2026, 10, 12, 8, 0, second)).toISOString();

describe('where an export goes', () => {
  it('is another place for other clips, formats, templates and folders', () => {
    const folder = { ...choice, to: 'folder' as const };
    const places = [
      placeOf(choice, null, 'all'),
      placeOf(choice, null, 'clip a'),
      placeOf(choice, null, 'clip b'),
      placeOf(choice, null, 'found tag:a'),
      placeOf({ ...choice, format: 'json' }, null, 'all'),
      placeOf({ ...choice, template: 'Obsidian' }, null, 'all'),
      placeOf(folder, 'Vault', 'all'),
      placeOf(folder, 'Vault 2', 'all'),
    ];
    expect(new Set(places).size).toBe(places.length);
    // The folder that was chosen last says nothing of the downloads.
    expect(placeOf(choice, 'Vault', 'all')).toBe(placeOf(choice, null, 'all'));
  });

  it('is remembered with the last time, and those used longest ago are forgotten', () => {
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

  it('is forgotten with a folder of its name, and no other', () => {
    const folder = { ...choice, to: 'folder' as const };
    const [vault, other] = [placeOf(folder, 'Vault', 'all'), placeOf(folder, 'Vault 2', 'all')];
    const memory = rememberPlace(rememberPlace(empty, vault, time(1)), other, time(2));
    expect(forgetFolder(memory, 'Vault').places).toEqual({ [other]: time(2) });
  });
});
