/** Languages whose usual script is written from right to left. */
const rtlLanguages =
  /^(ar|arc|azb|ckb|dv|fa|glk|he|iw|ji|khw|ks|lrc|mzn|nqo|pnb|ps|sd|syr|ug|ur|yi)(-|$)/i;

/** Scripts written from right to left, whatever the language. */
const rtlScripts = /-(adlm|arab|hebr|nkoo|rohg|syrc|thaa)(-|$)/i;

/**
 * An explicit script ("ks-Deva"). Tested after `rtlScripts`, so it is written from
 * left to right.
 */
const otherScript = /^[a-z]{2,3}-[a-z]{4}(-|$)/i;

const rtlLetters = String.raw`\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}`;
const rtlLetter = new RegExp(`(?=[${rtlLetters}])\\p{L}`, 'u');
const ltrLetter = new RegExp(`(?![${rtlLetters}])\\p{L}`, 'u');

/**
 * Returns the direction of text in a language. `auto` leaves it to the first strong letter. So
 * does a text that only has letters of the other direction: users can correct an article in
 * another language.
 */
export function getTextDirection(language: string | null, text = ''): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto';
  const isRtl =
    rtlScripts.test(language) || (rtlLanguages.test(language) && !otherScript.test(language));
  const [own, other] = isRtl ? [rtlLetter, ltrLetter] : [ltrLetter, rtlLetter];
  if (other.test(text) && !own.test(text)) return 'auto';
  return isRtl ? 'rtl' : 'ltr';
}
