import type { Member, SyncProblem, SyncState } from '../../core/sync';
import type { SharedTag } from '../library/shelves/shared-tags';

/** Shared tags, as the settings show them. */
export interface SharingStatus {
  readonly tags: readonly SharedTagStatus[];
  readonly setup: SharingSetup;
  /** True in a private window, which cannot share. */
  readonly isPrivate: boolean;
}

export interface SharedTagStatus {
  readonly id: string;
  /** What the user calls it: "team/energy". */
  readonly tag: string;
  /** The user among its members. */
  readonly member: string;
  readonly name: string;
  readonly canWrite: boolean;
  /** The server and the user's login there. */
  readonly address: string;
  readonly user: string;
  /** With the port: "sync.example:8443". */
  readonly host: string;
  readonly isPaused: boolean;
  /** True if the removal of a member was interrupted. */
  readonly isRemovalUnfinished: boolean;
  readonly state: SyncState;
  /** Changes that are not sent yet. */
  readonly unsent: number;
  /** What others have added since the user last looked at the tag on this device. */
  readonly news: SharedTag['news'];
  /** As far as this device knows; also those who have left or were removed. */
  readonly members: readonly Member[];
}

/** Sharing a tag, or joining a shared one. */
export interface SharingSetup {
  /** Null while neither is begun. The user confirms before anything is shared. */
  readonly step: 'share' | 'confirm-share' | 'join' | 'confirm-join' | null;
  readonly form: SharingForm;
  /** Tags that begin with what is typed. */
  readonly suggestions: readonly string[];
  /** The number of clips that will be shared. */
  readonly clips: number;
  /** What the pasted invitation says. */
  readonly invited: Invited | null;
  readonly isBusy: boolean;
  readonly trouble: SharingTrouble | null;
  /** The tag that was just joined by an invitation to add to it, with a login that may only read. */
  readonly readsOnly: string | null;
}

interface Invited {
  /** What the other member calls the tag. */
  readonly tag: string;
  readonly name: string;
  readonly host: string;
  readonly canWrite: boolean;
}

/** What the user types. */
export interface SharingForm {
  readonly tag: string;
  readonly name: string;
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** An invitation. */
  readonly code: string;
}

/** What the user types to reach a server. */
export type LoginForm = Pick<SharingForm, 'address' | 'user' | 'password'>;

/** What a login may do, where that differs from what the user could do before. */
export interface ChangedRight {
  readonly kind: 'right';
  readonly canWrite: boolean;
  /** The number of clips that will be shared. */
  readonly clips: number;
}

/** What the user types about a new member. */
export interface InviteForm {
  /** The id of the known member who is the same person; null for somebody new. */
  readonly member: string | null;
  readonly name: string;
  readonly user: string;
  readonly password: string;
  readonly canWrite: boolean;
}

/**
 * - overlap: the tag, or one above or below it, is shared
 * - empty: no clip has the tag
 * - taken: something is shared on the server already
 * - pairing: a code for Sync instead of an invitation
 * - invitation: an invitation in the field for a server
 * - joined: this device takes part already
 * - used: somebody has joined with the invitation, or there is a newer one
 * - read-by-others: somebody else who could read with the same invitation has begun to write
 * - changed: another member has removed somebody meanwhile, or deleted the shared tag
 * - gone: the user has left, maybe with another device
 * - nothing: the server has no shared tag for the login, nor a library
 * - other: the server has something for the login that this device cannot open
 * - member-refused: the server refuses the new member's login
 * - member-reads, member-writes: the server lets the new member do less or more than was chosen
 */
type Invalid =
  | 'tag'
  | 'long'
  | 'name'
  | 'overlap'
  | 'empty'
  | 'address'
  | 'login'
  | 'taken'
  | 'code'
  | 'pairing'
  | 'invitation'
  | 'joined'
  | 'used'
  | 'read-by-others'
  | 'changed'
  | 'gone'
  | 'nothing'
  | 'other'
  | 'member-name'
  | 'member-login'
  | 'member-refused'
  | 'member-reads'
  | 'member-writes'
  | 'own-login';

/** Why a step failed. */
export type SharingTrouble =
  | { readonly kind: 'problem'; readonly code: SyncProblem }
  | { readonly kind: 'invalid'; readonly code: Invalid };

export interface SharingCallbacks {
  /** Begins to share a tag, or to join one. */
  onBegin(step: 'share' | 'join'): void;
  onForm(part: Partial<SharingForm>): void;
  /** Takes the current step of the setup. */
  onStep(): void;
  /** Goes back a step, or ends the setup. */
  onBack(): void;
  /** Takes the pasted code to Sync, which it is for. */
  onGoToSync(): void;
  onPause(id: string, isPaused: boolean): void;
  onLeave(id: string): void;
  /** Makes somebody a member. Resolves with their invitation, or why it failed. */
  onInvite(id: string, form: InviteForm): Promise<string | SharingTrouble>;
  /**
   * Reaches the server with another login, or with the present one for null. Resolves with null once
   * that is stored, or with why it is not: also if the user may do less or more with it than
   * `canWrite`.
   */
  onChangeLogin(
    id: string,
    form: LoginForm | null,
    canWrite: boolean,
  ): Promise<null | SharingTrouble | ChangedRight>;
  /** Resolves with why it failed, or null. */
  onRemoveMember(id: string, memberId: string): Promise<SharingTrouble | null>;
  /** Deletes the shared tag from the server. Resolves with why it failed, or null. */
  onEnd(id: string): Promise<SharingTrouble | null>;
  /** The user looks at the clips of a tag. */
  onLook(tag: string): void;
  /** Returns false if the browser refused. */
  onCopyCode(code: string): boolean;
}

export interface SharingSettingsProps extends SharingStatus, SharingCallbacks {
  readonly now: Date;
}
