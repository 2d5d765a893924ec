import type { WhyDetailsProps } from './popup-props';
import { WhySigns } from './WhySigns';
import { WhySources } from './WhySources';

/** The signals of the page, and where each field was found. Loaded when they are asked for. */
export function WhyDetails({ reasons, summary, corrected }: WhyDetailsProps) {
  return (
    <>
      {reasons.kind === 'known' && <WhySigns signals={reasons.detection.signals} />}
      {summary && <WhySources summary={summary} corrected={corrected} />}
    </>
  );
}
