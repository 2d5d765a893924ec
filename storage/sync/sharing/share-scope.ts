import { toContributionId } from '../../../core/sync';
import { shareStart } from '../../schema/track-changes';
import type { Scope } from '../scope';

/** A share, as the library needs it. */
export interface SharedTag {
  /** Of the share. */
  readonly id: string;
  /** What this library calls it. */
  readonly tag: string;
  /** What it was called before, while some clips may still have these tags. */
  readonly formerTags: readonly string[];
  /** The id of the user among its members. */
  readonly member: string;
  /** False if the user may only read. */
  readonly canWrite: boolean;
  /** True on the device that joined. The user's other devices learn of the share from it. */
  readonly hasJoinedHere?: true;
}

/** The rows of a share. Changes are tracked for contributions of the user. */
export function toShareScope({ id, member }: Pick<SharedTag, 'id' | 'member'>): Scope {
  const start = `${shareStart}${id} `;
  return { start, tracked: start + toContributionId(member, ''), place: `${shareStart}${id}` };
}
