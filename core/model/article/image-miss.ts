/** Why an image could not be downloaded. */
export const imageMisses = [
  /** It is on a private network, and the article is not on the same one. */
  'private-network',
  /** The server has no such file. */
  'not-there',
  /** The server refuses to send it without cookies. */
  'refused',
  /** Server error or rate limit. */
  'server-trouble',
  /** The site sends it from another address, which is not requested: it may be on a private network. */
  'redirect',
  /** The response is not an image. */
  'no-image',
  'too-large',
  'timeout',
  /** No connection to the server. */
  'no-connection',
  /** No connection, or the browser did not allow it: Pressmark has no access to the site. */
  'no-access',
  /** Pressmark itself failed. */
  'failed',
] as const;

export type ImageMiss = (typeof imageMisses)[number];
