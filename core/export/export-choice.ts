import * as v from 'valibot';
import { type Instant, instantSchema } from '../model';
import { exportFormats } from './export-format';
import { noteTemplateSchema } from './template/template-schema';

/** Which clips: the open one, the selected ones, the search results, or all. */
export const exportScopes = ['clip', 'chosen', 'found', 'all'] as const;

export type ExportScope = (typeof exportScopes)[number];

/** The user's choices in the export dialog. */
export interface ExportChoice {
  readonly scope: ExportScope;
  /** A file format, or the browser's print dialog. */
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

const formatChoices = [...exportFormats, 'pdf'] as const;

export type ExportFormatChoice = (typeof formatChoices)[number];

/** State that persists between exports. */
export interface ExportMemory {
  readonly choice: ExportChoice;
  /** When each place was last exported to: see `placeOf`. */
  readonly places: Readonly<Record<string, Instant>>;
  /** Imported templates, besides the built-in ones. */
  readonly templates: readonly v.InferOutput<typeof noteTemplateSchema>[];
}

const choiceSchema = v.object({
  scope: v.picklist(exportScopes),
  format: v.picklist(formatChoices),
  template: v.string(),
  annotations: v.picklist(['section', 'text', 'both']),
  hasPictures: v.boolean(),
  isNewOnly: v.boolean(),
  to: v.picklist(exportTargets),
});

const firstChoice: ExportChoice = {
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
    choice: v.fallback(choiceSchema, firstChoice),
    places: v.fallback(v.record(v.string(), instantSchema), {}),
    templates: v.fallback(v.array(noteTemplateSchema), []),
  }),
  { choice: firstChoice, places: {}, templates: [] },
);

/**
 * Identifies the destination of an export, to find what is new the next time: the same
 * clips in the same format to the same kind of place. `folder` is the name of the folder,
 * `clips` identifies the set of clips.
 */
export function placeOf(
  { format, template, to }: ExportChoice,
  folder: string | null,
  clips: string,
): string {
  return [to === 'folder' ? folderPlace(folder ?? '') : to, format, template, clips].join('|');
}

function folderPlace(folder: string): string {
  return `folder ${folder}`;
}

/** Maximum number of remembered places; the least recently used are dropped. */
const mostPlaces = 300;

/** The state after an export to a place. */
export function rememberPlace(memory: ExportMemory, place: string, at: Instant): ExportMemory {
  const others = Object.entries(memory.places).filter(([name]) => name !== place);
  const newest = others
    .sort(([, one], [, other]) => (one < other ? 1 : -1))
    .slice(0, mostPlaces - 1);
  return { ...memory, places: Object.fromEntries([[place, at], ...newest]) };
}

/** The state without exports to a folder of this name, which may now be another folder. */
export function forgetFolder(memory: ExportMemory, folder: string): ExportMemory {
  const places = Object.entries(memory.places).filter(
    ([name]) => !name.startsWith(`${folderPlace(folder)}|`),
  );
  return { ...memory, places: Object.fromEntries(places) };
}
