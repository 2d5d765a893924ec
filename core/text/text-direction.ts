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
const rtlWord = new RegExp(`^[${rtlLetters}]`, 'u');
const words = /\p{L}[\p{L}\p{M}\p{N}'’]*/gu;

/**
 * Returns the direction of most words of a text. If it has none, or as many of each direction,
 * that of its language. `auto` leaves it to the first strong letter. The language alone is not
 * enough: users can correct an article in another language.
 */
export function getTextDirection(language: string | null, text = ''): 'ltr' | 'rtl' | 'auto' {
  const all = text.match(words) ?? [];
  const rtl = all.filter((word) => rtlWord.test(word)).length;
  const ltr = all.length - rtl;
  if (rtl !== ltr) return rtl > ltr ? 'rtl' : 'ltr';
  if (language === null) return 'auto';
  const isRtl =
    rtlScripts.test(language) || (rtlLanguages.test(language) && !otherScript.test(language));
  return isRtl ? 'rtl' : 'ltr';
}
