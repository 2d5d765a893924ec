/*
 * Written by `npm run train:standfirst`: a logistic regression over 1569 texts of
 * the labelled pages that are not held back, and 360 of the fictional pages of the
 * tests. Do not edit.
 */

/** Points that every text starts with. A point is a tenth of a logit. */
export const bias = -35;

/** Minimum points of a standfirst. */
export const threshold = 5;

/**
 * One row per fact, in order: pairs of a threshold and the points for a fact above it. The
 * comment has, for each threshold, how many of the texts above it are standfirsts.
 */
export const scorecard: readonly (readonly number[])[] = [
  [0, 23], // same-as-description: 138 of 159
  [0, -6], // same-as-second-headline: 6 of 8
  [0, 12], // own-name: 42 of 53
  [0, 3], // size-name: 30 of 101
  [0, 8], // heading: 30 of 106
  [0, 3], // next-to-headline: 58 of 125
  [0, -8, 70, -4, 100, -12], // characters-before: 93 of 1272, 36 of 960, 17 of 861
  [0, -5, 1, -4, 3, -7], // rank: 38 of 950, 13 of 529, 2 of 176
  [0, -10], // image-before: 57 of 942
  [50, 13, 70, 13, 150, 9], // length: 207 of 997, 191 of 800, 117 of 490
  [2, 6, 3, -10, 5, -7], // sentences: 62 of 267, 13 of 119, 0 of 35
  [0, 5], // full-stop: 159 of 557
  [1, -15, 2, -5, 3, -7], // lines: 4 of 581, 2 of 354, 0 of 247
  [15, -6], // siblings: 2 of 40
  [0, -5], // alike-elsewhere: 71 of 664
  [0, 5], // only-text: 100 of 755
  [1, 4, 2, 8, 5, -6], // story-follows: 196 of 1246, 190 of 1172, 122 of 866
  [0, -2, 10, -2, 700, -5], // to-story: 159 of 1119, 148 of 1066, 10 of 229
  [], // unlike-story
  [0, 11], // emphasis: 12 of 58
  [5, -10, 10, -13], // links: 7 of 681, 0 of 622
  [1, -7, 3, 4, 5, -14], // digits: 42 of 555, 10 of 423, 0 of 351
  [2, -4, 15, 8, 50, -6], // headline-words: 141 of 647, 59 of 283, 2 of 33
  [0, -6], // in-aside: 16 of 291
  [0, 12], // described-apart: 130 of 142
  [0, 19], // named-apart: 116 of 162
  [0, 3], // first-apart: 142 of 459
];
