import * as v from 'valibot';
import { fail, type Result, succeed } from '../../model';
import { filterNames } from './filters';
import { findNames } from './language/find-names';
import { listAskedValues } from './page/list-asked';
import { getSelector } from './page/selector';
import { type NoteProperty, type NoteTemplate, propertyTypes } from './template-schema';
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
  /** True if it adds to existing notes or replaces them. Here every clip becomes a note of its own. */
  readonly changesNote: boolean;
}

/** The templates in a file. */
export interface TemplateFile {
  /** Their names are different: "News", "News (2)". */
  readonly templates: readonly ImportedTemplate[];
  /** Those that cannot be read, with the part that is missing or not valid; empty if it is the whole. */
  readonly unreadable: readonly { readonly name: string; readonly part: string }[];
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
        type: v.fallback(v.optional(v.picklist(propertyTypes)), undefined),
      }),
    ),
    [],
  ),
});

type ClipperTemplate = v.InferOutput<typeof clipperSchema>;

const propertyTypeSchema = v.object({ name: v.string(), type: v.picklist(propertyTypes) });

/** All settings of Obsidian Web Clipper: a list of ids, and a member for each template. */
const settingsSchema = v.looseObject({
  template_list: v.array(v.unknown()),
  /** Types of properties by name. Obsidian Web Clipper ignores those in templates, which may be older. */
  property_types: v.fallback(
    v.optional(v.array(v.fallback(v.nullable(propertyTypeSchema), null)), []),
    [],
  ),
});

/**
 * Reads the templates in a file that Obsidian Web Clipper exported as JSON: one template, or
 * all settings. Fails with `invalid-input` if it has none that can be read. `isSelector` tells
 * which CSS selectors the browser knows.
 */
export function importClipperTemplates(
  text: string,
  isSelector: (selector: string) => boolean = () => true,
): Result<TemplateFile> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('invalid-input', `no JSON: ${error.message}`);
    throw error;
  }
  const { success, output } = v.safeParse(settingsSchema, json);
  const known = success ? output.property_types : [];
  const types = new Map(known.flatMap((one) => (one ? [[one.name, one.type] as const] : [])));
  const templates: ImportedTemplate[] = [];
  const unreadable: TemplateFile['unreadable'][number][] = [];
  const names = new Set<string>();
  for (const [id, template] of success ? listTemplates(output) : [['', json] as const]) {
    const parsed = v.safeParse(clipperSchema, template);
    if (!parsed.success) {
      const { name } = Object(template);
      const part = v.getDotPath(parsed.issues[0]) ?? '';
      unreadable.push({ name: typeof name === 'string' ? name : id, part });
      continue;
    }
    const name = findFreeName(parsed.output.name, names);
    names.add(name);
    templates.push(convertTemplate({ ...parsed.output, name }, types, isSelector));
  }
  return templates.length > 0
    ? succeed({ templates, unreadable })
    : fail('invalid-input', unreadable[0]?.part ?? 'no templates');
}

/** The templates in the order of the list, with their ids. One whose data is missing is left out, as there. */
function listTemplates(settings: v.InferOutput<typeof settingsSchema>) {
  return settings.template_list
    .map((id) => [String(id), settings[`template_${id}`]] as const)
    .filter(([, template]) => template !== undefined);
}

function findFreeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name} (${count})`;
  return free;
}

function convertTemplate(
  clipper: ClipperTemplate,
  types: ReadonlyMap<string, NoteProperty['type']>,
  isSelector: (selector: string) => boolean,
): ImportedTemplate {
  const { name, noteNameFormat, path, noteContentFormat, properties, behavior } = clipper;
  const template: NoteTemplate = {
    name,
    noteName: noteNameFormat,
    folder: path,
    properties: properties.map(({ name: key, value, type = 'text' }) => ({
      ...{ name: key, value },
      type: types.get(key) ?? type,
    })),
    content: noteContentFormat,
    propertyStyle: 'yaml',
    ids: 'block',
  };
  const changesNote = /^(?:(?:append|prepend)-|overwrite$)/.test(behavior);
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
