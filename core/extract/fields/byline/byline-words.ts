/*
 * Words around names in bylines, in the languages of the pages seen so far and related
 * ones. Word boundaries are written as (?<!\p{L}), because \b only works for Latin
 * letters.
 *
 * Patterns of many words match text in lower case. With the flags "iu", they take ten times
 * as long to compile, which the first page waits for.
 */

/** Words before a name at the start of a line: "By", "Written by", "Von", "作者：". */
const bylineOpenings = [
  '(?:(?:written|reported|posted|published|created|compiled|authored|reviewed|story|words|text|article|exclusive|analysis|opinion|interview|review|report|reporting|curated|contributed)\\s+)*by',
  '(?:ein(?:e)?\\s+\\p{L}+\\s+)?von',
  '(?:verfasst|geschrieben|eingestellt|gepostet|veröffentlicht|erstellt)\\s+von',
  '(?:écrit\\s+|publié\\s+|rédigé\\s+|propos recueillis\\s+)?par',
  '(?:escrito\\s+|publicado\\s+|texto\\s+|redactado\\s+)?por',
  '(?:scritto\\s+|a cura\\s+|articolo\\s+)?(?:di|da)',
  '(?:geschreven\\s+)?door',
  '(?:skrevet\\s+|skriven\\s+)?(?:av|af)',
  'przez',
  'oleh',
  'yazan',
  'haber',
  'autor(?:in|es|a|ka|zy|ius|i)?',
  'authors?',
  'auteure?s?',
  'autrice',
  'autore',
  'writers?',
  'reporters?',
  'penulis',
  'tekst',
  'texto?e?s?',
  'testo',
  'teksti',
  'szerző',
  'kirjoittaja',
  'skribent',
  'journalist',
  'tác giả',
  'words',
  'автор(?:ы|и)?',
  'текст',
  'του',
  'της',
  'από',
  'بقلم',
  'كتبت?',
  'إعداد',
  'نویسنده',
  'خبرنگار',
  'מאת',
  'โดย',
];
/** The same in scripts without spaces, where a colon or bar ends the word. */
const unspacedOpenings = [
  '(?:作者|记者|記者|撰文|撰稿|文|本报记者|本報記者|取材・文|文・写真|执笔|執筆|글|기자)\\s*[:：|｜/／=＝・]',
  '(?:本报记者|本報記者|本刊记者|記者|记者)\\s*',
];

/** One or more openings at the start of a line. */
const bylineOpening = new RegExp(
  `^(?:(?:${bylineOpenings.join('|')})(?:\\s*[:：]\\s*|\\s+|$)|(?:${unspacedOpenings.join('|')})\\s*)+`,
  'u',
);

/** True if a line starts with words before a name. */
export function hasBylineOpening(line: string): boolean {
  return bylineOpening.test(line.toLowerCase());
}

/** Removes the words before a name from the start of a line. */
export function cutBylineOpening(line: string): string {
  return line.slice(bylineOpening.exec(line.toLowerCase())?.[0].length ?? 0);
}

/** The same at the end of a text: what comes before a name. */
export const openingAtEnd = new RegExp(
  `(?:^|[^\\p{L}])(?:${[...bylineOpenings, '作者', '记者', '記者', '撰文'].join('|')})\\s*[:：|｜／/]?\\s*$`,
  'u',
);

/** Words between the last two names of a list, in lower case or capitals: "Dan" is a name. */
export const conjunctions =
  'and|und|et|y|e|en|och|og|ja|i|a|és|ve|dan|și|şi|và|with|mit|avec|con|com|met|και|и|і|та|AND|UND|ET|و|및|และ';

/** Roles and other words that names do not contain. */
export const roleWord =
  /(?<!\p{L})(?:reporters?|correspondents?|editors?|writers?|journalists?|staff|columnists?|contributors?|producers?|photographers?|critics?|coordinator|(?:co-?)?founder|ceo|specialist|strategist|consultant|analyst|redakteur\p{L}*|korrespondent\p{L}*|reporterin|journalistin?|redaktion\p{L}*|redaktor\p{L}*|redaksi|rédact\p{L}+|redact\p{L}+|redacción|redação|redazione|redactie|giornalista|periodista|jornalista|bureau|desk|news agency writer|special to .*|for .*|chief|head of .*|view .*|more|director|manager|professor|lecturer|fellow|researcher|team|editorial|newsroom|min read|reading time|updated|published|posted|veröffentlicht|aktualisiert|publié|publicado|pubblicato|gepubliceerd|publi[sc]er[ta]d?t?|stand|share|follow|subscribe|comments?|table of contents|about the author)(?!\p{L})/u;

/** A role directly after a name, as in Korean, Japanese and Chinese bylines. */
export const roleSuffix =
  /\s*(?:(?:선임|수습|인턴|객원|전문|의학전문)?기자|특파원|논설위원|에디터|記者|记者|編集委員|特派員|通信员|撰文|摄影)$/u;

/** A whole line or label that announces a byline: "Written by", "Von", "作者". */
export const bylineLabel = new RegExp(
  `^(?:${[...bylineOpenings, '作者', '记者', '記者', '撰文', '글', '文'].join('|')})\\s*[:：|｜]?$`,
  'u',
);

/** Words that only ever announce an author, anywhere on a page. */
export const signatureOpening =
  /^(?:(?:written|reported|story|words|text|authored) by|(?:verfasst|geschrieben|text) von|escrito por|écrit par|rédigé par|scritto da|geschreven door|skrevet (?:av|af)|skriven av|(?:autor(?:in|es|a)?|author|auteure?|autore|text|texto|testo|tekst)\s*:|作者[:：]|بقلم:?|מאת:?)\s*/iu;

/** Words in the names of newsrooms and desks: "Courier sports desk". */
export const collectiveName =
  /(?<!\p{L})(?:team|editorial|newsroom|editors|staff|desk|bureau|redaktion\p{L}*|redacción|redação|redazione|rédaction|redactie|redakcja|redakce|redaksi|redaktionen|toimitus|haber merkezi|редакция)(?!\p{L})/u;

/** Where the names in a line end and a date, place or reading time begins. */
export const afterNames =
  /\s*(?:\s[–—-]\s|(?<!\p{L})on\s+\p{L}+day(?!\p{L})|\d|(?<!\p{L})(?:published|posted|updated|last|am|on behalf)\s).*$/isu;

/** Characters. A longer line says more than who wrote it. */
export const maxSignatureLength = 60;

/** Names in one byline. */
export const maxNames = 8;

/** What separates the names in a byline. */
export const nameSeparator = new RegExp(`^(?:[,;&/、，،]|${conjunctions})$`, 'u');
