import type { FailureCode } from '../../core/model';

/** A tab that can be chosen. */
export interface OfferedTab {
  readonly id: number;
  /** Empty if the browser hides it. */
  readonly title: string;
  /** Null if the browser hides it. */
  readonly url: string | null;
  readonly isChosen: boolean;
  /** False for pages of the browser and of extensions. */
  readonly isSavable: boolean;
  /** True if the tab has no page yet. It may have one when it is saved. */
  readonly isLoading: boolean;
}

/** The outcome for one tab. */
export interface TabResult {
  readonly tabId: number;
  readonly title: string;
  readonly url: string | null;
  readonly outcome: TabOutcome;
  /** Why its page was not read: a failure, or the browser had unloaded the tab or not loaded it yet. */
  readonly reason: FailureCode | 'asleep' | 'loading' | null;
  /** The clip that was created, which undo deletes. */
  readonly createdId: string | null;
}

/** `known`: it was in the library before. */
export type TabOutcome = 'saved' | 'link' | 'known' | 'missed';

/** State of saving tabs. */
export type TabsStatus =
  | {
      readonly step: 'ready';
      readonly tabs: readonly OfferedTab[];
      /** True if the browser has to be asked for access to the tabs. */
      readonly needsAccess: boolean;
      /** True if the tabs are in a private window. */
      readonly isPrivate: boolean;
    }
  | {
      readonly step: 'running';
      readonly done: number;
      readonly total: number;
      /** Title of a tab that is being read. */
      readonly title: string;
    }
  | {
      readonly step: 'done';
      readonly results: readonly TabResult[];
      /** True if the user stopped before all tabs were saved. */
      readonly isStopped: boolean;
      /** `done`: it was undone, and can be redone. */
      readonly undo: 'possible' | 'running' | 'done' | 'failed' | 'redo-failed';
    };

export interface TabsProps {
  readonly shown: TabsStatus;
  onChoose(tabIds: readonly number[], isChosen: boolean): void;
  /** Must be called in a click handler: the browser may ask for access. */
  onStart(): void;
  /** Stops once the tabs being read are done. */
  onStop(): void;
  /** Deletes the clips that were created. */
  onUndo(): void;
  /** Restores them. */
  onRedo(): void;
  onClose(): void;
}
