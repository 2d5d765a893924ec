import '../../components/fonts.css';
import '../../components/theme.css';
import { render } from 'preact';
import { finishLeftEdits } from '../access/edit-journal';
import { openScreenLibrary } from '../access/open-screen-library';
import { LibraryApp } from './LibraryApp';
import { createLibraryPage } from './library-page';

const root = document.getElementById('app');
if (root) {
  const clipId = location.hash.slice(1) || null;
  const life = new AbortController();
  const library = openScreenLibrary(window);
  await finishLeftEdits(window, library);
  const page = createLibraryPage(window, library, clipId, life.signal);
  render(<LibraryApp page={page} />, root);
}
