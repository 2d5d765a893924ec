import { FailureAlert } from '../controls/FailureAlert';
import { Icon } from '../controls/Icon';
import { ReaderView } from '../reader/ReaderView';
import { text } from '../strings';
import '../strings/en/first-run/first-run.ftl';
import type { FirstRunProps } from './first-run-props';

type TryStoryProps = Pick<
  FirstRunProps,
  'story' | 'step' | 'problem' | 'onClip' | 'onOpenLibrary' | 'onRoot'
>;

/** A story to clip and highlight, with what to do next above it. */
export function TryStory(props: TryStoryProps) {
  const { story, step, problem, onClip, onOpenLibrary, onRoot } = props;
  const isClipped = step === 'clipped' || step === 'highlighted';
  const isHighlighted = step === 'highlighted';
  return (
    <section class="first-run__part" aria-labelledby="first-run-try">
      <h2 id="first-run-try" class="first-run__heading">
        {text('first-run-try')}
      </h2>
      <div class="first-run__steps">
        <div role="status">
          <ol>
            <Step isDone={isClipped}>
              {text(isClipped ? 'first-run-step-clip-done' : 'first-run-step-clip')}
            </Step>
            <Step isDone={isHighlighted}>
              {text(isHighlighted ? 'first-run-step-highlight-done' : 'first-run-step-highlight')}
            </Step>
            <Step isDone={false}>{text('first-run-step-find')}</Step>
          </ol>
        </div>
        {isClipped ? (
          <button
            type="button"
            class={isHighlighted ? 'button button--primary' : 'button'}
            onClick={onOpenLibrary}
          >
            {text('first-run-open-library')}
          </button>
        ) : (
          <button
            type="button"
            class="button button--primary"
            aria-disabled={step !== 'new'}
            onClick={() => step === 'new' && onClip()}
          >
            {text(step === 'clipping' ? 'first-run-clipping' : 'first-run-clip-story')}
          </button>
        )}
      </div>
      {problem && <FailureAlert failure={problem} onRetry={onClip} />}
      <div class="first-run__story">
        <ReaderView article={story} showHeadline onRoot={onRoot} />
      </div>
      <p class="first-run__soft">{text('first-run-invented')}</p>
    </section>
  );
}

function Step({ isDone, children }: { readonly isDone: boolean; readonly children: string }) {
  return (
    <li class={isDone ? 'first-run__step first-run__step--done' : 'first-run__step'}>
      {isDone && <Icon name="check" />}
      {children}
    </li>
  );
}
