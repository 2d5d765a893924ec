import type { PassageField } from '../../model';
import { nameSeparator } from '../../text';
import { type FieldText, splitBylineText } from '../fields/field-text';
import { normalisationTable, unitsToString } from '../text/characters';
import { mapStory } from './map-story';
import type { Story } from './story';

const lineFeed = 0x0a;
const space = 0x20;

/** The normalised text of a story, with a mapping back to its leaves. */
export interface StoryText {
  /** Normalised UTF-16 code units: spaces collapsed, "\n" between blocks. */
  readonly units: Uint16Array;
  /** For each unit, the number of its leaf in reading order; -1 for none. */
  readonly leaves: Int32Array;
  /** For each unit, its offset in that leaf. */
  readonly offsets: Int32Array;
  /** The parts that have text, in reading order. */
  readonly parts: readonly StoryPart[];
  /**
   * Where pages may have words that articles lack, in ascending order: around bylines and
   * credits, and between the names of a byline.
   */
  readonly labels: readonly number[];
}

/** A field of the story, or its body, as a range of the text. */
export interface StoryPart {
  /** Null for the body. */
  readonly field: PassageField | null;
  readonly start: number;
  readonly end: number;
}

/** Returns the text of each part. */
export function splitFieldTexts({ units, parts }: StoryText): readonly FieldText[] {
  return parts.map(({ field, start, end }) => ({
    field,
    text: unitsToString(units.subarray(start, end)),
  }));
}

/** Reads a story as `readText` reads it where it is rendered. */
export function readStoryText(story: Story): StoryText {
  const units: number[] = [];
  const leaves: number[] = [];
  const offsets: number[] = [];
  const labels: number[] = [];
  let count = 0;
  let pending = { unit: 0, leaf: -1, offset: 0 };
  const parts: { readonly field: PassageField | null; start: number; end: number }[] = [];

  const push = (unit: number, leaf: number, offset: number) => {
    units.push(unit);
    leaves.push(leaf);
    offsets.push(offset);
  };
  const defer = (unit: number, leaf: number, offset: number) => {
    if (pending.unit === 0 || (unit === lineFeed && pending.unit === space)) {
      pending = { unit, leaf, offset };
    }
  };
  const write = (value: string, leaf: number) => {
    for (let at = 0; at < value.length; at++) {
      const unit = normalisationTable[value.charCodeAt(at)] ?? 0;
      if (unit === space) defer(space, leaf, at);
      else if (unit !== 0) {
        if (units.length > 0 && pending.unit !== 0) {
          push(pending.unit, pending.leaf, pending.offset);
        }
        pending = { unit: 0, leaf: -1, offset: 0 };
        const part = parts.at(-1);
        if (part && part.end === 0) part.start = units.length;
        push(unit, leaf, at);
        if (part) part.end = units.length;
      }
    }
  };

  mapStory(story, {
    startPart: (field) => parts.push({ field, start: 0, end: 0 }),
    leaf(leaf) {
      if (leaf.type === 'break') defer(lineFeed, -1, 0);
      else write(leaf.value, count);
      count++;
      return [leaf];
    },
    text: (value) => write(value, -1),
    label: () => labels.push(units.length),
    breakBlock: () => defer(lineFeed, -1, 0),
  });
  const separators = parts
    .filter(({ field }) => field === 'byline')
    .flatMap(({ start, end }) => {
      const names = splitBylineText(unitsToString(Uint16Array.from(units.slice(start, end))));
      return names.slice(1).map((name) => start + name.start - nameSeparator.length);
    });
  return {
    units: Uint16Array.from(units),
    leaves: Int32Array.from(leaves),
    offsets: Int32Array.from(offsets),
    parts: parts.filter(({ end }) => end > 0),
    labels: [...labels, ...separators].sort((a, b) => a - b),
  };
}
