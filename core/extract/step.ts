import type { Article, Block, Evidence } from '../model';
import type { Gate } from './find-gate';
import type { Page } from './page';
import type { StructuredArticle } from './structured-data';

/** An article while it is being put together. */
export interface Draft extends Omit<Article, 'headline' | 'body' | 'evidence'> {
  readonly page: Page;
  readonly structured: StructuredArticle;
  readonly headline: string | null;
  /** Signs of a gate before the rest of the story; null before they are looked for. */
  readonly gate: Gate | null;
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
