import { portableText } from '../../values/portable-text';

/** Escapes for characters with a meaning in BibTeX or LaTeX. */
const commands: Readonly<Record<string, string>> = {
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
  const line = portableText(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  const paired = pairedBraces(line);
  return (
    line
      .replace(/[\\{}~^$&%#_]/g, (character, at: number) =>
        paired.has(at) ? `\\${character}` : (commands[character] ?? character),
      )
      // LaTeX turns two hyphens into a dash, and two quote marks into a different one.
      .replace(/([-'`,<>])(?=\1)/g, '$1{}')
      .replace(/([?!])(?=`)/g, '$1{}')
  );
}

/** The offsets of paired braces. */
function pairedBraces(text: string): ReadonlySet<number> {
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
export function bibtexAddress(url: string): string {
  return url.replace(/[\s{}\\^"<>|`\p{Cc}\p{Surrogate}]/gu, (character) =>
    encodeURIComponent(character.replace(/\p{Surrogate}/u, '\ufffd')),
  );
}
