/** A space between digit groups, followed by three digits. */
const nextGroup = /[ \u00a0\u2009\u202f]\p{N}{3}(?!\p{N})/uy;
const firstGroup = /(?<!\p{N})\p{N}{1,3}$/u;
const groupSpace = /(?<=(?<!\p{N})\p{N}{1,3})[ \u00a0\u2009\u202f](?=\p{N}{3}(?!\p{N}))/gu;

/** True if the word that ends at `wordEnd` continues with a group of three digits: "1 000". */
export function continuesDigitGroups(text: string, wordStart: number, wordEnd: number): boolean {
  nextGroup.lastIndex = wordEnd;
  return (
    nextGroup.test(text) && firstGroup.test(text.slice(Math.max(wordStart, wordEnd - 4), wordEnd))
  );
}

/**
 * Replaces the spaces between digit groups. With a narrow space, the index sees
 * one number; with a normal space, each group is a word.
 */
export function groupDigits(space: '\u202f' | ' ', text: string): string {
  return text.replace(groupSpace, space);
}
