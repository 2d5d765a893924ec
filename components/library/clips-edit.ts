/** What a reader changes about any number of clips. Only the named parts change. */
export interface ClipsEdit {
  readonly isRead?: boolean;
  readonly isFavourite?: boolean;
  readonly isArchived?: boolean;
  readonly isDeleted?: boolean;
  readonly addTags?: readonly string[];
  readonly removeTags?: readonly string[];
}

/** A change of many clips that is under way. */
export interface ClipsWork {
  readonly done: number;
  readonly total: number;
}
