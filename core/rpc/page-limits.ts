import { isSmall } from '../text';

/**
 * How often one tab may make calls of a kind, and how much text a call may have. `burst` is the
 * number at once; then one more every `everyMs`. `maxLength` is in UTF-16 code units.
 *
 * Far above what people do. A script that a page has taken over must not fill the disk, or keep
 * the background busy.
 */
interface Limits {
  readonly burst: number;
  readonly everyMs: number;
  readonly maxLength: number;
}

/** A tab that never rests can type 20 characters a second, each of them an edit. */
const fastTyping = { burst: 600, everyMs: 50 };

/** The limits of calls from pages, by kind. */
export const pageLimits = {
  /** Saves a story, of at most `maxStoryLength` if our extractor has read it. */
  story: { burst: 30, everyMs: 5000, maxLength: 10_000_000 },
  /** Adds a highlight, with its note. */
  highlight: { burst: 200, everyMs: 500, maxLength: 2_000_000 },
  /** Reads, changes or deletes something, or stores a draft. */
  edit: { ...fastTyping, maxLength: 2_000_000 },
  /** Has no text but addresses and ids. */
  lookup: { ...fastTyping, maxLength: 200_000 },
} as const satisfies Readonly<Record<string, Limits>>;

/** A kind of call from a page. */
export type PageLimit = keyof typeof pageLimits;

/**
 * Levels of arrays and objects in a call from a page: a body of 600 blocks within each other.
 * Schemas are recursive; at 2,000 levels they overflow the stack.
 */
const maxDepth = 1300;

/** True if a request is short and flat enough for calls of a kind. */
export function isWithinLimits(request: unknown, kind: PageLimit): boolean {
  return isSmall(request, pageLimits[kind].maxLength, maxDepth);
}

/** Above this number of tabs, those that have rested are forgotten. */
const maxTabs = 200;

/**
 * Returns a function that counts a call of a tab and returns true unless the tab made too many
 * of its kind. `nowMs` must never run backwards. Counts are lost when the background sleeps, after
 * half a minute without calls.
 */
export function createRateLimit(
  nowMs: () => number,
): (tabId: number | undefined, kind: PageLimit) => boolean {
  // When a tab will have its whole burst again.
  const restedAt = new Map<string, number>();
  return (tabId, kind) => {
    const now = nowMs();
    const { burst, everyMs } = pageLimits[kind];
    const key = `${kind} ${tabId}`;
    const after = Math.max(restedAt.get(key) ?? 0, now) + everyMs;
    if (after - now > burst * everyMs) return false;
    restedAt.set(key, after);
    if (restedAt.size > maxTabs) {
      for (const [other, at] of restedAt) if (at <= now) restedAt.delete(other);
    }
    return true;
  };
}
