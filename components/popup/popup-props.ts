import type { Detection } from '../../core/detect';
import type { Difference, StoryChange } from '../../core/diff';
import type { BackupAdvice } from '../../core/exchange/backups';
import type { ArticleSummary, Clip, Failure } from '../../core/model';
import type { AccessProps } from '../access/AccessNotice';
import type { SaveState } from '../save-state';
import type { CompleteTags } from '../tags/complete-tags';
import type { NearDuplicateShown } from '../versions/AlsoIn';

/** How the story of the page in front stands to the copy that was kept. */
export type PageChange = StoryChange | { readonly kind: 'unknown' };

/** The page in front, as the popup knows it. */
export type PopupPage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'unreadable'; readonly failure: Failure }
  | {
      readonly kind: 'article';
      readonly summary: ArticleSummary;
      readonly wordCount: number;
      readonly isPrivate: boolean;
    }
  | {
      readonly kind: 'kept';
      readonly clip: Clip;
      readonly change: PageChange;
      /** What changed, once the reader wants to see it. */
      readonly difference: Difference | null;
      /** The same story in other papers of the library, likest first. */
      readonly nearDuplicates: readonly NearDuplicateShown[];
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'deleted'; readonly clip: Clip };

/** What the page in front shows of being an article, once the reader has asked. */
export type Reasons =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'known'; readonly detection: Detection }
  | { readonly kind: 'unknown' };

export interface PopupDraft {
  readonly tags: readonly string[];
  readonly note: string;
}

export interface PopupProps extends AccessProps {
  readonly page: PopupPage;
  /**
   * What the reader typed before and has not saved. Read when an article that
   * is not kept comes up; later values are taken only where nothing was typed.
   * The fields of a kept page start from its clip.
   */
  readonly draft: PopupDraft;
  readonly now: Date;
  /** A clip or a new version is being written. */
  readonly busy: boolean;
  /** Of edits to a kept clip. */
  readonly saving: SaveState;
  /** What went wrong with the last act on this page, else null. */
  readonly problem: Failure | null;
  readonly reasons: Reasons;
  /** A word about backups, else null. */
  readonly backupAdvice: BackupAdvice | null;
  readonly onCompleteTags: CompleteTags;
  /** At every change: a draft of an article, an edit of a kept clip. A tag still being typed is in a draft, too. */
  onDraft(draft: PopupDraft): void;
  onClip(draft: PopupDraft): void;
  onKeepVersion(): void;
  /** Show what changed, or hide it again. */
  onSeeChange(): void;
  /** Show a clip of the library. */
  onOpenClip(clipId: string): void;
  onDelete(): void;
  onUndoDelete(): void;
  /** Do again what failed: read the page, or save, delete or keep. */
  onRetry(): void;
  /** The reader asks why the page was read as it was. */
  onAskWhy(): void;
  onOpenPanel(): void;
  onOpenLibrary(): void;
  /** Show the settings of the library, where backups are. */
  onOpenSettings(): void;
  onDismissAdvice(): void;
}
