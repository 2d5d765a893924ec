/*
 * Phrases that credit the source of a republished story, in the languages of the pages
 * seen so far and related ones. The name is in the group `name`.
 */

/** The name, up to the end of the sentence or clause. `cleanPublisherName` shortens it. */
const name = String.raw`\s*[:：]?\s+(?<name>[^.!?;:()（）\n]{2,90}(?:\.(?:com|org|net|de|fr|es|it|S\.Paulo)\b)?)`;
const nouns =
  'story|article|piece|report|post|essay|commentary|column|interview|analysis|excerpt|text|feature|op-ed|content|investigation';
const subject = String.raw`this (?:[\w-]+ ){0,2}?(?:${nouns}) (?:(?:was|is|has been|had been) )?(?:also )?`;
const first = '(?:originally|first|previously)';
const germanNoun =
  'text|artikel|beitrag|bericht|interview|essay|kommentar|reportage|recherche|analyse|originalartikel|originaltext|originalbeitrag';
const germanFirst = '(?:zuerst|zunächst|ursprünglich|im original|erstmals)';
const germanIn = '(?:bei|in|im|auf|von|aus)(?: der| dem| den| die| das)?';

/** Words of which a text must contain one, separated by bars, and the pattern of the phrase. */
type Phrase = readonly [words: string, pattern: string];

/** Sentences about the story itself ("this story …"), anywhere in a note. */
const sentences: readonly Phrase[] = [
  // English
  [
    'originally|first|previously',
    `${subject}(?:${first} (?:published|posted|produced|printed|broadcast)|${first} (?:appeared|ran|aired)|(?:appeared|published|ran) ${first})(?: online)? (?:by|in|on|at|with)`,
  ],
  [
    'republished|re-published|reprinted|re-printed|reproduced|excerpted|syndicated',
    `${subject}(?:re-?published|re-?printed|reproduced|excerpted|syndicated)(?: here)?(?: with (?:the )?(?:kind )?permission)? (?:from|of|by|courtesy of)`,
  ],
  [
    'produced|provided|supplied|distributed',
    `${subject}(?:produced|provided|supplied|distributed) (?:to [^,.]{3,40} )?by`,
  ],
  // German
  [
    'zuerst|zunächst|ursprünglich|im original|erstmals',
    `dieser?s? (?:\\p{L}+ )?(?:${germanNoun}) (?:ist|wurde|erschien) (?:am [^,]{4,20} )?${germanFirst} ${germanIn}`,
  ],
  ['stammt', `dieser?s? (?:\\p{L}+ )?(?:${germanNoun}) stammt (?:aus|von)(?: der| dem)?`],
  [
    'original ist|original erschien',
    String.raw`(?:[^.!?]{5,60}, )?im (?:\p{L}+ )?original (?:ist|erschien) (?:er|sie|es|der (?:text|artikel|beitrag)) (?:zuerst )?(?:bei|in|im|auf)(?: der| dem)?`,
  ],
  // French
  [
    'publié|paru',
    `(?:cet (?:article|entretien|éditorial)|ce (?:texte|reportage)|cette (?:tribune|enquête)) (?:a (?:été |d['’]abord )?|est )?(?:(?:initialement|d['’]abord|originellement|à l['’]origine) )?(?:été )?(?:publiée?|parue?|republiée?)(?: (?:initialement|d['’]abord|originellement|à l['’]origine|pour la première fois|en premier))? (?:dans|sur|par|à partir de|chez)`,
  ],
  // Spanish
  [
    'publicad|publicó|apareció|reproduce',
    `(?:este (?:artículo|texto|reportaje|contenido|trabajo)|esta (?:nota|historia|entrevista|investigación)) (?:(?:fue|se|es|ha sido) )?(?:originalmente )?(?:publicad[oa]|publicó|apareció|reproduce)(?: (?:originalmente|originariamente|primero|por primera vez|inicialmente))? (?:en|por|con permiso de|con autorización de)`,
  ],
  // Portuguese
  [
    'publicad',
    `(?:este (?:artigo|texto|conteúdo)|esta (?:reportagem|matéria)) (?:foi|é) (?:originalmente )?(?:re)?publicad[oa] (?:originalmente |primeiro |pela primeira vez )?(?:em|no|na|pelo|pela|por|a partir d[eoa])`,
  ],
  // Italian
  [
    'pubblicato|apparso|uscito',
    `questo (?:articolo|testo) è (?:stato )?(?:originariamente |originalmente )?(?:pubblicato|apparso|uscito)(?: (?:originariamente|originalmente|in origine|per la prima volta|per primo))? (?:su|sul|sulla|sull['’]|da|dal|in|nel)`,
  ],
  // Dutch
  [
    'eerder|oorspronkelijk|eerst',
    `dit (?:artikel|verhaal|stuk|interview|bericht) (?:is|werd|verscheen) (?:eerder|oorspronkelijk|eerst) (?:verschenen |gepubliceerd |ook )?(?:in|op|bij|door)`,
  ],
  // Swedish, Norwegian, Danish
  [
    'först|ursprungligen|opprinnelig|først|oprindeligt',
    `(?:denna|den här|denne|dette|artikeln|artikkelen|artiklen|saken)(?: artikeln?| artikkelen| text| teksten)? (?:publicerades|är|ble|blev|er|var) (?:först|ursprungligen|opprinnelig|først|oprindeligt)(?: publicerad| publisert| publiceret| bragt| trykt| udgivet)? (?:i|på|av|af|hos)`,
  ],
  // Polish, Czech
  [
    'pierwotnie|po raz pierwszy|oryginalnie',
    `(?:ten )?(?:artykuł|tekst|materiał) (?:został |ukazał się )?(?:pierwotnie|po raz pierwszy|oryginalnie) (?:opublikowany |ukazał się )?(?:w|na|przez)`,
  ],
  [
    'původně|poprvé',
    `(?:tento )?(?:článek|text) (?:byl )?(?:původně|poprvé) (?:publikován|vyšel|zveřejněn) (?:v|na)`,
  ],
  // Russian, Ukrainian
  [
    'впервые|изначально|первоначально',
    `(?:эта |этот )?(?:статья|материал|текст|интервью) (?:был[ао]? )?(?:впервые|изначально|первоначально) (?:был[ао]? )?(?:опубликован[ао]?|вышел|вышла) (?:в|на|изданием)`,
  ],
  [
    'уперше|вперше',
    `(?:цей |ця )?(?:матеріал|стаття|текст) (?:уперше|вперше) (?:опубліковано|вийшов|вийшла) (?:в|на|у)`,
  ],
  // Arabic, Hebrew
  ['هذا المقال|هذا التقرير', `نُ?شر هذا (?:المقال|التقرير) (?:لأول مرة |أولا |أصلا )?(?:في|على)`],
  ['הכתבה|המאמר', `(?:הכתבה|המאמר) (?:פורסמה?|התפרסמה?) (?:לראשונה|במקור) (?:ב|באתר|בעיתון)`],
];

/** The same without "this". The line must start with the phrase and end with the name. */
const wholeLines: readonly Phrase[] = [
  [
    'originally|first|previously',
    `(?:the (?:article|story|piece|post|essay) )?(?:was )?(?:${first} (?:published|appeared|posted)|(?:published|appeared) ${first}) (?:by|in|on|at)`,
  ],
  [
    'republished|re-published|reprinted|re-printed|reproduced|syndicated',
    '(?:re-?published|re-?printed|reproduced|syndicated) (?:here )?(?:with (?:the )?(?:kind )?permission )?(?:from|of|by)',
  ],
  [
    'zuerst|zunächst|ursprünglich|im original|erstmals',
    `(?:der (?:${germanNoun}) (?:ist|wurde|erschien) )?${germanFirst} (?:erschienen |veröffentlicht )?${germanIn}`,
  ],
  [
    'mit freundlicher genehmigung|übernommen',
    '(?:mit freundlicher genehmigung|übernommen) (?:von|des|der|aus)',
  ],
  [
    "initialement|d'abord|d’abord|originellement",
    `(?:article |texte )?(?:initialement|d['’]abord|originellement) (?:publié|paru)e? (?:dans|sur|par)`,
  ],
  [
    'originalmente|originariamente|por primera vez',
    '(?:artículo |texto )?(?:publicado|aparecido) (?:originalmente|originariamente|por primera vez) (?:en|por)',
  ],
  ['originalmente', '(?:publicado|publicada) originalmente (?:em|no|na|pelo|pela|por)'],
  [
    'originariamente|originalmente',
    '(?:articolo )?pubblicato (?:originariamente|originalmente) (?:su|sul|sulla|da|in)',
  ],
  ['oorspronkelijk', 'oorspronkelijk (?:gepubliceerd|verschenen) (?:in|op|bij|door)'],
  ['نقل', `نقل[اًا]+ عن`],
];

/** Patterns for "This story was originally published by X", in a note of a few sentences. */
const patterns: readonly (readonly [words: string, pattern: RegExp])[] = [
  ...sentences.map(
    ([words, phrase]) =>
      [
        words,
        new RegExp(
          String.raw`(?:^[\s"'“”„«*()[\]•·–—|-]*|[.!?…:)»”"]\s+)(?:${phrase})${name}`,
          'iu',
        ),
      ] as const,
  ),
  ...wholeLines.map(
    ([words, phrase]) =>
      [
        words,
        new RegExp(
          String.raw`^[\s"'“”„«*()[\]•·–—|-]*(?:${phrase})\s*[:：]?\s+(?<name>[^.!?;:,()（）\n]{2,60}(?:\.(?:com|org|net|de|fr|es|it)\b)?)[\s.)\]*”"]*$`,
          'iu',
        ),
      ] as const,
  ),
  [
    '本文|本稿|原文',
    /(?:本文|本稿|原文)(?:首发|首發|原载|原載|原刊|刊载|刊於|转载|轉載|转自|轉自|最初发表|发表)(?:于|於|自|在)?[：:\s]*[《「『“"]?(?<name>[^》」』”"，。,;；)）\s]{2,24})/u,
  ],
  [
    'この記事は|本記事は|本稿は',
    /(?:この記事は|本記事は|本稿は)\s*[「『]?(?<name>[^」』、。（）()]{2,30}?)[」』]?(?:に|で|が|から)(?:最初に|初めて)?(?:掲載|配信|公開|転載|提供)/u,
  ],
  [
    '이 기사|이 글',
    /이 (?:기사|글)(?:는|은) (?:원래 )?['‘「『]?(?<name>[^'’」』,.]{2,24}?)['’」』]?에 (?:처음 |먼저 )?(?:실린|게재|실렸|발행)/u,
  ],
];
const creditSentences = patterns.map(([words, pattern]) => ({
  words: words.split('|'),
  pattern,
}));

/**
 * Returns the names that sentences like "This story was originally published by X" credit.
 *
 * Looks for the words of a pattern first. Compiling the patterns takes longer than the rest
 * of the search, and most pages need none of them.
 */
export function* findCreditedNames(text: string): Generator<string> {
  const folded = text.toLowerCase();
  for (const { words, pattern } of creditSentences) {
    if (!words.some((word) => folded.includes(word))) continue;
    const credited = pattern.exec(text)?.groups?.['name'];
    if (credited) yield credited;
  }
}

/** "© The Northern Ledger 2026", "Copyright: …", "(c) 2026 … Distributed by …". */
export const copyrightLine =
  /(?:^|[\s(])(?:©|\(c\)|copyright)\s*(?:©|\(c\))?\s*[:：]?\s*(?:(?:19|20)\d\d,?\s+)?(?:by\s+)?(?<name>[^.|/•,(]{2,60}?)(?:\s*,?\s*(?:ltd|llc|inc|gmbh|limited|plc|s\.?a)\b\.?)?(?:[\s,]+(?:19|20)\d\d)?\s*(?:$|[.|/•,(])/iu;

/** Labels before a source. They may belong to the story, a chart or a claim. */
const sourceLabels = [
  'source',
  'sources?',
  'original source',
  'news source',
  'story source',
  'via',
  'quelle',
  'quellen',
  'fuente',
  'fonte',
  'font',
  'origine',
  'bron',
  'källa',
  'kilde',
  'kjelde',
  'lähde',
  'kaynak',
  'haber kaynağı',
  'źródło',
  'zdroj',
  'forrás',
  'sursa',
  'izvor',
  'извор',
  'източник',
  'источник',
  'джерело',
  'πηγή',
  'المصدر',
  'منبع',
  'מקור',
  'स्रोत',
  'সূত্র',
  'nguồn',
  'sumber',
  'ที่มา',
  '来源',
  '來源',
  '稿件来源',
  '文章来源',
  '文章來源',
  '新闻来源',
  '新聞來源',
  '稿源',
  '转自',
  '轉自',
  '转载自',
  '轉載自',
  '原载于',
  '出典',
  '提供',
  '配信',
  '提供元',
  '配信元',
  '転載元',
  '출처',
  '제공',
  'weitere quellen',
  'additional sources',
  'sources additionnelles',
  'fuentes adicionales',
];

/** "Quelle: X", "来源：X". Only known publishers count as the source. */
export const sourceLabel = new RegExp(
  `(?:^|[|｜•·\\s(（[【])(?:${sourceLabels.join('|')})\\s*(?:[:：/•·-]|\\s•)\\s*(?<name>[^|｜()（）[\\]【】\\n]{2,60})`,
  'iu',
);
