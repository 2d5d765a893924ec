import * as v from 'valibot';
import { type Instant, instantSchema } from '../model';
import { type ExportFormatChoice, exportFormatChoices } from './export-formats';
import { noteTemplateSchema } from './template/template-schema';

/** Which clips: the open one, the selected ones, the search results, or all. */
export const exportScopes = ['clip', 'chosen', 'found', 'all'] as const;

export type ExportScope = (typeof exportScopes)[number];

/** The user's choices in the export dialog. */
export interface ExportChoice {
  readonly scope: ExportScope;
  readonly format: ExportFormatChoice;
  /** The name of a template for Markdown; empty for Pressmark's own. */
  readonly template: string;
  readonly annotations: 'section' | 'text' | 'both';
  readonly hasPictures: boolean;
  /** Leaves out what was already exported to the same place. */
  readonly isNewOnly: boolean;
  readonly to: ExportTarget;
}

export const exportTargets = ['download', 'folder', 'clipboard'] as const;

export type ExportTarget = (typeof exportTargets)[number];

/** State that persists between exports. */
export interface ExportMemory {
  readonly choice: ExportChoice;
  /** When each place was last exported to: see `getExportKey`. */
  readonly places: Readonly<Record<string, Instant>>;
  /** Imported templates, besides the built-in ones. */
  readonly templates: readonly v.InferOutput<typeof noteTemplateSchema>[];
}

const choiceSchema = v.object({
  scope: v.picklist(exportScopes),
  format: v.picklist(exportFormatChoices),
  template: v.string(),
  annotations: v.picklist(['section', 'text', 'both']),
  hasPictures: v.boolean(),
  isNewOnly: v.boolean(),
  to: v.picklist(exportTargets),
});

const defaultChoice: ExportChoice = {
  scope: 'clip',
  format: 'markdown',
  template: '',
  annotations: 'section',
  hasPictures: true,
  isNewOnly: false,
  to: 'download',
};

/** Parses the stored state. Invalid values fall back to the initial state. */
export const exportMemorySchema: v.GenericSchema<unknown, ExportMemory> = v.fallback(
  v.object({
    choice: v.fallback(choiceSchema, defaultChoice),
    places: v.fallback(v.record(v.string(), instantSchema), {}),
    templates: v.fallback(v.array(noteTemplateSchema), []),
  }),
  { choice: defaultChoice, places: {}, templates: [] },
);

/**
 * Identifies the destination of an export, to find what is new the next time: the same
 * clips in the same format to the same kind of place. `folder` is the name of the folder,
 * `clips` identifies the set of clips.
 */
export function getExportKey(
  { format, template, to }: ExportChoice,
  folder: string | null,
  clips: string,
): string {
  return [to === 'folder' ? getFolderKey(folder ?? '') : to, format, template, clips].join('|');
}

function getFolderKey(folder: string): string {
  return `folder ${folder}`;
}

/** Maximum number of remembered places; the least recently used are dropped. */
const maxPlaces = 300;

/** The state after an export to a place. */
export function rememberPlace(memory: ExportMemory, place: string, at: Instant): ExportMemory {
  const others = Object.entries(memory.places).filter(([name]) => name !== place);
  const newest = others.sort(([, a], [, b]) => (a < b ? 1 : -1)).slice(0, maxPlaces - 1);
  return { ...memory, places: Object.fromEntries([[place, at], ...newest]) };
}

/** The state without exports to a folder of this name, which may now be another folder. */
export function forgetFolder(memory: ExportMemory, folder: string): ExportMemory {
  const places = Object.entries(memory.places).filter(
    ([name]) => !name.startsWith(`${getFolderKey(folder)}|`),
  );
  return { ...memory, places: Object.fromEntries(places) };
}
