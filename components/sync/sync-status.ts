import type { Clip } from '../../core/model';
import type { KeptItem, SyncedDevice, SyncProblem, SyncState } from '../../core/sync';

/** Sync, as the settings show it. */
export interface SyncStatus {
  /** The library that this device syncs with, or null. */
  readonly account: {
    readonly user: string;
    /** With the port: "sync.example:8443". */
    readonly host: string;
    readonly address: string;
    /** Whether the server runs on this computer, so no other one can reach it. */
    readonly isOnThisComputer: boolean;
    readonly isPaused: boolean;
    /** The id of this device. */
    readonly device: string;
  } | null;
  readonly state: SyncState;
  /** False if the user has taken back access to the server's site. */
  readonly hasAccess: boolean;
  /** Changes that are not sent yet. */
  readonly unsent: number;
  /** The devices of the library, as far as this one knows. Empty in a private window. */
  readonly devices: readonly SyncedDevice[];
  /** The clips with corrections of two devices, of which the user has not chosen one. */
  readonly overruled: readonly Clip[];
  /** What one device deleted and another edited, until the user keeps or deletes it. */
  readonly kept: readonly KeptItem[];
  /** True in a private window, which cannot start sync. */
  readonly isPrivate: boolean;
  readonly setup: SyncSetup;
}

/** Connecting to a server, in two steps. */
export interface SyncSetup {
  /** Join or create once the server has answered. */
  readonly step: 'server' | 'join' | 'create';
  readonly form: SyncForm;
  readonly isBusy: boolean;
  readonly trouble: SyncTrouble | null;
}

/** What the user types. */
export interface SyncForm {
  /** Or a pairing code. */
  readonly address: string;
  readonly user: string;
  readonly password: string;
  readonly passphrase: string;
  readonly passphraseAgain: string;
}

/**
 * - wrong: not the passphrase
 * - damaged, newer: the secret on the server cannot be read
 * - gone: there is no library on the server any more
 * - taken: there is a library on the server by now
 * - share: there is a shared tag on the server
 * - team: the storage is for a shared tag of a team
 * - changed: the passphrase was not changed, because the secret on the server was
 * - absent: a new login leads to no library
 * - kind: a new login is for another kind of server
 */
type JoinRefusal =
  | 'wrong'
  | 'damaged'
  | 'newer'
  | 'gone'
  | 'taken'
  | 'share'
  | 'team'
  | 'changed'
  | 'absent'
  | 'kind';

/** Why a step failed. */
export type SyncTrouble =
  | { readonly kind: 'problem'; readonly code: SyncProblem }
  | { readonly kind: 'refused'; readonly code: JoinRefusal }
  | {
      readonly kind: 'invalid';
      readonly code:
        | 'address'
        | 'code'
        | 'invitation'
        | 'access'
        | 'access-lost'
        | 'password-space'
        | 'short'
        | 'differs';
    };

export interface SyncCallbacks {
  onForm(part: Partial<SyncForm>): void;
  /** Takes the current step of the setup. */
  onStep(): void;
  onBack(): void;
  /** Takes the pasted invitation to the shared tags, which it is for. */
  onGoToSharing(): void;
  /** Asks for access to the server's site if it is missing. */
  onSyncNow(): void;
  onPause(isPaused: boolean): void;
  /** Changes the passphrase to the one in the form. Resolves with true if it was. */
  onChangePassphrase(): Promise<boolean>;
  /** Reaches the library with the login in the form. Resolves with true once it is stored. */
  onChangeLogin(): Promise<boolean>;
  /** Clears the form, and gives up a login that is being tried. */
  onCancelLogin(): void;
  /** Returns what another device needs to connect; null if this one takes part in no library. */
  makePairingCode(): string | null;
  /** Returns false if the browser refused. */
  onCopyCode(code: string): boolean;
  /** Names this device; null for no name. */
  onRenameDevice(name: string | null): void;
  onRemoveDevice(id: string): void;
  /** Keeps something, so that no device mentions its deletion any more. */
  onKeep(item: KeptItem): void;
  onDeleteKept(item: KeptItem): void;
  onLeave(): void;
  onRemove(): void;
}

export interface SyncSettingsProps extends SyncStatus, SyncCallbacks {
  readonly now: Date;
  onOpenClip(id: string): void;
}

/** A shorter passphrase could be guessed by whoever has the server's files. */
export const leastPassphrase = 12;
