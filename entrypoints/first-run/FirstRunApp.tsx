import { openShortcutSettings } from '../../client/tabs/command-keys';
import { FirstRunView } from '../../components/FirstRunView';
import type { FirstRun } from './first-run';

/** The first-run page, connected to the library and the browser. */
export function FirstRunApp({ firstRun }: { readonly firstRun: FirstRun }) {
  const { setup, trial } = firstRun;
  return (
    <FirstRunView
      {...setup.state.value}
      story={trial.story}
      step={trial.step.value}
      problem={trial.problem.value}
      onAccess={setup.setAccess}
      onChangeShortcuts={() => void openShortcutSettings()}
      onClip={trial.clip}
      onOpenLibrary={trial.openLibrary}
      onRoot={trial.setRoot}
    />
  );
}
