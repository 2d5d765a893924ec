/** Which websites Pressmark may read without a click. */
export type WebsiteAccess =
  | { readonly kind: 'all' }
  /** The user has allowed these hosts only. */
  | { readonly kind: 'sites'; readonly sites: readonly string[] }
  | { readonly kind: 'click' };

/** The choices that the user has. */
export type AccessChoice = 'all' | 'click';
