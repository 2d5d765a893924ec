import type { Block, Evidence, LeadImage, PageArticle } from '../model';
import type { Page } from './page/page';
import type { StructuredArticle } from './page/structured-data';
import type { StoryDraft } from './story';

/** An article while the steps build it. */
export interface Draft extends Omit<PageArticle, 'headline' | 'body' | 'evidence'> {
  readonly page: Page;
  readonly structured: StructuredArticle;
  readonly headline: string | null;
  /** The page's text runs with the current choice of which are story. */
  readonly story: StoryDraft | null;
  /** The image that the page shows above the story, with its caption. */
  readonly shownLead: LeadImage | null;
  /** The element that holds the story, in the copy, which later steps may change. */
  readonly element: Element | null;
  readonly blocks: readonly Block[];
  readonly evidence: Evidence;
}

/** One step of the extraction. `reason` says why it runs at this point. */
export interface Step {
  readonly name: string;
  readonly reason: string;
  readonly run: (draft: Draft) => Partial<Draft>;
}
