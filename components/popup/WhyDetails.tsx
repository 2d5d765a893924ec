import type { ArticleSummary, CorrectableField } from '../../core/model';
import type { Reasons } from './popup-props';
import { WhySigns } from './WhySigns';
import { WhySources } from './WhySources';

export interface WhyDetailsProps {
  readonly reasons: Reasons;
  /** What was extracted. Null if no story was found. */
  readonly summary: ArticleSummary | null;
  /** Fields that the user corrected. */
  readonly corrected: readonly CorrectableField[];
}

/** The signals of the page, and where each field was found. Loaded when they are asked for. */
export function WhyDetails({ reasons, summary, corrected }: WhyDetailsProps) {
  return (
    <>
      {reasons.kind === 'known' && <WhySigns signals={reasons.detection.signals} />}
      {summary && <WhySources summary={summary} corrected={corrected} />}
    </>
  );
}
