import '../../components/page/note-frame.css';
import { createNotePage } from './note-page';

/*
 * The frame in which a note on a news page is written. It has no power of its
 * own: it knows and tells nothing but by the port that the bar hands it. A news
 * page that loads it gets an empty sheet.
 */
const root = document.getElementById('app');
if (root) {
  addEventListener('message', ({ source, ports: [port] }) => {
    if (source === parent && port) createNotePage(window, root, port);
  });
}
