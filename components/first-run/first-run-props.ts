import type { Article, Failure } from '../../core/model';
import type { AccessChoice, WebsiteAccess } from '../access/website-access';
import type { CommandKeys } from '../keys/command-keys';

export interface FirstRunProps {
  /** Null until the browser has answered. */
  readonly access: WebsiteAccess | null;
  /** False if the user has turned detection off in the settings. */
  readonly isDetectionOn: boolean;
  /** True if the user was asked for access and did not allow it. */
  readonly isRefused: boolean;
  /** How to put the button into the toolbar, or `shown` if it is there. Null if unknown. */
  readonly button: 'shown' | 'pin' | 'pin-firefox' | null;
  /** Empty where there are no shortcuts, as on phones. */
  readonly shortcuts: readonly CommandKeys[];
  readonly story: Article;
  /** How far the user is. `opening`: the library is not open yet. */
  readonly step: 'opening' | 'new' | 'clipping' | 'clipped' | 'highlighted';
  readonly problem: Failure | null;
  /** Must request access before its first await. Also turns detection on for `all`. */
  onAccess(choice: AccessChoice): void;
  onChangeShortcuts(): void;
  onClip(): void;
  onOpenLibrary(): void;
  /** Called with the element that shows the story, and with null when it is removed. */
  onRoot(root: HTMLElement | null): void;
}
