import { normalisationTable } from '..';
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
}

/** Reads a story as `readText` reads it where it is rendered. */
export function readStoryText(story: Story): StoryText {
  const units: number[] = [];
  const leaves: number[] = [];
  const offsets: number[] = [];
  let count = 0;
  let pending = { unit: 0, leaf: -1, offset: 0 };

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
        push(unit, leaf, at);
      }
    }
  };

  mapStory(story, {
    leaf(leaf) {
      if (leaf.type === 'break') defer(lineFeed, -1, 0);
      else write(leaf.value, count);
      count++;
      return [leaf];
    },
    text: (value) => write(value, -1),
    breakBlock: () => defer(lineFeed, -1, 0),
  });
  return {
    units: Uint16Array.from(units),
    leaves: Int32Array.from(leaves),
    offsets: Int32Array.from(offsets),
  };
}
