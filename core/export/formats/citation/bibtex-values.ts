import { removeInvalidCharacters } from '../../values/invalid-characters';
import type { Name } from './person-name';

/** Escapes for characters with a meaning in BibTeX or LaTeX. */
const latexCommands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // For unpaired braces only; see `escapeBibtex`.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
};

/**
 * Escapes a text for a braced BibTeX field: on one line, and without anything that LaTeX
 * would run, or render as another character.
 *
 * BibTeX counts braces even after a backslash. Paired braces are left alone, since every
 * program reads them; an unpaired one would swallow the rest of the file, so it becomes a
 * command, which pandoc drops.
 */
export function escapeBibtex(text: string): string {
  const line = removeInvalidCharacters(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const paired = findPairedBraces(line);
  return (
    line
      .replace(/[\\{}~^$&%#_]/g, (character, at: number) =>
        paired.has(at) ? `\\${character}` : (latexCommands[character] ?? character),
      )
      // LaTeX turns two hyphens into a dash, and two quote marks into a different one.
      .replace(/([-'`,<>])(?=\1)/g, '$1{}')
      .replace(/([?!])(?=`)/g, '$1{}')
  );
}

/** The offsets of paired braces. */
function findPairedBraces(text: string): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else {
      const partner = open.pop();
      if (partner !== undefined) paired.add(partner).add(index);
    }
  }
  return paired;
}

/** Escapes an address for the field `url`, which LaTeX reads verbatim. */
export function encodeBibtexUrl(url: string): string {
  return url.replace(/[\s{}\\^"<>|`\p{Cc}\p{Surrogate}]/gu, (character) =>
    encodeURIComponent(character.replace(/\p{Surrogate}/u, '\ufffd')),
  );
}

/** "van Mensah, Jr., Ada", with every part escaped; a name without parts in braces. */
export function formatBibtexName(name: Name): string {
  if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
  const { dropping, nonDropping, family, given, suffix } = name;
  const before = [dropping, nonDropping].filter(Boolean).map(escapeBibtex);
  const last = [...before, protectFamily(escapeBibtex(family))].join(' ');
  return [last, escapeBibtex(suffix), escapeBibtex(given)]
    .filter(Boolean)
    .map(protectAnd)
    .join(', ');
}

/**
 * Braces keep lowercase words within a family name ("Ortega y Gasset") from being read as
 * particles.
 */
function protectFamily(family: string): string {
  return family.includes(' ') || /^\p{Ll}/u.test(family) ? `{${family}}` : family;
}

/** The word "and" separates names. */
function protectAnd(part: string): string {
  return part.replace(/(?<=^|\s)and(?=\s|$)/gi, '{$&}');
}
