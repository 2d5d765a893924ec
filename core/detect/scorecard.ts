/*
 * Written by `npm run train:detect`: a logistic regression over the 1540 pages
 * of the corpus that are not held back, and the fictional pages of the tests. Do not edit.
 */

/** Points that every page starts with. A point is a tenth of a logit. */
export const bias = -70;

/** Minimum points of an article. */
export const threshold = 6;

/**
 * One row per fact, in order: pairs of a threshold and the points for a fact above it. The
 * comment has, for each threshold, how many of the pages above it are articles.
 */
export const scorecard: readonly (readonly number[])[] = [
  [1, 5, 2, 7, 5, 2], // url-slug: 586 of 844, 511 of 676, 248 of 308
  [0, 17], // url-section: 224 of 229
  [0, 7], // url-date: 56 of 59
  [5, 11, 15, 7, 30, 5], // url-length: 648 of 1368, 638 of 1157, 546 of 807
  [0, -23], // url-other: 18 of 370
  [5, 8, 10, 4], // title-words: 623 of 1199, 291 of 488
  [1, -9], // title-parts: 426 of 1052
  [0, 13], // title-colon: 180 of 248
  [0, 16], // title-guide: 312 of 380
  [0, -12], // title-other: 19 of 209
  [0, 11], // declared-article: 482 of 604
  [0, 16], // json-ld-article: 280 of 287
  [1, 11, 5, -7, 15, -6], // signed: 288 of 379, 18 of 63, 2 of 31
  [200, 6, 1000, 5, 3000, 6], // text: 646 of 1214, 594 of 827, 442 of 538
  [0, 5], // text-in-article: 555 of 742
  [0, 11], // headline-in-article: 473 of 584
  [0, -9], // headline-in-other: 157 of 371
  [0, 8], // main: 413 of 660
  [0, 8, 5, 4], // figures: 327 of 393, 154 of 184
  [0, -6, 2, -6, 70, -6], // code: 39 of 110, 28 of 92, 4 of 44
  [1, -7, 2, 1, 5, -8], // controls: 384 of 1107, 286 of 908, 167 of 604
  [0, 7, 10, -8, 15, -7], // articles: 410 of 607, 30 of 107, 19 of 71
  [5, 7, 10, 4, 20, 4], // text-per-link: 609 of 925, 550 of 748, 454 of 564
  [5, 2, 10, 6, 30, 5], // outside-links: 579 of 1084, 459 of 772, 140 of 220
];
