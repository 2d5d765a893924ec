import '../../components/fonts.css';
import '../../components/theme.css';
import { render } from 'preact';
import { openScreen } from '../access/open-screen';
import { LibraryApp } from './LibraryApp';
import { createLibraryPage } from './library-page';

const root = document.getElementById('app');
if (root) {
  const clipId = location.hash.slice(1) || null;
  const life = new AbortController();
  const screen = await openScreen(window);
  const page = createLibraryPage(window, screen, clipId, life.signal);
  render(<LibraryApp page={page} />, root);
}
