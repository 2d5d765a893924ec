import type { Clip, WholeClip } from '../../core/model';
import type { Expected } from './compare';
import type { Device } from './device';
import { typedStart } from './known-words';
import { addressOf, headlineOf, makeClip } from './make-clip';

/** Clips per import. */
const batchSize = 100;

/**
 * Edits on devices, and what every device must have because of them. Only edits that the library
 * has confirmed are expected.
 */
export class Edits implements Expected {
  readonly headlines = new Set<string>();
  readonly words = new Set<string>();
  readonly annotations = new Set<string>();
  readonly tags = new Map<string, readonly string[]>();
  private typed = 0;

  /** Clips stories; two devices may clip the same. */
  async clip(device: Device, stories: readonly string[]): Promise<void> {
    const clips = stories.map((story) => makeClip(story, device.name, device.now()));
    for (let from = 0; from < clips.length; from += batchSize) {
      const batch: readonly WholeClip[] = clips.slice(from, from + batchSize);
      await device.call('importClips', batch, 'merge', false, device.now());
    }
    for (const story of stories) this.headlines.add(headlineOf(story));
  }

  /** Adds a new word to the note of a story. */
  async write(device: Device, story: string): Promise<void> {
    const { id, note } = await this.find(device, story);
    const word = this.inventWord(device);
    const edit = { note: `${note}\n\n${word}`, noteBefore: note, evenIfDeleted: true };
    await device.call('editClip', id, edit, device.now());
    this.words.add(word);
  }

  /** Highlights a passage of a story, with a word as note. */
  async highlight(device: Device, story: string, start: number): Promise<void> {
    const { id: clipId, versionId } = await this.find(device, story);
    const word = this.inventWord(device);
    const [like] = makeClip(story, device.name, device.now()).annotations;
    const id = `${clipId}-${word}`;
    await device.call('addAnnotation', {
      ...{ ...like, id, clipId, versionId, note: word, tags: [] },
      passage: { ...like?.passage, position: { start, end: start + 40 } },
    });
    this.annotations.add(id);
    this.words.add(word);
  }

  async tag(device: Device, story: string, tag: string): Promise<void> {
    const { id, tags } = await this.find(device, story);
    const edit = { tags: [...tags, tag], tagsBefore: tags };
    await device.call('editClip', id, edit, device.now());
    const headline = headlineOf(story);
    this.tags.set(headline, [...(this.tags.get(headline) ?? tags), tag]);
  }

  async removeTag(device: Device, story: string, tag: string): Promise<void> {
    const { id, tags } = await this.find(device, story);
    const without = (all: readonly string[]) => all.filter((one) => one !== tag);
    await device.call('editClip', id, { tags: without(tags), tagsBefore: tags }, device.now());
    const headline = headlineOf(story);
    this.tags.set(headline, without(this.tags.get(headline) ?? tags));
  }

  /** Moves a story to the bin. `isKept` says that another device edits it meanwhile. */
  async delete(device: Device, story: string, isKept = false): Promise<void> {
    const { id } = await this.find(device, story);
    await device.call('deleteClip', id, device.now());
    if (!isKept) this.headlines.delete(headlineOf(story));
  }

  private async find(device: Device, story: string): Promise<Clip> {
    const found = await device.call<Clip | null>('findClip', [addressOf(story)]);
    if (found === null) throw new Error(`${device.name} does not have the story ${story}`);
    return found;
  }

  private inventWord({ name }: Device): string {
    this.typed += 1;
    return `${typedStart}${name}-${this.typed}`;
  }
}
