import '../../components/fonts.css';
import '../../components/theme-first-run.css';
import { render } from 'preact';
import { followLanguage } from '../../client/appearance/language';
import { followTheme } from '../../client/appearance/theme';
import { connectLibrary } from '../../client/library/connect-library';
import { deferLibrary } from '../../client/library/defer-library';
import { FirstRunApp } from './FirstRunApp';
import { createFirstRun } from './first-run';

followTheme(window);
await followLanguage(window);

const root = document.getElementById('app');
if (root) {
  const firstRun = createFirstRun(
    window,
    deferLibrary(connectLibrary(window)),
    new AbortController().signal,
  );
  render(<FirstRunApp firstRun={firstRun} />, root);
}
