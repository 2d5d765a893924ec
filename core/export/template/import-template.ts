import * as v from 'valibot';
import { fail, type Result, succeed } from '../../model';
import { filterNames } from './filters';
import { findNames } from './language/find-names';
import { type NoteTemplate, propertyTypes } from './template-schema';
import { pageVariableNames, variableNames } from './variables';

/** An imported template, and what of it has no effect here. */
export interface ImportedTemplate {
  readonly template: NoteTemplate;
  /** Values that need the open page, and prompts to a language model. They will be empty. */
  readonly fromPage: readonly string[];
  /** Variables, filters and tags that are not known. They will be empty or without effect. */
  readonly unknown: readonly string[];
  /** True if it adds to an existing note. Here every clip becomes a note of its own. */
  readonly addsToNote: boolean;
}

const clipperSchema = v.object({
  name: v.optional(v.string(), 'Imported'),
  noteNameFormat: v.optional(v.string(), '{{title}}'),
  path: v.optional(v.string(), ''),
  behavior: v.optional(v.string(), 'create'),
  noteContentFormat: v.string(),
  properties: v.optional(
    v.array(
      v.object({
        name: v.string(),
        value: v.optional(v.string(), ''),
        type: v.optional(v.fallback(v.picklist(propertyTypes), 'text'), 'text'),
      }),
    ),
    [],
  ),
});

/** All settings of Obsidian Web Clipper: a list of ids, and a member for each template. */
const settingsSchema = v.looseObject({ template_list: v.array(v.string()) });

/**
 * Reads the templates in a file that Obsidian Web Clipper exported as JSON: one template, or
 * all settings. Anything else is `invalid-input`.
 */
export function importClipperTemplates(text: string): Result<readonly ImportedTemplate[]> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('invalid-input', `no JSON: ${error.message}`);
    throw error;
  }
  const settings = v.safeParse(settingsSchema, json);
  const templates = settings.success ? getTemplates(settings.output) : [json];
  const imported: ImportedTemplate[] = [];
  for (const template of templates) {
    const parsed = v.safeParse(clipperSchema, template);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      return fail('invalid-input', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
    }
    imported.push(convertTemplate(parsed.output));
  }
  return imported.length > 0 ? succeed(imported) : fail('invalid-input', 'no templates');
}

/** The templates in the order of the list. One whose data is missing is left out, as there. */
function getTemplates(settings: v.InferOutput<typeof settingsSchema>): readonly unknown[] {
  return settings.template_list
    .map((id) => settings[`template_${id}`])
    .filter((template) => template !== undefined);
}

function convertTemplate(clipper: v.InferOutput<typeof clipperSchema>): ImportedTemplate {
  const { name, noteNameFormat, path, noteContentFormat, properties, behavior } = clipper;
  const template: NoteTemplate = {
    name,
    noteName: noteNameFormat,
    folder: path,
    properties,
    content: noteContentFormat,
    propertyStyle: 'yaml',
    ids: 'block',
  };
  const isAppended = /^(?:append|prepend)-/.test(behavior);
  return { template, ...findUnsupported(template), addsToNote: isAppended };
}

function findUnsupported({ noteName, folder, properties, content }: NoteTemplate) {
  const texts = [noteName, folder, content, ...properties.map(({ value }) => value)];
  const names = texts.map(findNames);
  const unknown = names.flatMap(({ unreadable, variables, filters }) => [
    ...unreadable,
    ...variables.filter((name) => !variableNames.has(name) && !pageVariableNames.has(name)),
    ...filters.filter((name) => !filterNames.has(name)),
  ]);
  return {
    fromPage: [
      ...new Set(
        names.flatMap(({ page, variables }) => [
          ...page,
          ...variables.filter((name) => pageVariableNames.has(name)),
        ]),
      ),
    ],
    unknown: [...new Set(unknown)],
  };
}
