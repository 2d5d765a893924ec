export interface Rate {
  readonly pages: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly falsePositiveRate: number;
}

/** How well what was found agrees with what is true; shares are rounded to four digits. */
export function rate(
  pages: readonly { readonly isArticle: boolean; readonly isFound: boolean }[],
): Rate {
  const articles = pages.filter((page) => page.isArticle).length;
  const right = pages.filter((page) => page.isArticle && page.isFound).length;
  const wrong = pages.filter((page) => !page.isArticle && page.isFound).length;
  const precision = right / (right + wrong);
  const recall = right / articles;
  return {
    pages: pages.length,
    precision: rounded(precision),
    recall: rounded(recall),
    f1: rounded((2 * precision * recall) / (precision + recall)),
    falsePositiveRate: rounded(wrong / (pages.length - articles)),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}
