/** "Photo: Ida Holm", "Foto von Ida Holm", "© Ida Holm": the words before a maker's name. */
const label =
  /(?:photo(?:graph)?s?|foto(?:graf(?:í|i)a)?s?|images?|pictures?|bild(?:er)?|fotó|kuva|illustration|grafik|graphic|credits?|crédit(?:\s+photo)?s?|credito|crédito|source|quelle|copyright|写真|摄影|图片来源|صورة|תצלום|צילום)(?:\s*(?:credit|by|von|par|de|di|courtesy(?:\s+of)?))?\s*[:：/]\s*|(?:photo(?:graph)?|foto|picture|image|illustration)\s+(?:by|von|par|courtesy of)\s+|(?:©|\(c\))\s*/iu;
const atEnd = new RegExp(`[\\s(|•–-]*(?:${label.source})([^:]{2,80}?)[\\s).]*$`, 'iu');
/** "(Ida Holm/Reuters)": a maker and an agency in brackets. */
const inBrackets =
  /\s*[([]((?:\p{Lu}[\p{L}.'’-]*\s?){1,4}\s*(?:\/|via|,)\s*[\p{Lu}\d][\p{L}\p{N} .'’-]{1,40})[)\]]\.?\s*$/u;
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
  const match = atEnd.exec(text) ?? inBrackets.exec(text);
  const credit = match?.[1]?.trim();
  if (!match || !credit) return { rest: text, credit: null };
  return { rest: text.slice(0, match.index).trim(), credit };
}
