export interface Rate {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falsePositiveRate: number;
}

/** Compares detections with labels. Shares are rounded to four digits. */
export function computeRate(
  pages: readonly { readonly isArticle: boolean; readonly isFound: boolean }[],
): Rate {
  const articles = pages.filter((page) => page.isArticle).length;
  const right = pages.filter((page) => page.isArticle && page.isFound).length;
  const wrong = pages.filter((page) => !page.isArticle && page.isFound).length;
  const precision = right / (right + wrong);
  const recall = right / articles;
  return {
    pages: pages.length,
    precision: round(precision),
    recall: round(recall),
    f1: round((2 * precision * recall) / (precision + recall)),
    falsePositiveRate: round(wrong / (pages.length - articles)),
  };
}

function round(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
