/*
 * Written by `npm run train:authors`: a logistic regression over 747 lists of names on
 * the labelled pages that are not held back, and 42 of the fictional pages of the
 * tests. Do not edit.
 */

/** Points that every list starts with. A point is a tenth of a logit. */
export const bias = -16;

/** Minimum points of the authors. */
export const threshold = 0;

/**
 * One row per fact, in order: pairs of a threshold and the points for a fact above it. The
 * comment has, for each threshold, how many of the lists above it are exactly the authors.
 */
export const scorecard: readonly (readonly number[])[] = [
  [0, -3], // author: 58 of 90
  [0, 8], // class: 160 of 185
  [0, 11], // json-ld-news: 83 of 87
  [0, 7], // json-ld-shown: 121 of 125
  [1, 10, 5, -9], // kinds: 186 of 210, 17 of 19
  [], // shown
  [30, -8, 150, -3, 5000, -6], // distance: 84 of 544, 37 of 401, 13 of 253
  [0, 12], // labelled: 137 of 175
  [0, 6], // date-beside: 129 of 201
  [0, 5], // author-link: 121 of 149
  [0, -8], // other-link: 35 of 312
  [2, 6], // names: 7 of 48
  [2, -7, 3, -11], // words: 20 of 243, 1 of 113
  [0, 8], // full-names: 201 of 688
  [0, 9], // outlet: 13 of 29
  [0, -8], // in-headline: 1 of 60
  [0, -9], // in-longer-list: 12 of 31
  [0, -15, 1, -7], // rank: 10 of 444, 1 of 230
  [0, 16], // first: 203 of 240
  [1, -4], // rivals: 97 of 468
];
