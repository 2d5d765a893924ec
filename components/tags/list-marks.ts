/** Commas of all languages of the interface, and the Chinese and Japanese mark between items. */
export const commas = /[,，、،]/;

export const semicolons = /[;；؛]/;
