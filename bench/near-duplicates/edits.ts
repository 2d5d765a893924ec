/*
 * What happens to a story on its way from one masthead to another, done to real
 * ones: house style, mistakes, cuts, additions. All by a seeded random generator.
 */

type Random = () => number;
type Paragraphs = readonly string[];

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const swaps: readonly (readonly [RegExp, string])[] = [
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

/** Quotation marks, dashes, numbers and spelling of another house, and one word in 50 changed by its editors. */
export function houseStyle(paragraphs: Paragraphs, random: Random): Paragraphs {
  return paragraphs.map((text) => {
    let styled = text
      .replace(/[“”„«»]/g, '"')
      .replace(/[‘’]/g, "'")
      .replace(/ [–—] /g, '—')
      .replace(/\b\d{1,2}\b/g, (digits) => numbers[Number(digits)] ?? digits);
    for (const [from, to] of swaps) styled = styled.replace(from, to);
    return changeWords(styled, 0.02, random, (word, other) => {
      const dice = random();
      if (dice < 0.4) return '';
      return dice < 0.7 ? other : `${word} ${other}`;
    });
  });
}

/** One word in 50 with a letter missing, doubled or changed places. */
export function mistype(paragraphs: Paragraphs, random: Random): Paragraphs {
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

/** The story cut to a share of its letters: from the end, as papers cut, and some of the sentences between. */
export function cutTo(share: number, paragraphs: Paragraphs, random: Random): Paragraphs {
  const wanted = paragraphs.join('').length * share;
  const kept: string[] = [];
  let length = 0;
  for (const text of paragraphs) {
    if (length >= wanted) break;
    const sentences = text.split(/(?<=[.!?。！？]["”’]?)\s*/u);
    const left =
      sentences.length > 2 && random() < 0.3
        ? sentences.filter((_, index) => index === 0 || random() > 0.3).join(' ')
        : text;
    const rest = left.slice(0, Math.max(0, Math.ceil(wanted - length)));
    kept.push(rest);
    length += rest.length;
  }
  return kept;
}

/** Paragraphs of a reporter's own put between those of the story, as many letters as a share of it. */
export function addTo(
  paragraphs: Paragraphs,
  own: Paragraphs,
  share: number,
  random: Random,
): Paragraphs {
  const mixed = [...paragraphs];
  for (const text of cutTo(
    (share * paragraphs.join('').length) / Math.max(1, own.join('').length),
    own,
    random,
  )) {
    mixed.splice(Math.floor(random() * (mixed.length + 1)), 0, text);
  }
  return mixed;
}
