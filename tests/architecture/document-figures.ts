/** A figure in a document, and the code that defines it. */
export interface DocumentFigure {
  /** Prefix of the document's path. */
  readonly document: string;
  /** The text that states the figure. */
  readonly phrase: string;
  /** A source folder, or a source file. */
  readonly source: string;
  /** Matches the constant with its value. The beginning of its name may change. */
  readonly code: RegExp;
}

const decisionPath = (number: string) => `docs/decisions/${number}-`;

/** Figures that are constants in the code. Measured figures name the command that prints them instead. */
export const documentFigures: readonly DocumentFigure[] = [
  {
    document: decisionPath('006'),
    phrase: 'At most 20 further pages',
    source: 'core/extract/read-story.ts',
    code: /Pages = 20;/,
  },
  {
    document: decisionPath('006'),
    phrase: 'within 10 seconds',
    source: 'entrypoints/page-extractor',
    code: /PagesMs = 10_000;/,
  },
  {
    document: decisionPath('008'),
    phrase: 'once per second',
    source: 'client/library',
    code: /watchEveryMs = 1000;/,
  },
  {
    document: decisionPath('013'),
    phrase: '128 characters',
    source: 'core/anchor',
    code: /contextLength = 128;/,
  },
  {
    document: decisionPath('013'),
    phrase: 'up to three places',
    source: 'core/anchor/text/doubles.ts',
    code: /Doubles = 3;/,
  },
  {
    document: decisionPath('013'),
    phrase: 'six-character pieces',
    source: 'core/anchor/text',
    code: /gramLength = 6;/,
  },
  {
    document: decisionPath('014'),
    phrase: 'Above 60 ranges',
    source: 'core/anchor/paint',
    code: /= 60;/,
  },
  {
    document: decisionPath('015'),
    phrase: 'within two seconds',
    source: 'entrypoints/shared/highlighting/note/note-frame.ts',
    code: /Ms = 2_000;/,
  },
  {
    document: decisionPath('016'),
    phrase: '0.2 % of wall time and locating 0.4 %',
    source: 'entrypoints/page-controller',
    code: /share: 0\.002[\s\S]*share: 0\.004/,
  },
  {
    document: decisionPath('016'),
    phrase: 'at least an eighth',
    source: 'entrypoints/page-controller',
    code: /= 1 \/ 8;/,
  },
  {
    document: decisionPath('021'),
    phrase: 'The 16 smallest hashes',
    source: 'core/near-duplicates',
    code: /bandCount = 16;/,
  },
  {
    document: decisionPath('021'),
    phrase: '192 smallest hashes',
    source: 'core/near-duplicates',
    code: /sketchLength = 192;/,
  },
  {
    document: decisionPath('021'),
    phrase: '0.36 or more',
    source: 'core/near-duplicates',
    code: /= 0\.36;/,
  },
  {
    document: decisionPath('021'),
    phrase: 'Two shared bands',
    source: 'storage/near-duplicates',
    code: /Bands = 2;/,
  },
  {
    document: decisionPath('022'),
    phrase: 'pieces of 40',
    source: 'entrypoints/library/list/row-cache.ts',
    code: /pageLength = 40;/,
  },
  {
    document: decisionPath('023'),
    phrase: 'pages of 60',
    source: 'entrypoints/library/notebook/annotation-pages.ts',
    code: /pageLength = 60;/,
  },
  {
    document: decisionPath('023'),
    phrase: 'up to 2,000',
    source: 'storage/annotations',
    code: /\[250, 2_000\]/,
  },
  {
    document: decisionPath('025'),
    phrase: 'about 24 kB',
    source: 'core/search/index',
    code: /BlockBytes = 24_000;/,
  },
  {
    document: decisionPath('025'),
    phrase: 'three times as large',
    source: 'storage/search/maintenance',
    code: /SizeRatio = 3;/,
  },
  {
    document: decisionPath('025'),
    phrase: 'nine bytes per clip',
    source: 'core/search/index/columns.ts',
    code: /rowBytes = 9;/,
  },
  {
    document: decisionPath('028'),
    phrase: 'up to a megabyte',
    source: 'storage/search/maintenance',
    code: /PendingBytes = 1_000_000;/,
  },
  {
    document: decisionPath('029'),
    phrase: '30 days',
    source: 'core/model/clip',
    code: /binRetentionDays = 30;/,
  },
  {
    document: decisionPath('031'),
    phrase: 'limit of 10 awaits',
    source: 'vitest.config.ts',
    code: /ZONE_ECHO_LIMIT = 10'/,
  },
  {
    document: decisionPath('032'),
    phrase: '200 clips each',
    source: 'storage/changes',
    code: /clipBatchSize = 200;/,
  },
  {
    document: decisionPath('038'),
    phrase: '20 articles at a time',
    source: 'entrypoints/library/import/text-reader.ts',
    code: /articlesAtOnce = 20;/,
  },
  {
    document: decisionPath('039'),
    phrase: 'four seconds per site',
    source: 'entrypoints/shared/filling',
    code: /Ms = 4_000;/,
  },
  {
    document: decisionPath('039'),
    phrase: 'at most 5 MB, within 30 seconds',
    source: 'entrypoints/shared/filling/fetch-text.ts',
    code: /timeoutMs = 30_000;[\s\S]*Bytes = 5_000_000;/,
  },
  {
    document: decisionPath('039'),
    phrase: 'cannot be reached three times in a row',
    source: 'entrypoints/shared/filling',
    code: /maxFailures = 3;/,
  },
  {
    document: decisionPath('040'),
    phrase: 'After three attempts',
    source: 'entrypoints/shared/backup',
    code: /Tries = 3;/,
  },
  {
    document: 'core/import/README.md',
    phrase: '250 times its size',
    source: 'core/zip/zip-directory.ts',
    code: /= 250;/,
  },
  {
    document: 'docs/guide/first-steps.md',
    phrase: 'in Firefox 140 or later',
    source: 'wxt.config.ts',
    code: /strict_min_version: '140.0'/,
  },
  {
    document: 'docs/guide/first-steps.md',
    phrase: 'in Firefox for Android 142 or later',
    source: 'wxt.config.ts',
    code: /strict_min_version: '142.0'/,
  },
  {
    document: 'docs/guide/saving.md',
    phrase: 'you can restore it for 30 days',
    source: 'core/model/clip/bin-retention.ts',
    code: /binRetentionDays = 30;/,
  },
  {
    document: 'docs/guide/saving.md',
    phrase: 'up to 20 further pages',
    source: 'core/extract/read-story.ts',
    code: /Pages = 20;/,
  },
  {
    document: 'docs/guide/saving.md',
    phrase: 'A tag can have up to 120 characters',
    source: 'core/model/annotation/tag.ts',
    code: /maxTagNameLength = 120;/,
  },
  {
    document: 'docs/guide/saving.md',
    phrase: '5 MB by default',
    source: 'core/model/library/settings.ts',
    code: /mostBytesEach: 5 \* megabyte/,
  },
  {
    document: 'docs/guide/saving.md',
    phrase: '2 GB by default',
    source: 'core/model/library/settings.ts',
    code: /mostBytesInAll: 2048 \* megabyte/,
  },
  {
    document: 'docs/guide/import-export.md',
    phrase: 'Up to 300 clips at a time',
    source: 'core/model/failure.ts',
    code: /maxPrintedClips = 300;/,
  },
];
