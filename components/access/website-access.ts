/** Which websites Pressmark may read without a click. */
export type WebsiteAccess =
  | { readonly kind: 'all' }
  /** The user has allowed these hosts only. */
  | { readonly kind: 'sites'; readonly sites: readonly string[] }
  | { readonly kind: 'click' };

/** What the user can choose. */
export type AccessChoice = 'all' | 'click';
