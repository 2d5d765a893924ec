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

/** Returns the direction of text in a language. `auto` leaves it to the first strong letter. */
export function getTextDirection(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto';
  if (rtlScripts.test(language)) return 'rtl';
  return rtlLanguages.test(language) && !otherScript.test(language) ? 'rtl' : 'ltr';
}
