import { Waiting } from '../controls/Waiting';
import { text } from '../strings';
import '../strings/en/panels/panel.ftl';

/** The side panel while the library is opened. */
export function PanelOpening() {
  return (
    <main class="panel">
      <h1 class="visually-hidden">{text('common-app-name')}</h1>
      <Waiting message={text('panel-reading')} />
    </main>
  );
}
