import { FailureAlert } from './controls/FailureAlert';
import { AccessChoice } from './first-run/AccessChoice';
import { ButtonHint } from './first-run/ButtonHint';
import type { FirstRunProps } from './first-run/first-run-props';
import { Pictures } from './first-run/Pictures';
import { ShortcutList } from './first-run/ShortcutList';
import { TryStory } from './first-run/TryStory';
import { text } from './strings';
import './strings/en/welcome/welcome.ftl';

/** The page that opens at installation: what Pressmark does, and a story to try it on. */
export function FirstRunView(props: FirstRunProps) {
  const { problem } = props;
  const isUnusable = problem?.code === 'history-off';
  return (
    <main class="first-run">
      <header class="first-run__head">
        <p class="first-run__name">{text('common-app-name')}</p>
        <h1 class="first-run__title">{text('welcome-title')}</h1>
        <p class="first-run__lead">{text('welcome-lead')}</p>
      </header>
      {isUnusable && <FailureAlert failure={problem} />}
      <Pictures />
      <ButtonHint {...props} />
      <AccessChoice {...props} />
      {!isUnusable && <TryStory {...props} />}
      <ShortcutList {...props} />
      <p class="first-run__soft first-run__end">{text('welcome-again')}</p>
    </main>
  );
}
