import { collapse, foldText } from './clean-text';

/** Words before a name, in the languages that were met. */
const lead =
  /^(?:(?:written|reported|posted|published|story|words|text|exclusive|analysis|opinion|interview|review)\s+)?(?:by|von|par|por|di|da|door|av|af|przez|oleh|yazan|autor(?:in|es)?|author|auteur|autore|text|texto|texte|testo|reporting by|written by)(?:\s*:\s*|\s+)/iu;
/** Words between names. */
const between =
  /\s*(?:[,;|/•·&\n]|\s[–—-]\s|\s(?:and|und|et|y|e|en|och|og|i|with|mit|avec|con)\s)\s*/iu;
/** Characters; a page can call a whole article a name. */
const longestByline = 600;
/** What a person is, not who. */
const role =
  /\b(?:reporters?|correspondents?|editors?|writers?|journalists?|staff|columnists?|contributors?|producers?|photographers?|critics?|redakteur\w*|korrespondent\w*|reporterin|journalistin?|redaktion|rédact\w+|redact\w+|giornalista|periodista|bureau|desk|news agency writer|special to .*|for .*|chief|director|manager|professor|lecturer|fellow|researcher)\b/iu;
/** News agencies that write themselves small. */
const agency = /^(dpa|afp|apa|sda|epa|ansa|efe|ots|sid|kna|epd|ntb|anp|belga)$/;
const address = /\S+@\S+\.\S+|https?:\S*|www\.\S+|(?:^|\s)@\w+/giu;

/**
 * The byline as separate names: "By Ada Mensah and Jo Ruiz" gives two.
 *
 * E-mail and web addresses, roles ("Political correspondent") and times go;
 * agencies stay ("Reuters" is an author here), because dropping them would
 * leave wire stories with nobody to cite.
 */
export function splitByline(text: string): readonly string[] {
  const plain = collapse(
    text
      .slice(0, longestByline)
      .replace(address, ' ')
      .replace(/\([^)]*\)/g, ' '),
  );
  const names: string[] = [];
  for (const part of plain.replace(lead, '').split(between)) {
    const name = cleanName(part);
    if (name && !names.some((other) => foldText(other) === foldText(name))) names.push(name);
  }
  return names;
}

/** A part of a byline as a name, or null when it is none. */
export function cleanName(part: string): string | null {
  const name = collapse(part.replace(address, ' '))
    .replace(lead, '')
    .replace(/^[\s,.:;|–—-]+|[\s,:;|–—-]+$/gu, '')
    .replace(/\s+(?:in|aus|à)\s+\p{Lu}\p{L}+$/u, '');
  if (name === '' || name.length > 60 || !/\p{L}{2}/u.test(name)) return null;
  if (/\d/.test(name) || name.split(' ').length > 6) return null;
  if (role.test(name) && !/\p{Lu}\p{L}+ (?:staff|desk|bureau)/u.test(name)) return null;
  // "hka", "dpa/mst": the house's own short signs say nothing to others.
  if (/^\p{Ll}{1,6}$/u.test(name) && !agency.test(name)) return null;
  // "courier.example" is an address that lost its "www".
  if (/^\S+\.\p{Ll}{2,7}$/u.test(name)) return null;
  return isUpperCase(name) ? toNameCase(name) : name;
}

function isUpperCase(name: string): boolean {
  return name.includes(' ') && name === name.toUpperCase() && name !== name.toLowerCase();
}

function toNameCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s\-'’.])\p{L}/gu, (start) => start.toUpperCase());
}
