import { hostWithoutWww } from '../../core/model';
import type { BarActions } from '../shared/highlighting/bar/bar-actions';
import type { KnownPageSettings } from '../shared/highlighting/bar/page-settings';
import type { NoticeHost } from './notices/notice-host';
import { notices } from './notices/notices';
import { reportFailure } from './notices/report-failure';
import type { PageTools } from './page-tools';

/** Lets the user turn the bar off on the site of the page, with undo. Null if the page has no site. */
export function createBarOnSite(
  { view, background }: PageTools,
  settings: KnownPageSettings,
  notice: NoticeHost,
): BarActions['site'] {
  const { href: pageUrl } = view.location;
  const name = hostWithoutWww(pageUrl);
  const turn = async (isOn: boolean) => {
    const changed = await background.setBarOnSite({ pageUrl, isOn });
    if (!changed.ok) return void reportFailure(notice, changed);
    settings.set(changed.value);
    notice.show(isOn ? notices.barOn() : notices.barOff(name, () => turn(true)));
  };
  return name === '' ? null : { name, turnOff: () => void turn(false) };
}
