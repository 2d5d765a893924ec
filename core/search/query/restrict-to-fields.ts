import type { Condition, FieldChoice } from './query';

/** Restricts the words of a condition to these fields. Words with a restriction of their own keep it. */
export function restrictToFields(condition: Condition, choices: readonly FieldChoice[]): Condition {
  const fields: FieldChoice = {
    article: choices.reduce((all, { article }) => all | article, 0),
    reader: choices.reduce((all, { reader }) => all | reader, 0),
    body: choices.some(({ body }) => body),
  };
  const apply = (part: Condition): Condition => {
    switch (part.kind) {
      case 'all':
      case 'any':
        return { ...part, of: part.of.map(apply) };
      case 'not':
        return { ...part, of: apply(part.of) };
      case 'term':
      case 'prefix':
      case 'phrase':
        return part.fields === null ? { ...part, fields } : part;
      default:
        return part;
    }
  };
  return apply(condition);
}
