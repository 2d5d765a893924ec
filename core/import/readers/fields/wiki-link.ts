/** Text of a wiki link: "[[Ada Mensah|Ada]]" links to the note "Ada Mensah". */
export function unwrapWikiLink(text: string): string {
  return text.replace(/^\[\[([^\]|]*)(?:\|[^\]]*)?\]\]$/, '$1').trim();
}
