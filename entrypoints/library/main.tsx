import '../../components/fonts.css';
import '../../components/theme-library.css';
import { showLibrary } from './show-library';

const root = document.getElementById('app');
if (root) await showLibrary(window, root, globalThis.clipsAtFirst ?? Promise.resolve(null));
