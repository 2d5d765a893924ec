import * as v from 'valibot';
import type { ExportProps } from '../../components/export/export-props';
import { exportMemorySchema } from '../../core/export';

/** No exports yet, in a browser that can write into folders. */
export const sampleExports: Pick<
  ExportProps,
  'exportMemory' | 'templates' | 'exportFolder' | 'canChooseFolder' | 'exportedAt'
> = {
  exportMemory: v.parse(exportMemorySchema, null),
  templates: ['Obsidian', 'Logseq', 'Plain', 'Highlights only'],
  exportFolder: null,
  canChooseFolder: true,
  exportedAt: () => null,
};
