/** The user's edit of one or more clips. Only the given fields change. */
export interface ClipsEdit {
  readonly isRead?: boolean;
  readonly isFavourite?: boolean;
  readonly isArchived?: boolean;
  readonly isDeleted?: boolean;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/** A running change of many clips. */
export interface ClipsWork {
  readonly done: number;
  readonly total: number;
}
