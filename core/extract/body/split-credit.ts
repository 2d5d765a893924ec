/** "Photo: Ida Holm", "Foto von Ida Holm", "© Ida Holm": the words before a maker's name, in many languages. */
const label =
  /(?<!\p{Script=Latin})(?:photo(?:graph(?:y|ie)?)?s?|foto(?:graf(?:í|i)a|graf)?s?|images?|pictures?|pics?|bild(?:er)?|fotó|fot\.|zdjęcie|valokuva|kuva|kép|ảnh|illustration|grafik|graphic|credits?|crédit(?:\s+photo)?s?|credito|crédito|source|quelle|copyright|фото(?:графия)?|снимка|φωτο(?:γραφία)?|写真|撮影|画像|摄影|攝影|图片来源|图源|图|圖|사진|صورة|الصورة|تصوير|عکس|תצלום|צילום|फोटो|चित्र|ภาพ)(?:\s*(?:credit|by|von|par|de|di|av|af|courtesy(?:\s+of)?))?\s*[:：/／=＝|]\s*|(?<!\p{Script=Latin})(?:photo(?:graph)?|foto|picture|image|illustration)\s+(?:by|von|par|courtesy of)\s+|(?<!\p{Script=Latin})(?:fot|ph)\.\s+|(?:©|\(c\))\s*/iu;
const atEnd = new RegExp(`[\\s(（|•–/-]*(?:${label.source})([^:：]{2,80}?)[\\s)）.]*$`, 'iu');
/** "(Ida Holm/Reuters)": a maker and an agency in brackets. */
const inBrackets =
  /\s*[([]((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\s*(?:\/|via|,)\s*[\p{Lu}\d][\p{L}\p{N} .'’-]{1,40})[)\]]\.?\s*$/u;
/** "三浦冬子撮影", "周明远 摄": the word stands after the name. */
const nameFirst = /[\s=＝（(。]+([\p{L}・]{2,12})\s?(?:撮影|提供|摄影|摄|攝)[)）]?\s*$/u;
/** Agencies that close a caption without any word: "The quay at dawn. Ida Holm/AFP", "… (dpa)". */
const agency =
  'AP|AFP|AAP|ANP|ANSA|APA|Belga|CTK|dpa|EFE|EPA|epd|imago(?: images)?|Keystone|Kyodo|MTI|NTB|PAP|PTI|Reuters|Ritzau|SDA|TASS|TT|Xinhua|Getty(?: Images)?|picture alliance|Shutterstock|iStock|Alamy|Unsplash|Pexels';
const agencyAtEnd = new RegExp(
  `(?:[([|–—]\\s*|(?<=[.!?。])\\s+)((?:[\\p{L}.'’ -]{2,40}(?:/|, |via ))?(?:${agency})(?: Photo| Images)?(?:(?:/|, | via )[\\p{L}.'’ -]{2,40})?)[)\\]]?\\.?\\s*$`,
  'u',
);
/** Characters; longer text is no caption, and the patterns are not made for it. */
const longestCaption = 2000;
const whole = new RegExp(`^\\s*(?:${label.source})`, 'iu');

/**
 * A caption parted into its words and the name of who made the picture.
 * `isCredit` says that the text is known to be a credit: all of it is the name.
 */
export function splitCredit(
  text: string,
  isCredit: boolean,
): { readonly rest: string; readonly credit: string | null } {
  if (isCredit) {
    const name = text.replace(whole, '').replace(/^[\s(©]+|[\s).]+$/g, '');
    return { rest: '', credit: name === '' ? null : name };
  }
  if (text.length > longestCaption) return { rest: text, credit: null };
  const match =
    atEnd.exec(text) ?? inBrackets.exec(text) ?? nameFirst.exec(text) ?? agencyAtEnd.exec(text);
  const credit = match?.[1]?.trim();
  if (!match || !credit) return { rest: text, credit: null };
  return { rest: text.slice(0, match.index).trim(), credit };
}
