import { findNames } from '../language/find-names';

/** Finds the texts of a template, of which some may name values of the page. */
function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : [];
}

/**
 * The names of the values that templates ask a page for ("selector:h1"), each once. Prompts to a
 * language model are not among them.
 */
export function listAskedValues(templates: unknown): readonly string[] {
  const names = listTexts(templates).flatMap((text) => findNames(text).page);
  return [...new Set(names.filter((name) => /^(?:selector(?:Html)?|schema|meta):/.test(name)))];
}
