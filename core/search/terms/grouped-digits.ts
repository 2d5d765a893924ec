/** A space that may stand between the digits of a number, in threes, and the three after it. */
const group = /[ \u00a0\u2009\u202f]\p{N}{3}(?!\p{N})/uy;
const begun = /(?<!\p{N})\p{N}{1,3}$/u;
const grouping = /(?<=(?<!\p{N})\p{N}{1,3})[ \u00a0\u2009\u202f](?=\p{N}{3}(?!\p{N}))/gu;

/** Whether a word that ends at a place goes on with three more digits of its number: "1 000". */
export function goesOnInThrees(text: string, wordStart: number, wordEnd: number): boolean {
  group.lastIndex = wordEnd;
  return group.test(text) && begun.test(text.slice(Math.max(wordStart, wordEnd - 4), wordEnd));
}

/**
 * Words with the digits of numbers grouped by one kind of space: a narrow one, by which a
 * number is one word to the index, or a common one, by which each group is a word.
 */
export function groupedBy(space: '\u202f' | ' ', text: string): string {
  return text.replace(grouping, space);
}
