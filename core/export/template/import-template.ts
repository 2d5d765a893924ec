import * as v from 'valibot';
import { fail, type Result, succeed } from '../../model';
import { filterNames } from './filters';
import { findNames } from './language/find-names';
import { listAskedValues } from './page/list-asked';
import { getSelector } from './page/selector';
import { type NoteTemplate, propertyTypes } from './template-schema';
import { pageVariableNames, variableNames } from './variables';

/** An imported template, and what of it has no effect here. */
export interface ImportedTemplate {
  readonly template: NoteTemplate;
  /** Values that are taken from a page when it is clipped. Earlier clips lack them. */
  readonly fromPage: readonly string[];
  /** Prompts to a language model, and values that no clip has. They will be empty. */
  readonly unfilled: readonly string[];
  /** Variables, filters, tags and selectors that are not known. They will be empty or without effect. */
  readonly unknown: readonly string[];
  /** What it does to existing notes. Here every clip becomes a note of its own. */
  readonly changesNote: 'adds' | 'replaces' | null;
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
 * all settings. Their names are different: "News", "News (2)". Anything else is `invalid-input`.
 * `isSelector` tells which CSS selectors the browser knows.
 */
export function importClipperTemplates(
  text: string,
  isSelector: (selector: string) => boolean = () => true,
): Result<readonly ImportedTemplate[]> {
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
  const names = new Set<string>();
  for (const template of templates) {
    const parsed = v.safeParse(clipperSchema, template);
    if (!parsed.success) {
      const [issue] = parsed.issues;
      return fail('invalid-input', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
    }
    const name = findFreeName(parsed.output.name, names);
    names.add(name);
    imported.push(convertTemplate({ ...parsed.output, name }, isSelector));
  }
  return imported.length > 0 ? succeed(imported) : fail('invalid-input', 'no templates');
}

/** The templates in the order of the list. One whose data is missing is left out, as there. */
function getTemplates(settings: v.InferOutput<typeof settingsSchema>): readonly unknown[] {
  return settings.template_list
    .map((id) => settings[`template_${id}`])
    .filter((template) => template !== undefined);
}

function findFreeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
  return free;
}

function convertTemplate(
  clipper: v.InferOutput<typeof clipperSchema>,
  isSelector: (selector: string) => boolean,
): ImportedTemplate {
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
  const adds = /^(?:append|prepend)-/.test(behavior);
  const changesNote = adds ? 'adds' : behavior === 'overwrite' ? 'replaces' : null;
  return { template, ...findUnsupported(template, isSelector), changesNote };
}

function findUnsupported(template: NoteTemplate, isSelector: (selector: string) => boolean) {
  const { noteName, folder, properties, content } = template;
  const texts = [noteName, folder, content, ...properties.map(({ value }) => value)];
  const names = texts.map(findNames);
  const asked = listAskedValues(template);
  const fromPage = asked.filter((name) => {
    const selector = getSelector(name);
    return selector === null || isSelector(selector);
  });
  const unknown = names.flatMap(({ unreadable, variables, filters }) => [
    ...unreadable,
    ...variables.filter((name) => !variableNames.has(name) && !pageVariableNames.has(name)),
    ...filters.filter((name) => !filterNames.has(name)),
  ]);
  const unfilled = names.flatMap(({ page, variables }) => [
    ...page.filter((name) => !asked.includes(name)),
    ...variables.filter((name) => pageVariableNames.has(name)),
  ]);
  return {
    fromPage,
    unfilled: [...new Set(unfilled)],
    unknown: [...new Set([...unknown, ...asked.filter((name) => !fromPage.includes(name))])],
  };
}
