import * as v from 'valibot';
import { fail, type Result, succeed } from '../../model';
import { logicTag, parseTemplate } from './expression';
import { isFilter } from './filters';
import { type NoteTemplate, propertyTypes } from './template-schema';
import { variableNames } from './variables';

/** An imported template, and the parts that are not supported and will be empty. */
export interface ImportedTemplate {
  readonly template: NoteTemplate;
  readonly unknown: readonly string[];
}

const clipperSchema = v.object({
  name: v.optional(v.string(), 'Imported'),
  noteNameFormat: v.optional(v.string(), '{{title}}'),
  path: v.optional(v.string(), ''),
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

/**
 * Reads a template that Obsidian Web Clipper exported as JSON; anything else is
 * `invalid-input`.
 */
export function importClipperTemplate(text: string): Result<ImportedTemplate> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('invalid-input', `no JSON: ${error.message}`);
    throw error;
  }
  const parsed = v.safeParse(clipperSchema, json);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return fail('invalid-input', `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
  }
  const { name, noteNameFormat, path, noteContentFormat, properties } = parsed.output;
  const template: NoteTemplate = {
    name,
    noteName: noteNameFormat,
    folder: path,
    properties,
    content: noteContentFormat,
    propertyStyle: 'yaml',
    ids: 'block',
  };
  return succeed({ template, unknown: findUnknown(template) });
}

/** The kinds of logic tags in a text, each once; closing and intermediate tags are not listed. */
function logicIn(text: string): readonly string[] {
  return [...text.matchAll(logicTag)].flatMap(([, name = '']) =>
    /^(?:end|else)/.test(name) ? [] : [`{% ${name} %}`],
  );
}

function findUnknown({ noteName, folder, properties, content }: NoteTemplate): readonly string[] {
  const texts = [noteName, folder, content, ...properties.map(({ value }) => value)];
  const unknown = texts.flatMap(parseTemplate).flatMap((part) => {
    if (typeof part === 'string') return logicIn(part);
    const filters = part.filters.map(({ name }) => name).filter((name) => !isFilter(name));
    return [...(variableNames.has(part.name) ? [] : [part.name]), ...filters];
  });
  return [...new Set(unknown)];
}
