import { type Colour, colours, tagKey } from '../../core/model';
import { foldText } from '../../core/text';
import type { PlacedAnnotation } from './placed-annotation';

/** Filter for annotations. Empty fields match everything. */
export interface AnnotationFilter {
  /** Matches any of these. */
  readonly colours: readonly Colour[];
  /** Matches all of these. */
  readonly tags: readonly string[];
  /** Every word must occur in quote, note, tags, or the name of the author. */
  readonly text: string;
}

export const noFilter: AnnotationFilter = { colours: [], tags: [], text: '' };

export function isFiltering({ colours, tags, text }: AnnotationFilter): boolean {
  return colours.length > 0 || tags.length > 0 || text.trim() !== '';
}

/**
 * Returns the annotations that match, in their original order. Ignores case, accents and quote
 * mark style.
 */
export function filterAnnotations(
  all: readonly PlacedAnnotation[],
  filter: AnnotationFilter,
): readonly PlacedAnnotation[] {
  if (!isFiltering(filter)) return all;
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  const tagKeys = filter.tags.map(tagKey);
  return all.filter(({ annotation }) => {
    const { author, colour, tags, note, passage } = annotation;
    if (filter.colours.length > 0 && !filter.colours.includes(colour)) return false;
    if (tagKeys.length > 0) {
      const keys = tags.map(tagKey);
      if (!tagKeys.every((key) => keys.includes(key))) return false;
    }
    if (words.length === 0) return true;
    const text = fold([passage.quote.exact, note, ...tags, author?.name].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** A colour or tag in use, with its number of annotations. */
export interface FilterOption<Name extends string> {
  readonly name: Name;
  readonly count: number;
}

/** Colours in use, in palette order. */
export function countColours(all: readonly PlacedAnnotation[]): readonly FilterOption<Colour>[] {
  return colours.flatMap((name) => {
    const count = all.filter(({ annotation }) => annotation.colour === name).length;
    return count > 0 ? [{ name, count }] : [];
  });
}

/** Tags in use, most used first. Spelling variants of a tag are counted together. */
export function countTags(all: readonly PlacedAnnotation[]): readonly FilterOption<string>[] {
  const found = new Map<string, { name: string; count: number }>();
  for (const { annotation } of all) {
    for (const name of annotation.tags) {
      const used = found.get(tagKey(name));
      if (used) used.count += 1;
      else found.set(tagKey(name), { name, count: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}

/** Adds the name, or removes it if present. */
export function toggleName<Name extends string>(
  names: readonly Name[],
  name: Name,
): readonly Name[] {
  return names.includes(name) ? names.filter((present) => present !== name) : [...names, name];
}

function fold(text: string): string {
  return foldText(text)
    .replace(/[‘’‚‛′ʼ]/g, "'")
    .replace(/[“”„‟″«»]/g, '"')
    .replace(/[‐‑‒–—]/g, '-');
}
