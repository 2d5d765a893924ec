import { applyToVersions } from '../../corrections';
import { currentVersion, type WholeClip } from '../../model';
import { describeHidden } from '../../passages/correction-lines';
import { findHidden } from '../../passages/find-hidden';

/** A clip as the user corrected it. */
export interface CorrectedClip extends WholeClip {
  /** A sentence for each annotation whose words the user removed or corrected, by its id. */
  readonly hidden?: ReadonlyMap<string, string>;
}

/** Applies the user's corrections to a clip, for programs that show it. */
export function correctClip(whole: WholeClip): CorrectedClip {
  const corrected = applyToVersions(whole);
  if (corrected === whole) return whole;
  const [original, article] = [whole, corrected].map((one) => currentVersion(one).article);
  const hidden = original && article && findHidden(original, article, whole.annotations);
  if (hidden === undefined || hidden.size === 0) return corrected;
  const said = [...hidden].map(([id, hiddenBy]) => [id, describeHidden(hiddenBy)] as const);
  return { ...corrected, hidden: new Map(said) };
}
