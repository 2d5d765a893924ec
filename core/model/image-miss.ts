/** Why an image that the user asked for did not come. */
export const imageMisses = [
  /** It is on a private network, and the article is not on the same one. */
  'private-network',
  /** The server has no such file. */
  'not-there',
  /** The server does not give it to a reader without cookies. */
  'refused',
  /** The server is in trouble or overrun. */
  'server-trouble',
  /** Something else than an image came. */
  'no-image',
  'too-large',
  'timeout',
  /** No connection to the server. */
  'no-connection',
  /** Pressmark itself failed. */
  'failed',
] as const;

export type ImageMiss = (typeof imageMisses)[number];
