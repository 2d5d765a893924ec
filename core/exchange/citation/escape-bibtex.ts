/** What stands for characters that have a meaning in BibTeX or LaTeX. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash, so a lone one would swallow the file.
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
 */
export function escapeBibtex(text: string): string {
  return (
    text
      .replace(/\p{Surrogate}/gu, '\ufffd')
      .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
      .trim()
      .replace(/[\\{}~^$&%#_]/g, (character) => commands[character] ?? character)
      // Two hyphens are a dash to LaTeX, and two quote marks another one.
      .replace(/([-'`,<>])(?=\1)/g, '$1{}')
      .replace(/([?!])(?=`)/g, '$1{}')
  );
}

/** An address as it stands in the field `url`, which LaTeX takes by the letter. */
export function bibtexAddress(url: string): string {
  return url.replace(/[\s{}\\^"<>|`\p{Cc}\p{Surrogate}]/gu, (character) =>
    encodeURIComponent(character.replace(/\p{Surrogate}/u, '\ufffd')),
  );
}
