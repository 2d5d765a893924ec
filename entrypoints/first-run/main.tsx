import '../../components/fonts.css';
import '../../components/theme-first-run.css';
import { render } from 'preact';
import { connectScreen } from '../../client/library/open-screen';
import { FirstRunApp } from './FirstRunApp';
import { createFirstRun } from './first-run';

const root = document.getElementById('app');
if (root) {
  const firstRun = createFirstRun(window, connectScreen(window), new AbortController().signal);
  render(<FirstRunApp firstRun={firstRun} />, root);
}
