/**
 * Sort orders of the matching clips.
 *
 * - `best`: by relevance
 * - `newest`, `oldest`: by the time they were saved
 * - `published`: by day of publication, latest first; clips without one last
 * - `longest`, `shortest`: by length of the text, in steps of 1.4 times
 * - `publisher`: by name of the publisher, or else the site
 *
 * Equal clips are sorted newest first.
 */
export const findOrders = [
  'best',
  'newest',
  'oldest',
  'published',
  'longest',
  'shortest',
  'publisher',
] as const;

export type FindOrder = (typeof findOrders)[number];
