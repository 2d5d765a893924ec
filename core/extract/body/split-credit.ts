/**
 * Words before a credit, in many languages: "Photo: Ida Holm", "Foto von Ida Holm", "© Ida
 * Holm".
 */
const creditLabel =
  /(?<!\p{Script=Latin})(?:photo(?:graph(?:y|ie)?)?s?|foto(?:graf(?:í|i)a|graf)?s?|images?|pictures?|pics?|bild(?:er)?|fotó|fot\.|zdjęcie|valokuva|kuva|kép|ảnh|illustration|grafik|graphic|credits?|crédit(?:\s+photo)?s?|credito|crédito|copyright|фото(?:графия)?|снимка|φωτο(?:γραφία)?|写真|撮影|画像|摄影|攝影|图片来源|图源|图|圖|사진|صورة|الصورة|تصوير|عکس|תצלום|צילום|फोटो|चित्र|ภาพ)(?:\s*(?:credit|by|von|par|de|di|av|af|courtesy(?:\s+of)?))?\s*[:：/／=＝|]\s*|(?<!\p{Script=Latin})(?:photo(?:graph)?|foto|picture|image|illustration)\s+(?:by|von|par|courtesy of)\s+|(?<!\p{Script=Latin})(?:fot|ph)\.\s+|(?:©|\(c\))\s*/iu;
const labelledAtEnd = new RegExp(
  `[\\s(（|•–/-]*(?:${creditLabel.source})([^:：]{2,80}?)[\\s)）.]*$`,
  'iu',
);
/** A name and an agency in brackets: "(Ida Holm/Reuters)". */
const bracketedAtEnd =
  /\s*[([]((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\s*(?:\/|via|,)\s*[\p{Lu}\d][\p{L}\p{N} .'’-]{1,40})[)\]]\.?\s*$/u;
/** The label follows the name: "三浦冬子撮影", "周明远 摄". */
const nameFirst = /[\s=＝（(。]+([\p{L}・]{2,12})\s?(?:撮影|摄影|摄|攝)[)）]?\s*$/u;
/**
 * Agencies at the end of a caption without a label: "The quay at dawn. Ida Holm/AFP", "…
 * (dpa)".
 */
const agencies =
  'AP|AFP|AAP|ANP|ANSA|APA|Belga|CTK|dpa|EFE|EPA|epd|imago(?: images)?|Keystone|Kyodo|MTI|NTB|PAP|PTI|Reuters|Ritzau|SDA|TASS|TT|Xinhua|Getty(?: Images)?|picture alliance|Shutterstock|iStock|Alamy|Unsplash|Pexels';
const agencyAtEnd = new RegExp(
  `(?:[([|–—]\\s*|(?<=[.!?。])\\s+)((?:[\\p{L}.'’ -]{2,40}(?:/|, |via ))?(?:${agencies})(?: Photo| Images)?(?:(?:/|, | via )[\\p{L}.'’ -]{2,40})?)[)\\]]?\\.?\\s*$`,
  'u',
);
/** "Source: Getty Images". Any other source is that of a chart's data. */
const sourceLabel = /(?<!\p{Script=Latin})(?:source|quelle)s?\s*[:：]\s*/iu;
const agencySourceAtEnd = new RegExp(
  `[\\s(（|•–/-]*${sourceLabel.source}((?=[^:：]*\\b(?:${agencies})\\b)[^:：]{2,80}?)[\\s)）.]*$`,
  'iu',
);
/** Characters. Longer text is not a caption, and the patterns are too slow for it. */
const maxCaptionLength = 2000;
const labelAtStart = new RegExp(`^[\\s(]*(?:${creditLabel.source}|${sourceLabel.source})`, 'iu');
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
    const name = text.replace(labelAtStart, '').replace(/^[\s(©]+|[\s).]+$/g, '');
    return { rest: '', credit: name === '' ? null : name };
  }
  if (text.length > maxCaptionLength) return { rest: text, credit: null };
  const match =
    labelledAtEnd.exec(text) ??
    agencySourceAtEnd.exec(text) ??
    bracketedAtEnd.exec(text) ??
    nameFirst.exec(text) ??
    agencyAtEnd.exec(text);
  const credit = match?.[1]?.trim();
  if (!match || !credit) return { rest: text, credit: null };
  return { rest: text.slice(0, match.index).trim(), credit };
}
