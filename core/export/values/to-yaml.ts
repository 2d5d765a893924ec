import { stringify } from 'yaml';

/**
 * Fields as YAML, one or more lines each. Every text is quoted, so no YAML version reads
 * it as a number, a date or a "no". Pass a `Scalar` for any other form; it must not
 * contain unprintable characters.
 */
export function toYaml(fields: Readonly<Record<string, unknown>>): string {
  const yaml = stringify(fields, {
    defaultStringType: 'QUOTE_DOUBLE',
    defaultKeyType: 'PLAIN',
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
  });
  return escapeMarkup(escapeUnprintable(yaml));
}

/**
 * YAML 1.1 reads some characters as line breaks and rejects others. Here they only occur
 * within double quotes, where an escape means the same.
 */
function escapeUnprintable(yaml: string): string {
  return yaml.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

/**
 * Escapes what a program without front matter support, which reads it as Markdown, would
 * take for HTML, a link or a macro. Only in quoted values, where YAML reads the same; a
 * block scalar is the user's own note.
 */
function escapeMarkup(yaml: string): string {
  let isBlock = false;
  return yaml
    .split('\n')
    .map((line) => {
      if (/^\S/.test(line)) isBlock = /^[^"]*: [|>][-+\d]*$/.test(line);
      return isBlock ? line : line.replace(/"(?:[^"\\]|\\.)*"/g, escapeQuoted);
    })
    .join('\n');
}

function escapeQuoted(quoted: string): string {
  return quoted.replace(/[<>[\]`]|\{(?=\{)|\((?=\()|%(?=%)|(?<=%)%/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}
