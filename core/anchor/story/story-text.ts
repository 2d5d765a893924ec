import type { PassageField } from '../../model';
import { normalisationTable } from '../text/characters';
import { createSearchableText } from '../text/root-text';
import { mapStory } from './map-story';
import type { Story } from './story';
import type { StorySource } from './story-source';

const lineFeed = 0x0a;
const space = 0x20;

/** The normalised text of a story, with a mapping back to its leaves. */
export interface StoryText extends StorySource {
  /** For each unit of the text, the number of its leaf in reading order; -1 for none. */
  readonly leaves: Int32Array;
  /** For each unit, its offset in that leaf. */
  readonly offsets: Int32Array;
}

/** Reads a story as `readText` reads it where it is rendered. */
export function readStoryText(story: Story): StoryText {
  const units: number[] = [];
  const leaves: number[] = [];
  const offsets: number[] = [];
  let count = 0;
  let pending = { unit: 0, leaf: -1, offset: 0 };
  const parts: { readonly field: PassageField | null; start: number; end: number }[] = [];
  const labelled: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | null = null;

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
        const spans = [...(part ? [part] : []), ...(open ? [open] : [])];
        for (const span of spans) if (span.end === 0) span.start = units.length;
        push(unit, leaf, at);
        for (const span of spans) span.end = units.length;
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
    startLabelled() {
      open = { start: 0, end: 0 };
      labelled.push(open);
    },
    endLabelled() {
      open = null;
    },
    breakBlock: () => defer(lineFeed, -1, 0),
  });
  return {
    text: createSearchableText(Uint16Array.from(units)),
    leaves: Int32Array.from(leaves),
    offsets: Int32Array.from(offsets),
    parts: parts.filter(({ end }) => end > 0),
    labelled: labelled.filter(({ end }) => end > 0),
  };
}
