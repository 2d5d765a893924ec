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
  return escapeUnprintable(yaml);
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
