/*
 * The words around names in bylines, in the languages of the pages that were
 * met and of their neighbours. Word borders are written out as (?<!\p{L}),
 * because \b knows only Latin letters.
 */

/** "By", "Written by", "Von", "作者：": words before a name, at the beginning of a line. */
const leads = [
  '(?:(?:written|reported|posted|published|created|compiled|authored|reviewed|story|words|text|article|exclusive|analysis|opinion|interview|review|report|reporting|curated|contributed)\\s+)*by',
  '(?:ein(?:e)?\\s+\\p{L}+\\s+)?von',
  '(?:verfasst|geschrieben)\\s+von',
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
/** Scripts without spaces between words, where a colon or bar ends the word. */
const tightLeads = [
  '(?:作者|记者|記者|撰文|撰稿|文|本报记者|本報記者|取材・文|文・写真|执笔|執筆|글|기자)\\s*[:：|｜/／=＝・]',
  '(?:本报记者|本報記者|本刊记者|記者|记者)\\s*',
];

export const bylineLead = new RegExp(
  `^(?:(?:${leads.join('|')})(?:\\s*[:：]\\s*|\\s+|$)|(?:${tightLeads.join('|')})\\s*)+`,
  'iu',
);

/** Words that join the last two names of a list, in small letters or all in capitals: "Dan" is a name. */
export const joining =
  'and|und|et|y|e|en|och|og|ja|i|a|és|ve|dan|și|şi|và|with|mit|avec|con|com|met|και|и|і|та|AND|UND|ET|و|및|และ';

/** What a person is, not who: a part that holds such a word is no name. */
export const roleWord =
  /(?<!\p{L})(?:reporters?|correspondents?|editors?|writers?|journalists?|staff|columnists?|contributors?|producers?|photographers?|critics?|coordinator|specialist|strategist|consultant|analyst|redakteur\p{L}*|korrespondent\p{L}*|reporterin|journalistin?|redaktion\p{L}*|redaktor\p{L}*|redaksi|rédact\p{L}+|redact\p{L}+|redacción|redação|redazione|redactie|giornalista|periodista|jornalista|bureau|desk|news agency writer|special to .*|for .*|chief|head of .*|view .*|more|director|manager|professor|lecturer|fellow|researcher|team|editorial|newsroom|min read|reading time|updated|published|posted|veröffentlicht|aktualisiert|publié|publicado|pubblicato|gepubliceerd|publi[sc]er[ta]d?t?|stand|share|follow|subscribe|comments?|table of contents)(?!\p{L})/iu;

/** A role right behind a name, as Korean, Japanese and Chinese bylines have it. */
export const roleAfter =
  /\s*(?:(?:선임|수습|인턴|객원|전문|의학전문)?기자|특파원|논설위원|에디터|記者|记者|編集委員|特派員|通信员|撰文|摄影)$/u;

/** A line or a label that announces a byline: "Written by", "Von", "作者". */
export const bylineLabel = new RegExp(
  `^(?:${[...leads, '作者', '记者', '記者', '撰文', '글', '文'].join('|')})\\s*[:：|｜]?$`,
  'iu',
);

/** Words that can only announce who wrote a text, wherever they stand. */
export const signature =
  /^(?:(?:written|reported|story|words|text|authored) by|(?:verfasst|geschrieben|text) von|escrito por|écrit par|rédigé par|scritto da|geschreven door|skrevet (?:av|af)|skriven av|作者[:：]|بقلم:?|מאת:?)\s*/iu;

/** What a newsroom calls itself when it signs as a whole: "Courier sports desk". */
export const collective =
  /(?<!\p{L})(?:team|editorial|newsroom|editors|staff|desk|bureau|redaktion\p{L}*|redacción|redação|redazione|rédaction|redactie|redakcja|redakce|redaksi|redaktionen|toimitus|haber merkezi|редакция)(?!\p{L})/iu;
