/**
 * File names of plain text. Any other file may be code or configuration that merely
 * contains addresses.
 */
const textName = /(?:^|\/)[^./]*$|\.(?:txt|text|md|markdown|org|list?|urls?|links?)$/i;
/** YAML between "---", or TOML between "+++". */
const frontMatter =
  /^\ufeff?(?:---[^\S\n]*\r?\n[\s\S]*?\n(?:---|\.\.\.)|\+{3}[^\S\n]*\r?\n[\s\S]*?\n\+{3})[^\S\n]*(?:\r?\n|$)/;
/** Blank lines, headings, rules, and dates that separate the days of a list. */
const separator =
  /^\s*(?:#(?!.*https?:).*|[-=*_]{3,}|(?:\p{L}{2,9}\.?,? )?(?:\d{4}[-/.]\d\d?[-/.]\d\d?|\p{L}{2,9}\.? \d\d?,? \d{4})(?:[ T,].*)?)?$/u;
/** Bullets, numbers and check boxes before an entry. */
const bullet = /^\s*(?:(?:[-*+•>]|\d+[.)]|\[[ x]\])\s+)*/i;
/** Characters allowed in an address. Quotes end it, as in code. */
const url = String.raw`https?:\/\/[^\s<>"'\`]+`;
const urlFirst = new RegExp(`^[<(]?${url}[>)]?(?:[\\s|,;–—-].*)?$`, 'i');
const urlLast = new RegExp(`(?:^|[\\s(<|])${url}[>)]?[.,;]?$`, 'i');
const markdownLink = new RegExp(`^[^\\]]*\\[.*\\]\\(<?${url}>?(?:\\s+"[^"]*")?\\)[.,;]?$`, 'i');
/**
 * Maximum length of an entry in characters: a longer line is a paragraph that happens to
 * contain a link.
 */
const longestEntry = 500;

/**
 * True if a text is a list of web addresses: more than half of its entries are
 * an address, alone or with a title in a usual form ("Title - https://…",
 * "https://… | Title", "[Title](https://…)").
 *
 * Notes with front matter are not lists, however many links they consist of.
 * Prefers precision: a note that is mistaken for a list becomes junk pages, and
 * a list that is missed is reported as unknown.
 */
export function isAddressList(head: string, name: string): boolean {
  const isMarkup =
    /^\ufeff?\s*(?:[<{]|#!|\[\s*\{)/.test(head) && !/^\ufeff?\s*<https?:/i.test(head);
  if (isMarkup || !textName.test(name) || frontMatter.test(head)) return false;
  let listed = 0;
  let others = 0;
  for (const line of head.split(/\r\n?|\n/)) {
    const text = line.replace(/^\ufeff/, '');
    if (separator.test(text)) continue;
    if (isEntry(text)) listed++;
    else others++;
  }
  return listed > others;
}

function isEntry(line: string): boolean {
  const text = line.replace(bullet, '').trim();
  if (text.length > longestEntry) return urlFirst.test(text) && !/\s/.test(text);
  return urlFirst.test(text) || urlLast.test(text) || markdownLink.test(text);
}
