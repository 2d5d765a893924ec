/*
 * Words that negate, by BCP 47 primary subtag. Source: the "Negation" sections of
 * the Universal Dependencies guidelines for each language (feature Polarity=Neg,
 * PronType=Neg, https://universaldependencies.org/u/feat/Polarity.html), with the
 * preposition "without" of each. A word that ends in "*" stands for all that begin
 * with it. Languages that write no spaces are patterns below.
 */
export const negationWords: Readonly<Record<string, string>> = {
  en: 'no not never none nobody nothing nowhere neither nor without cannot cant dont wont isnt',
  de: 'nicht nichts nie niemals niemand* nirgend* kein* weder ohne keinesfalls keineswegs',
  fr: 'ne pas non ni jamais rien aucun* personne guère sans nul nulle nullement',
  es: 'no nunca jamás ni sin nada nadie ningún ninguno ninguna ningunos ningunas tampoco',
  pt: 'não nunca jamais nem sem nada ninguém nenhum* tampouco',
  ar: 'لا لم لن ليس* لست لسنا ما غير دون بدون عدم بلا كلا',
};

/** Chinese: the characters that negate a verb, adjective or noun. */
export const chineseNegations = /[不没沒無无未非否勿]|别|別(?=再|让|讓|的|去)/gu;

/** Japanese: negative endings, and the prefixes that negate a noun. */
export const japaneseNegations =
  /な(?:い|かっ|ければ|く(?=て|な|、))|ませ?ん|[ずぬ](?=[、。にと]|$)|[不無未非否]/gu;
