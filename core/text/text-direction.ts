/** Languages that are written from right to left in their usual script. */
const languages =
  /^(ar|arc|azb|ckb|dv|fa|glk|he|iw|ji|khw|ks|lrc|mzn|nqo|pnb|ps|sd|syr|ug|ur|yi)(-|$)/i;

/** Scripts that are, whatever the language. */
const scripts = /-(adlm|arab|hebr|nkoo|rohg|syrc|thaa)(-|$)/i;

/** A script that is named and written from left to right ("ks-Deva"). */
const otherScript = /^[a-z]{2,3}-[a-z]{4}(-|$)/i;

/** The direction of a text in this language; `auto` leaves it to the first letter. */
export function textDirection(language: string | null): 'ltr' | 'rtl' | 'auto' {
  if (language === null) return 'auto';
  if (scripts.test(language)) return 'rtl';
  return languages.test(language) && !otherScript.test(language) ? 'rtl' : 'ltr';
}
