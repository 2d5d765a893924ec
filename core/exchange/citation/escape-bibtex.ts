import { portableText } from '../portable-text';

/** What stands for characters that have a meaning in BibTeX or LaTeX. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Of braces without a partner only; see `escapeBibtex`.
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
 * A text as it stands between the braces of a BibTeX field: on one line, and
 * without anything that LaTeX would run, or draw as another character.
 *
 * BibTeX counts braces even behind a backslash. Those that come in pairs may stand so,
 * as every program reads them; a lone one would swallow the file, and is a command that
 * pandoc leaves out.
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
      // Two hyphens are a dash to LaTeX, and two quote marks another one.
      .replace(/([-'`,<>])(?=\1)/g, '$1{}')
      .replace(/([?!])(?=`)/g, '$1{}')
  );
}

/** Where the braces stand that come in pairs. */
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

/** An address as it stands in the field `url`, which LaTeX takes by the letter. */
export function bibtexAddress(url: string): string {
  return url.replace(/[\s{}\\^"<>|`\p{Cc}\p{Surrogate}]/gu, (character) =>
    encodeURIComponent(character.replace(/\p{Surrogate}/u, '\ufffd')),
  );
}
