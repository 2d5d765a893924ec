import { useState } from 'preact/hooks';
import type { Detection, Signal } from '../../core/detect';
import { words } from '../strings';
import { chooseSignals } from './choose-signals';
import type { Reasons } from './popup-props';
import { WhySignList } from './WhySignList';

/** More would be read by nobody; the rest is a press away. */
const maxAtFirst = 6;

export interface WhySignsProps {
  readonly reasons: Reasons;
  /** A story was found on the page, whatever its signs say. */
  readonly hasStory: boolean;
}

/** Whether the page looks like an article, and what speaks for it and against it. */
export function WhySigns({ reasons, hasStory }: WhySignsProps) {
  return (
    <>
      {/* The same element throughout, so that the answer is read out when it comes. */}
      <p role="status">{answer(reasons, hasStory)}</p>
      {reasons.kind === 'known' && <Signs signals={reasons.detection.signals} />}
    </>
  );
}

function Signs({ signals }: { readonly signals: readonly Signal[] }) {
  const [showsAll, setShowsAll] = useState(false);
  const few = chooseSignals(signals, maxAtFirst);
  const signs = showsAll ? chooseSignals(signals, signals.length) : few;
  if (signs.for.length + signs.against.length === 0) return <p>{words.why.noSigns}</p>;
  return (
    <>
      <WhySignList label={words.why.signsFor} icon="check" signals={signs.for} />
      <WhySignList label={words.why.signsAgainst} icon="close" signals={signs.against} />
      {few.left > 0 && (
        <button
          type="button"
          class="button button--text popup-why__more"
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? words.why.fewer : words.why.more(few.left)}
        </button>
      )}
    </>
  );
}

function answer(reasons: Reasons, hasStory: boolean): string {
  if (reasons.kind === 'waiting') return words.why.looking;
  return reasons.kind === 'known' ? verdict(reasons.detection, hasStory) : words.why.noAnswer;
}

function verdict({ isArticle }: Detection, hasStory: boolean): string {
  if (isArticle) return hasStory ? words.why.isArticle : words.why.isArticleWithoutStory;
  return hasStory ? words.why.isNoneWithStory : words.why.isNone;
}
