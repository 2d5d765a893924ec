import { type Clip, type PageArticle, type Result, succeed } from '../../core/model';

/** The story of a page, with the address at which it was read. */
export interface PageStory {
  readonly article: PageArticle;
  readonly url: string;
}

/** A saved clip. `created` is false if it was in the library before; the bin does not count. */
export interface SavedClip {
  readonly clip: Clip;
  readonly created: boolean;
}

/** Saves a story with new ids; in a page by a message to the background. */
export type SaveStory = (
  story: PageStory,
  ids: { readonly clipId: string; readonly versionId: string },
  written: TypedFields | null,
) => Promise<Result<SavedClip>>;

/** What the user wrote before the story was saved. */
export interface TypedFields {
  readonly tags: readonly string[];
  readonly note: string;
}

/**
 * Clips the story that the user has in front, from the popup, the panel or the page.
 *
 * One save runs at a time, and each save of one address has the same ids: a second click or
 * shortcut, or a retry after a lost answer, saves nothing twice. A page can have several
 * selections, so each has ids of its own; the library does not save the same text twice.
 */
export class StoryClipper {
  #ids: { readonly url: string; readonly clipId: string; readonly versionId: string } | null = null;
  #running: Promise<Result<SavedClip>> | null = null;

  constructor(
    private readonly save: SaveStory,
    private readonly newId: () => string,
  ) {}

  /**
   * `read` gives the story as it is now; `written` is null where the user could write nothing.
   * Of simultaneous calls the first one counts, and only that one has created the clip.
   */
  clip(
    read: () => Promise<Result<PageStory>> | Result<PageStory>,
    written: TypedFields | null = null,
  ): Promise<Result<SavedClip>> {
    if (this.#running) return this.#running.then(asKnown);
    this.#running = this.#clip(read, written).finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #clip(
    read: () => Promise<Result<PageStory>> | Result<PageStory>,
    written: TypedFields | null,
  ): Promise<Result<SavedClip>> {
    const story = await read();
    if (!story.ok) return story;
    const { url, article } = story.value;
    if (this.#ids?.url !== url || article.completeness === 'selection') {
      this.#ids = { url, clipId: this.newId(), versionId: this.newId() };
    }
    const { clipId, versionId } = this.#ids;
    return this.save(story.value, { clipId, versionId }, written);
  }
}

function asKnown(saved: Result<SavedClip>): Result<SavedClip> {
  return saved.ok ? succeed({ ...saved.value, created: false }) : saved;
}
