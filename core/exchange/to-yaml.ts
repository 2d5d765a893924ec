import { stringify } from 'yaml';

/**
 * Fields as YAML, a line or more for each. Every text is quoted, so that none
 * becomes a number, a date or a "no" in any version of YAML; what is to stand
 * otherwise comes as a `Scalar`, and what holds unprintable characters may not.
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
 * YAML 1.1 reads some characters as line breaks and refuses others. They can
 * stand only within double quotes here, where an escape means the same.
 */
function escapeUnprintable(yaml: string): string {
  return yaml.replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
}

/**
 * Escapes what a program that does not know front matter, and so reads it as
 * Markdown, would take for HTML, a link or a macro. Only in quoted values, where
 * YAML reads the same; a block of several lines is the user's own note.
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
