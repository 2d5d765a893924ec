import { type FailureCode, maxPrintedClips, maxTagNameLength } from '../../core/model';
import './en/base/failures.ftl';
import { text } from './text';

interface FailureTexts {
  readonly happened: string;
  /** What was not lost or changed. */
  readonly safe: string;
  /** What to do next. */
  readonly next: string;
}

/** Returns the texts of a failure: what happened, what is safe, and what to do next. */
export function describeFailure(code: FailureCode): FailureTexts {
  const longest = maxTagNameLength;
  return {
    happened: text(`failures-${code}.happened`, { longest }),
    safe: text(`failures-${code}.safe`),
    next: text(`failures-${code}.next`, { most: maxPrintedClips }),
  };
}
