/*
 * Written by `npm run train:detect`: a logistic regression over the 1845 pages
 * of the corpus that are not held back, and the fictional pages of the tests. Do not edit.
 */

/** Points that every page starts with. A point is a tenth of a logit. */
export const bias = -60;

/** Minimum points of an article. */
export const threshold = 12;

/**
 * One row per fact, in order: pairs of a threshold and the points for a fact above it. The
 * comment has, for each threshold, how many of the pages above it are articles.
 */
export const scorecard: readonly (readonly number[])[] = [
  [1, 4, 2, 8, 3, 4], // url-slug: 838 of 1108, 741 of 912, 613 of 720
  [0, 18], // url-section: 266 of 271
  [0, 17], // url-date: 128 of 132
  [10, 11, 15, 6, 30, 5], // url-length: 923 of 1572, 914 of 1454, 791 of 1064
  [0, -25], // url-other: 23 of 383
  [5, 7, 10, 3], // title-words: 877 of 1466, 403 of 603
  [1, -6], // title-parts: 639 of 1285
  [0, 12], // title-colon: 264 of 334
  [0, 12], // title-guide: 322 of 390
  [0, -15], // title-other: 23 of 215
  [0, 9, 1, 5], // declared-article: 697 of 829, 84 of 98
  [0, 16], // json-ld-article: 389 of 398
  [1, 8, 5, -7, 15, -6], // signed: 413 of 509, 34 of 81, 4 of 33
  [200, 5, 1000, 8, 3000, 3], // text: 914 of 1506, 816 of 1065, 565 of 666
  [0, 8], // text-in-article: 792 of 989
  [0, 13], // headline-in-article: 687 of 802
  [0, -9], // headline-in-other: 264 of 480
  [0, 5], // main: 522 of 773
  [0, 6], // figures: 449 of 520
  [0, -8, 50, -5, 70, -5], // code: 56 of 128, 10 of 53, 6 of 46
  [1, -4, 2, -3, 5, -3], // controls: 607 of 1348, 466 of 1102, 293 of 738
  [0, 6, 10, -8, 20, -8], // articles: 595 of 800, 59 of 139, 32 of 74
  [10, 5, 20, -2, 30, 7], // text-per-link: 748 of 962, 593 of 717, 476 of 554
  [5, 3, 10, 8, 50, 3], // outside-links: 802 of 1321, 635 of 959, 63 of 93
];
