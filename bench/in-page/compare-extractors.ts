import { steps } from '../../core/extract';
import type { ExtractorName, ExtractorOrder } from './extraction-result';
import { extractors, extractWithPressmark } from './extractors';

/*
 * Runs in an isolated world of a page, like the extension's content scripts.
 * Called through `page-browser.ts`.
 */

/**
 * Runs each extractor twice: ours and Readability in the given order and then, warm, in
 * the opposite order. Defuddle is last, because it modifies some pages: it added elements
 * to two of fourteen.
 */
function compare(order: ExtractorOrder) {
  const first = order.map((name: ExtractorName) => ({ name, ...extractors[name]() }));
  const warm = order.toReversed().map((name: ExtractorName) => ({ name, ...extractors[name]() }));
  first.push({ name: 'defuddle', ...extractors.defuddle() });
  warm.push({ name: 'defuddle', ...extractors.defuddle() });
  return {
    lang: document.documentElement.getAttribute('lang'),
    extractors: Object.fromEntries(
      first.map(({ name, milliseconds, result }) => [
        name,
        {
          ...result,
          firstRunMs: milliseconds,
          secondRunMs: warm.find((run) => run.name === name)?.milliseconds ?? 0,
        },
      ]),
    ),
  };
}

/** Runs our extraction without each step in turn. Returns the results by name of the step. */
function ablate() {
  return Object.fromEntries(
    steps.map((step) => [
      step.name,
      extractWithPressmark(steps.filter((other) => other !== step)).result,
    ]),
  );
}

Object.assign(globalThis, { pressmarkBench: { compare, ablate } });
