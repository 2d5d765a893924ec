import { FailureAlert } from '../controls/FailureAlert';
import { Icon } from '../controls/Icon';
import { ReaderView } from '../reader/ReaderView';
import { text } from '../strings';
import '../strings/en/welcome/welcome.ftl';
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
        {text('welcome-try')}
      </h2>
      <div class="first-run__steps">
        <div role="status">
          <ol>
            <Step isDone={isClipped}>
              {text(isClipped ? 'welcome-step-clip-done' : 'welcome-step-clip')}
            </Step>
            <Step isDone={isHighlighted}>
              {text(isHighlighted ? 'welcome-step-highlight-done' : 'welcome-step-highlight')}
            </Step>
            <Step isDone={false}>{text('welcome-step-find')}</Step>
          </ol>
        </div>
        {isClipped ? (
          <button
            type="button"
            class={isHighlighted ? 'button button--primary' : 'button'}
            onClick={onOpenLibrary}
          >
            {text('welcome-open-library')}
          </button>
        ) : (
          <button
            type="button"
            class="button button--primary"
            aria-disabled={step !== 'new'}
            onClick={() => step === 'new' && onClip()}
          >
            {text(step === 'clipping' ? 'common-saving' : 'welcome-clip-story')}
          </button>
        )}
      </div>
      {problem && <FailureAlert failure={problem} onRetry={onClip} />}
      <div class="first-run__story">
        <ReaderView article={story} showHeadline onRoot={onRoot} />
      </div>
      <p class="first-run__soft">
        {text('welcome-invented', { publisher: story.publisher ?? '' })}
      </p>
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
