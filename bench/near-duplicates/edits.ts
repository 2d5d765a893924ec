/*
 * Edits of a story that is published by another newspaper: house style, typos, cuts
 * and additions. `random` is seeded, so the results are the same in each run.
 */

type Random = () => number;
type Paragraphs = readonly string[];

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const styleReplacements: readonly (readonly [RegExp, string])[] = [
  [/(\p{L}{3,})is(e|ed|ing|ation)\b/gu, '$1iz$2'],
  [/(\p{L}{2,})our\b/gu, '$1or'],
  [/\bper cent\b/g, 'percent'],
  [/ ?%/g, ' percent'],
  [/\b(Mr|Mrs|Ms|Dr)\.? /g, ''],
  [/\bUS\b/g, 'U.S.'],
  [/\bUK\b/g, 'Britain'],
  [/ß/g, 'ss'],
  [/\bPresident\b/g, 'Pres.'],
];

/** Applies another house style: quotation marks, dashes, numbers, spelling, and one word in 50 edited. */
export function applyHouseStyle(paragraphs: Paragraphs, random: Random): Paragraphs {
  return paragraphs.map((text) => {
    let styled = text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/ [–—] /g, '—')
      .replace(/\b\d{1,2}\b/g, (digits) => numbers[Number(digits)] ?? digits);
    for (const [from, to] of styleReplacements) styled = styled.replace(from, to);
    return changeWords(styled, 0.02, random, (word, other) => {
      const dice = random();
      if (dice < 0.4) return '';
      return dice < 0.7 ? other : `${word} ${other}`;
    });
  });
}

/** Makes a typo in one word in 50: a letter missing, doubled or swapped. */
export function makeTypos(paragraphs: Paragraphs, random: Random): Paragraphs {
  return paragraphs.map((text) =>
    changeWords(text, 0.02, random, (word) => {
      const at = Math.floor(random() * word.length);
      const dice = random();
      if (dice < 0.34) return word.slice(0, at) + word.slice(at + 1);
      if (dice < 0.67) return word.slice(0, at) + word.charAt(at) + word.slice(at);
      return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    }),
  );
}

function changeWords(
  text: string,
  share: number,
  random: Random,
  change: (word: string, other: string) => string,
): string {
  const words = text.split(' ');
  const other = () => words[Math.floor(random() * words.length)] ?? '';
  return words.map((word) => (random() < share ? change(word, other()) : word)).join(' ');
}

/** Cuts a story to a share of its letters, from the end, and drops some sentences before that. */
export function cutTo(share: number, paragraphs: Paragraphs, random: Random): Paragraphs {
  const maxLength = paragraphs.join('').length * share;
  const cut: string[] = [];
  let length = 0;
  for (const text of paragraphs) {
    if (length >= maxLength) break;
    const sentences = text.split(/(?<=[.!?。！？]["”’]?)\s*/u);
    const shortened =
      sentences.length > 2 && random() < 0.3
        ? sentences.filter((_, index) => index === 0 || random() > 0.3).join(' ')
        : text;
    const paragraph = shortened.slice(0, Math.max(0, Math.ceil(maxLength - length)));
    cut.push(paragraph);
    length += paragraph.length;
  }
  return cut;
}

/** Inserts paragraphs of another story at random. `share` is their length as a share of the story. */
export function insertParagraphs(
  paragraphs: Paragraphs,
  added: Paragraphs,
  share: number,
  random: Random,
): Paragraphs {
  const mixed = [...paragraphs];
  for (const text of cutTo(
    (share * paragraphs.join('').length) / Math.max(1, added.join('').length),
    added,
    random,
  )) {
    mixed.splice(Math.floor(random() * (mixed.length + 1)), 0, text);
  }
  return mixed;
}
