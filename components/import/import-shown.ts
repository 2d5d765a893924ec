import type { ImportKind, Remark, RemarkCode } from '../../core/exchange/in';
import type { Failure } from '../../core/model';

/** What comes of a file, or would come of it. */
export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  /** Brought back from the bin. */
  readonly restored: number;
  /** Put into the bin, where the library becomes what the file holds. */
  readonly binned: number;
  readonly unchanged: number;
  readonly marks: number;
  /** Marks whose words stand nowhere in the kept text. */
  readonly lostMarks: number;
  /** New pages of which only the link is kept. */
  readonly links: number;
}

/** The lines of a report with the same reason. */
export interface RemarkGroup {
  readonly code: RemarkCode;
  /** How many records it concerns. */
  readonly count: number;
  /** The first of them. */
  readonly examples: readonly Remark[];
}

/** What the reader wants of what they keep already: that it stays, or that it becomes as the file has it. */
export type ImportWish = 'merge' | 'replace';

interface KnownFile {
  readonly fileName: string;
  readonly kind: ImportKind;
  readonly counts: ImportCounts;
  readonly remarks: readonly RemarkGroup[];
}

/** Where an import is. */
export type ImportShown =
  | { readonly step: 'choose'; readonly failure: Failure | null }
  | { readonly step: 'looking'; readonly fileName: string; readonly found: number }
  | (KnownFile & {
      readonly step: 'ready';
      /** null for a file of another program, of which only more can be added. */
      readonly wish: ImportWish | null;
      /** Whether the file is whole, so that the library may become what it holds. */
      readonly canReplace: boolean;
    })
  | (KnownFile & { readonly step: 'importing'; readonly done: number; readonly total: number })
  | (KnownFile & {
      readonly step: 'done';
      readonly isStopped: boolean;
      readonly failure: Failure | null;
    });

export interface ImportProps {
  readonly shown: ImportShown;
  onFile(file: File): void;
  onWish(wish: ImportWish): void;
  onStart(): void;
  /** Stops what is under way; what has been taken in stays. */
  onStop(): void;
  onSaveReport(): void;
  /** Goes on to the fetching of texts. */
  onFill(): void;
  onClose(): void;
}
