import * as v from 'valibot';
import type { ExportProps } from '../../components/export/export-props';
import { exportMemorySchema } from '../../core/export';

/** Nothing exported yet, in a browser that writes into folders. */
export const sampleExports: Pick<
  ExportProps,
  'exportMemory' | 'templates' | 'exportFolder' | 'canChooseFolder' | 'exportedAt'
> = {
  exportMemory: v.parse(exportMemorySchema, null),
  templates: ['Obsidian', 'Logseq', 'Plain'],
  exportFolder: null,
  canChooseFolder: true,
  exportedAt: () => null,
};
