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
const getTime = (second: number) => new Date(Date.UTC(2026, 10, 12, 8, 0, second)).toISOString();

describe('export memory', () => {
  it('has one key per scope, format, template and folder', () => {
    const folder = { ...choice, to: 'folder' as const };
    const keys = [
      getExportKey(choice, null, 'all'),
      getExportKey(choice, null, 'clip a'),
      getExportKey(choice, null, 'clip b'),
      getExportKey(choice, null, 'found tag:a'),
      getExportKey({ ...choice, format: 'json' }, null, 'all'),
      getExportKey({ ...choice, template: 'Obsidian' }, null, 'all'),
      getExportKey(folder, 'Vault', 'all'),
      getExportKey(folder, 'Vault 2', 'all'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    // The folder chosen last does not affect downloads.
    expect(getExportKey(choice, 'Vault', 'all')).toBe(getExportKey(choice, null, 'all'));
  });

  it('keeps the last export time of each place, and drops the least recently used places', () => {
    let memory = empty;
    for (let index = 0; index < 400; index++) {
      memory = rememberPlace(memory, `clip ${index}`, getTime(index));
      memory = rememberPlace(memory, 'all', getTime(index));
    }
    const places = Object.keys(memory.places);
    expect(places).toContain('clip 399');
    expect(places).not.toContain('clip 0');
    expect(memory.places['all']).toBe(getTime(399));
  });

  it('forgets only the places in a removed folder', () => {
    const folder = { ...choice, to: 'folder' as const };
    const [vault, other] = [
      getExportKey(folder, 'Vault', 'all'),
      getExportKey(folder, 'Vault 2', 'all'),
    ];
    const memory = rememberPlace(rememberPlace(empty, vault, getTime(1)), other, getTime(2));
    expect(forgetFolder(memory, 'Vault').places).toEqual({ [other]: getTime(2) });
  });
});
