import type { Block, Evidence, PageArticle } from '../model';
import type { Page } from './page/page';
import type { StructuredArticle } from './page/structured-data';
import type { StoryDraft } from './story';

/** An article while it is being put together. */
export interface Draft extends Omit<PageArticle, 'headline' | 'body' | 'evidence'> {
  readonly page: Page;
  readonly structured: StructuredArticle;
  readonly headline: string | null;
  /** What has been made of the page's runs of text. */
  readonly story: StoryDraft | null;
  /** The element that holds the story, in a copy that may be changed. */
  readonly element: Element | null;
  readonly blocks: readonly Block[];
  readonly evidence: Evidence;
}

/** One step of the extraction: what it finds out, and why it stands where it stands. */
export interface Step {
  readonly name: string;
  readonly reason: string;
  readonly run: (draft: Draft) => Partial<Draft>;
}
