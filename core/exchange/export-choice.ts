import * as v from 'valibot';
import { type Instant, instantSchema } from '../model';
import { exportFormats } from './export-format';
import { noteTemplateSchema } from './template/template-schema';

/** Which clips: the one in front, those that are chosen, those that were found, or all. */
export const exportScopes = ['clip', 'chosen', 'found', 'all'] as const;

export type ExportScope = (typeof exportScopes)[number];

/** What the reader has chosen in the export dialog. */
export interface ExportChoice {
  readonly scope: ExportScope;
  /** A format of files, or the browser's print of the page. */
  readonly format: ExportFormatChoice;
  /** The name of a template for Markdown; empty for Pressmark's own. */
  readonly template: string;
  readonly annotations: 'section' | 'text' | 'both';
  readonly hasPictures: boolean;
  /** Whether what went to the same place before is left out. */
  readonly isNewOnly: boolean;
  readonly to: ExportTarget;
}

export const exportTargets = ['download', 'folder', 'clipboard'] as const;

export type ExportTarget = (typeof exportTargets)[number];

const formatChoices = [...exportFormats, 'pdf'] as const;

export type ExportFormatChoice = (typeof formatChoices)[number];

/** What is kept from export to export. */
export interface ExportMemory {
  readonly choice: ExportChoice;
  /** When something was last exported to a place: see `placeOf`. */
  readonly places: Readonly<Record<string, Instant>>;
  /** Templates that were brought in, beside those that are there from the beginning. */
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

/** Reads what was kept; what is not understood is as it is at the beginning. */
export const exportMemorySchema: v.GenericSchema<unknown, ExportMemory> = v.fallback(
  v.object({
    choice: v.fallback(choiceSchema, firstChoice),
    places: v.fallback(v.record(v.string(), instantSchema), {}),
    templates: v.fallback(v.array(noteTemplateSchema), []),
  }),
  { choice: firstChoice, places: {}, templates: [] },
);

/**
 * The name of where an export goes, for what is new the next time: the same
 * clips in the same format to the same kind of place. `folder` is the name of
 * the folder, `clips` what tells that the clips are the same.
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

/** Places that are remembered; those used longest ago are forgotten. */
const mostPlaces = 300;

/** The memory after an export to a place at a moment. */
export function rememberPlace(memory: ExportMemory, place: string, at: Instant): ExportMemory {
  const others = Object.entries(memory.places).filter(([name]) => name !== place);
  const newest = others
    .sort(([, one], [, other]) => (one < other ? 1 : -1))
    .slice(0, mostPlaces - 1);
  return { ...memory, places: Object.fromEntries([[place, at], ...newest]) };
}

/** The memory without what went into a folder of this name, which may be another folder now. */
export function forgetFolder(memory: ExportMemory, folder: string): ExportMemory {
  const places = Object.entries(memory.places).filter(
    ([name]) => !name.startsWith(`${folderPlace(folder)}|`),
  );
  return { ...memory, places: Object.fromEntries(places) };
}
