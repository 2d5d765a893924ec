import type { CitedStory } from './cited-story';

/** Short words to skip at the start of a headline. */
const small = /^(?:a|an|the|der|die|das|ein|eine|le|la|les|un|une|el|los|las|il|lo|i|de|het|een)$/;

/**
 * Returns a function that gives stories unique citation keys of plain letters and digits
 * ("mensah2026ferry").
 */
export function createCitationKeys(): (story: CitedStory) => string {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  return (story) => {
    const stem = keyOf(story);
    let key = stem;
    let count = repeats.get(stem) ?? 1;
    while (taken.has(key)) key = `${stem}-${++count}`;
    repeats.set(stem, count);
    taken.add(key);
    return key;
  };
}

function keyOf({ authors: [author], newspaper, issued, title }: CitedStory): string {
  const who = author === undefined ? (newspaper ?? '') : nameOf(author);
  const words = title.split(/[^\p{L}\p{N}]+/u).map(plainLetters);
  const about = words.find((word) => word !== '' && !small.test(word)) ?? '';
  const key = `${plainLetters(who)}${issued?.year ?? ''}${about}`;
  // The key is empty if name and headline are in another script; keys must start with a letter.
  return /^[a-z]/.test(key) ? key : `story${key}`;
}

function nameOf(author: CitedStory['authors'][number]): string {
  return 'literal' in author ? author.literal : author.family;
}

function plainLetters(text: string): string {
  return text
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[łŁ]/g, 'l')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
