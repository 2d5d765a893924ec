/**
 * Words before a credit, in many languages: "Photo: Ida Holm", "Foto von Ida Holm", "© Ida
 * Holm".
 */
const creditLabel =
  /(?<!\p{Script=Latin})(?:photo(?:graph(?:y|ie|er)?)?s?|(?:archiv|symbol)?foto(?:graf(?:í|i)a|graf)?s?|images?|pictures?|pics?|(?:archiv|symbol)?bild(?:er|rechte|quelle|nachweis)?|fotó|fot\.|zdjęcie|valokuva|kuva|kép|ảnh|illustration|grafik|graphic|credits?|crédit(?:\s+photo)?s?|credito|crédito|copyright|фото(?:графия)?|снимка|φωτο(?:γραφία)?|写真|撮影|画像|摄影|攝影|图片来源|图源|图|圖|사진|صورة|الصورة|تصوير|عکس|תצלום|צילום|फोटो|चित्र|ภาพ)(?:\s*(?:credit|by|von|par|de|di|av|af|courtesy(?:\s+of)?))?\s*(?:[:：/／=＝|]|©)\s*|(?<!\p{Script=Latin})(?:photos?|photographs?|foto|pictures?|images?|illustrations?)\s+(?:by|von|par|courtesy of)\s+|(?<!\p{Script=Latin})(?:fot|ph)\.\s+|(?:©|\(c\))\s*/iu;
const labelledAtEnd = new RegExp(
  `[\\s(（|•–/-]*(?:${creditLabel.source})([^:：]{2,80}?)[\\s)）.]*$`,
  'iu',
);
/** A name and an agency in brackets: "(Ida Holm/Reuters)". */
const bracketedAtEnd =
  /\s*[([]((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\s*(?:\/|via|,)\s*[\p{Lu}\d][\p{L}\p{N} .'’-]{1,40})[)\]]\.?\s*$/u;
/** The label follows the name: "三浦冬子撮影", "周明远 摄". */
const nameFirst = /[\s=＝（(。]+(?!代表)([\p{L}・]{2,12})\s?(?:撮影|摄影|摄|攝)[)）]?\s*$/u;
/** A name behind a slash: "… at dawn. /Northern Pictures", "… at dawn / Ida Holm". */
const behindSlash =
  /(?:(?<=[.!?。])\s+\/\s?|\s\/\s)(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3})\s*$/u;
/** Three words in lower case: a sentence, not a list of the people shown. */
const sentence = /(?:(?<!\p{L})\p{Ll}+\P{L}.*?){3}/u;
/**
 * Agencies at the end of a caption without a label: "The quay at dawn. Ida Holm/AFP", "…
 * (dpa)".
 */
const agencies =
  'AP|Associated Press|AFP|AAP|ANP|ANSA|APA|Belga|CTK|dpa|EFE|EPA|epd|[Ii]mago(?: images)?|IMAGO|Keystone|Kyodo|MTI|NTB|PAP|PTI|Reuters|REUTERS|Ritzau|SDA|TASS|TT|Xinhua|Getty(?: Images)?|picture alliance|Shutterstock|iStock|Alamy|Unsplash|Pexels|ＡＰ|ＡＦＰ|共同|時事|新华社|연합뉴스|뉴시스|뉴스1';
const agencyAtEnd = new RegExp(
  `(?:[([|–—＝（]\\s*|(?<=[.!?。])\\s+)((?:[@+\\p{L}_.'’ -]{0,40}(?:/|, |via )){0,3}(?:${agencies})(?: Photo| Images)?(?:(?:/|, | via )[\\p{L}.'’ -]{2,40})?)[)\\]）]?\\.?\\s*$`,
  'u',
);
/** "Source: Getty Images". Any other source is that of a chart's data. */
const sourceLabel = /(?<!\p{Script=Latin})(?:source|quelle)s?\s*[:：]\s*/iu;
const agencySourceAtEnd = new RegExp(
  `[\\s(（|•–/-]*${sourceLabel.source}((?=[^:：]*\\b(?:${agencies})\\b)[^:：]{2,80}?)[\\s)）.]*$`,
  'iu',
);
/** "(Source: Ida Holm)" at the end. */
const sourceInBrackets = new RegExp(
  `\\s*[(（]${sourceLabel.source}([^:：()（）]{2,80})[)）]\\.?\\s*$`,
  'iu',
);
/** The agency before a label: "(AP Photo/Ida Holm)". */
const agencyBefore = new RegExp(`[\\s(（•–-]*(?<!\\p{L})(?:${agencies})$`, 'u');
/** What an agency writes to its customers behind a credit. */
const noteToEditors = /\s(?:THIS IMAGE HAS BEEN|MANDATORY CREDIT|NO RESALES|NO ARCHIVES)\b.*$/su;
/** Nothing but a name in brackets: "(The Alden Post)". */
const nameInBrackets = /^\s*[(（](\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,4})[)）]\s*$/u;
/** Nothing but an agency, or the word for a photo of the people shown. */
const agencyOrPrivate = new RegExp(`^\\s*(${agencies}|[Pp]rivat[eo]?|[Pp]rivé)\\s*$`, 'u');
/** "Ida Holm/Alden Magazine", without spaces at the slash. */
const nameAndOutlet =
  /^\s*(\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}\/\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})\s*$/u;
const hasAgency = new RegExp(`(?<!\\p{L})(?:${agencies})(?!\\p{L})`, 'u');
/** Characters. Longer text is not a caption, and the patterns are too slow for it. */
const maxCaptionLength = 2000;
/** Characters. */
const maxCreditLength = 160;
const sentenceEnd = /\p{Ll}[.!?]\s+\p{Lu}/u;
const labelAtStart = new RegExp(
  `^(?:[\\s(]*(?:${creditLabel.source}|${sourceLabel.source})){1,2}`,
  'iu',
);
/** A label without a name after it: the element of the name is another one. */
const bareLabel =
  /^\s*(?:photo|foto|image|bild|picture|credits?|crédits?|copyright|quelle|source|fotograf)\s*[:：]?\s*$/iu;
const sourceAtStart = new RegExp(`^[\\s(]*${sourceLabel.source}`, 'iu');

/** True for the source of a chart's data, which is part of its caption: "Source: Ald Survey". */
export function isDataSource(text: string): boolean {
  return sourceAtStart.test(text) && !agencySourceAtEnd.test(text);
}

/**
 * Splits a caption into its text and the image credit.
 *
 * With `isCredit`, the text is known to be a credit, and all of it is the name.
 */
export function splitCredit(
  text: string,
  isCredit: boolean,
): { readonly rest: string; readonly credit: string | null } {
  if (isCredit) {
    const name = text.replace(labelAtStart, '');
    return { rest: '', credit: bareLabel.test(name) ? null : trimCredit(name) };
  }
  if (text.length > maxCaptionLength) return { rest: text, credit: null };
  const caption = text.replace(noteToEditors, '');
  const whole =
    nameInBrackets.exec(caption)?.[1] ??
    agencyOrPrivate.exec(caption)?.[1] ??
    nameAndOutlet.exec(caption)?.[1] ??
    readCreditOfAgency(caption);
  if (whole) return { rest: '', credit: whole };
  const match =
    labelledAtEnd.exec(caption) ??
    agencySourceAtEnd.exec(caption) ??
    sourceInBrackets.exec(caption) ??
    bracketedAtEnd.exec(caption) ??
    nameFirst.exec(caption) ??
    agencyAtEnd.exec(caption) ??
    matchBehindSlash(caption);
  if (!match?.[1]) return { rest: text, credit: null };
  const before = caption.slice(0, match.index);
  const agency = agencyBefore.exec(before);
  if (!agency) return { rest: before.trim(), credit: trimCredit(match[1]) };
  return {
    rest: before.slice(0, agency.index).trim(),
    credit: trimCredit(caption.slice(agency.index)),
  };
}

/** Returns the credit if a caption is nothing else: "Photos by AP; collage by Ida Holm". */
function readCreditOfAgency(caption: string): string | null {
  const isCredit =
    caption.length <= maxCreditLength && labelAtStart.test(caption) && hasAgency.test(caption);
  return isCredit && !sentenceEnd.test(caption)
    ? trimCredit(caption.replace(labelAtStart, ''))
    : null;
}

function matchBehindSlash(caption: string): RegExpExecArray | null {
  const match = behindSlash.exec(caption);
  return match && sentence.test(caption.slice(0, match.index)) ? match : null;
}

function trimCredit(text: string): string | null {
  const name = text.replace(/^[\s(（©]+/, '');
  // A link may follow the bracket: "(Photo: Ida Holm) more >".
  const inside = /[(（]/.test(name) ? name : name.replace(/[)）].*$/s, '');
  return inside.replace(/[\s)）.]+$/, '') || null;
}
