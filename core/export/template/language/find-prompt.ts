import type { Expression } from './syntax';

/**
 * The question to a language model in `{{"a summary"|blockquote}}`: a text that is output,
 * with or without filters. Null for other expressions.
 */
export function findPrompt(expression: Expression): string | null {
  if (expression.type === 'filter') return findPrompt(expression.input);
  if (expression.type !== 'literal') return null;
  return typeof expression.value === 'string' ? expression.value : null;
}
