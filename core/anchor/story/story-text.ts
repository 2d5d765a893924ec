import { readingTable } from '..';
import { mapStory } from './map-story';
import type { Story } from './story';

const lineFeed = 0x0a;
const space = 0x20;

/** The text of a story as passages know it, with the way back to its leaves. */
export interface StoryText {
  /** UTF-16 code units in the reading form: spaces collapsed, "\n" between blocks. */
  readonly units: Uint16Array;
  /** For each unit, which leaf it comes from, in reading order; -1 for none. */
  readonly leaves: Int32Array;
  /** For each unit, its offset in that leaf. */
  readonly offsets: Int32Array;
}

/** Reads a story as `readText` of `core/anchor` reads it where it is drawn. */
export function readStory(story: Story): StoryText {
  const units: number[] = [];
  const leaves: number[] = [];
  const offsets: number[] = [];
  let count = 0;
  let waiting = { unit: 0, leaf: -1, offset: 0 };

  const push = (unit: number, leaf: number, offset: number) => {
    units.push(unit);
    leaves.push(leaf);
    offsets.push(offset);
  };
  const wait = (unit: number, leaf: number, offset: number) => {
    if (waiting.unit === 0 || (unit === lineFeed && waiting.unit === space)) {
      waiting = { unit, leaf, offset };
    }
  };
  const write = (value: string, leaf: number) => {
    for (let at = 0; at < value.length; at++) {
      const unit = readingTable[value.charCodeAt(at)] ?? 0;
      if (unit === space) wait(space, leaf, at);
      else if (unit !== 0) {
        if (units.length > 0 && waiting.unit !== 0) {
          push(waiting.unit, waiting.leaf, waiting.offset);
        }
        waiting = { unit: 0, leaf: -1, offset: 0 };
        push(unit, leaf, at);
      }
    }
  };

  mapStory(story, {
    leaf(leaf) {
      if (leaf.type === 'break') wait(lineFeed, -1, 0);
      else write(leaf.value, count);
      count++;
      return [leaf];
    },
    words: (value) => write(value, -1),
    breakBlock: () => wait(lineFeed, -1, 0),
  });
  return {
    units: Uint16Array.from(units),
    leaves: Int32Array.from(leaves),
    offsets: Int32Array.from(offsets),
  };
}
