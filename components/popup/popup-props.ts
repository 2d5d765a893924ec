import type { ComponentType } from 'preact';
import type { BackupAdvice } from '../../core/backup';
import type { Detection } from '../../core/detect';
import type { Difference, StoryChange } from '../../core/diff';
import type { ArticleSummary, Clip, CorrectableField, Failure, Instant } from '../../core/model';
import type { TextEdit } from '../../core/reconcile';
import type { AccessProps } from '../access/access-props';
import type { SaveState } from '../save-state';
import type { CompleteTags } from '../tags/complete-tags';
import type { NearDuplicateLink } from '../versions/NearDuplicateLinks';
import type { PopupKeysProps } from './PopupKeys';
import type { SiteSwitchesProps } from './SiteSwitches';

/** How the story in front differs from the saved copy. */
type PageChange = StoryChange | { readonly kind: 'unknown' };

export type PopupPage =
  | ReadingPage
  | { readonly kind: 'unreadable'; readonly failure: Failure }
  | {
      readonly kind: 'article';
      readonly pageUrl: string | null;
      readonly summary: ArticleSummary;
      /** Why only the link can be saved. Absent if the page was read. */
      readonly unread?: Failure;
      readonly wordCount: number;
      readonly isPrivate: boolean;
    }
  | {
      readonly kind: 'saved';
      readonly pageUrl: string | null;
      readonly clip: Clip;
      /** When its newest version was saved. Null if it has one version, or until that is known. */
      readonly versionAt: Instant | null;
      readonly change: PageChange;
      /** The differences, once the user has opened them. */
      readonly difference: Difference | null;
      /** Near-duplicates from other publishers in the library, most similar first. */
      readonly nearDuplicates: readonly NearDuplicateLink[];
      readonly isPrivate: boolean;
    }
  | { readonly kind: 'deleted'; readonly clip: Clip };

/** A page that is being read. It can be saved meanwhile. */
export interface ReadingPage {
  readonly kind: 'reading';
  /** The tab's address, or null if the browser hides it. */
  readonly pageUrl: string | null;
  /** True if the page was detected as an article. */
  readonly isDetected: boolean;
}

/** A page that is not saved yet. */
export type UnsavedPage = Extract<PopupPage, { kind: 'article' }>;

/** A page of which the library has a clip. */
export type SavedPage = Extract<PopupPage, { kind: 'saved' }>;

/** Detection signals of the page in front, once the user has asked. */
export type Reasons =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'known'; readonly detection: Detection }
  | { readonly kind: 'unknown' };

export interface WhyDetailsProps {
  readonly reasons: Reasons;
  /** What was extracted. Null if no story was found. */
  readonly summary: ArticleSummary | null;
  /** Fields that the user corrected. */
  readonly corrected: readonly CorrectableField[];
}

export interface PopupDraft {
  readonly tags: readonly string[];
  readonly note: string;
}

export interface PopupProps extends AccessProps, SiteSwitchesProps, PopupKeysProps {
  readonly page: PopupPage;
  /**
   * Earlier unsaved input. Read when an unsaved article is shown; later values apply only if
   * nothing was typed. The fields of a saved page start from its clip.
   */
  readonly draft: PopupDraft;
  readonly now: Date;
  /** A clip or a new version is being saved. */
  readonly busy: boolean;
  /** Save status of edits to a saved clip. */
  readonly saving: SaveState;
  /** Error of the last action on this page, or null. */
  readonly problem: Failure | null;
  readonly reasons: Reasons;
  /** Part of the explanation how the page was read. Null until it is loaded. */
  readonly whyDetails: ComponentType<WhyDetailsProps> | null;
  /** Words that are selected on the page. Null if there are none. */
  readonly selectedWords: number | null;
  /** Advice about backups, or null. */
  readonly backupAdvice: BackupAdvice | null;
  readonly onCompleteTags: CompleteTags;
  /** Called on every change before the page is saved, with the tag being typed, or "". */
  onDraft(draft: PopupDraft, typing: string): void;
  /** Called on every change of a saved clip. */
  onEdit(edit: TextEdit): void;
  onClip(draft: PopupDraft): void;
  /** Saves what is selected; `draft` is null if the page is saved. */
  onClipSelection(draft: PopupDraft | null): void;
  /** Highlights what is selected, in a saved article. */
  onHighlightSelection(): void;
  onSaveVersion(): void;
  /** Shows or hides the changes. */
  onSeeChange(): void;
  /** Opens a clip of the library. */
  onOpenClip(clipId: string): void;
  onDelete(): void;
  onUndoDelete(): void;
  /** Repeats what failed: reading the page, or saving, deleting or adding a version. */
  onRetry(): void;
  /** The user asks why the page was read this way. */
  onAskWhy(): void;
  /** Null if the browser has no side panel, as on phones. */
  readonly onOpenPanel: (() => void) | null;
  onOpenLibrary(): void;
  /** Opens the library to save the tabs of the window. */
  onSaveTabs(): void;
  /** Opens the library settings, which include backups. */
  onOpenSettings(): void;
  onDismissAdvice(): void;
}
