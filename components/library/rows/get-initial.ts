/**
 * Articles that a publisher's name may begin with, by the language of its text. In others, the
 * same words may be part of a name: "Los Angeles Times", "Die Casting Weekly".
 */
const articles: Readonly<Record<string, RegExp>> = {
  ar: /^ال(?=\p{L}{2})/u,
  de: /^(?:der|die|das) /i,
  en: /^the /i,
  es: /^(?:el|la|los|las) /i,
  fr: /^(?:(?:le|la|les) |l[’'])/i,
  it: /^(?:(?:il|lo|la|i|gli|le) |l[’'])/i,
  nl: /^(?:de|het) /i,
  pt: /^(?:o|a|os|as) /i,
};

/**
 * Returns the first letter or digit of a publisher's name, in upper case and without an article:
 * "H" of "The Harbour Ledger". `language` is that of the text, or null if unknown. Empty if the
 * name has neither.
 */
export function getInitial(name: string, language: string | null): string {
  const [primary = ''] = (language ?? 'en').toLowerCase().split('-');
  const [, start = ''] = /^[^\p{L}\p{N}]*(.*)$/su.exec(name) ?? [];
  const rest = start.replace(articles[primary] ?? '', '');
  const [initial = ''] = /[\p{L}\p{N}]\p{M}*/u.exec(rest) ?? [];
  return initial.toUpperCase();
}
