import { Waiting } from '../controls/Waiting';
import { text } from '../strings';
import '../strings/en/panels/popup.ftl';
import { PopupPlain, type PopupPlainProps } from './PopupPlain';

/** The popup while the library is opened. */
export function PopupOpening(props: Omit<PopupPlainProps, 'children'>) {
  return (
    <main class="popup">
      <h1 class="visually-hidden">{text('common-app-name')}</h1>
      <PopupPlain {...props}>
        <Waiting message={text('popup-reading')} />
      </PopupPlain>
    </main>
  );
}
