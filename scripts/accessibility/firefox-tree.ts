import type { FirefoxChrome } from '../drive/firefox/firefox-chrome';
import type { SpokenNode } from './spoken-node';

/** Firefox's names of roles, where they differ from those of ARIA. */
const roles: Readonly<Record<string, string>> = {
  pushbutton: 'button',
  'toggle button': 'button',
  buttonmenu: 'button',
  checkbutton: 'checkbox',
  radiobutton: 'radio',
  editcombobox: 'combobox',
  entry: 'textbox',
  'password text': 'textbox',
  pagetab: 'tab',
  'combobox option': 'option',
  'combobox list': '',
  'check menu item': 'menuitemcheckbox',
  'radio menu item': 'menuitemradio',
  'text leaf': 'text',
  'date editor': 'date',
  section: '',
  'text container': '',
};

/**
 * The tree of the page in the selected tab, from the service that screen readers on all systems are
 * served by. Asking for the service turns it on; then the page sends its tree.
 */
export async function readFirefoxTree(chrome: FirefoxChrome): Promise<SpokenNode> {
  const json = await chrome.read(`(async () => {
    const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
    const { STATE_FOCUSABLE, STATE_UNAVAILABLE } = Ci.nsIAccessibleStates;
    const convert = (one) => {
      const [state, more] = [{}, {}];
      one.getState(state, more);
      const level = one.attributes?.has('level') ? Number(one.attributes.getStringProperty('level')) : 0;
      const children = [];
      for (let child = one.firstChild; child; child = child.nextSibling) children.push(convert(child));
      return {
        role: service.getStringRole(one.role),
        name: (one.name ?? '').trim(),
        description: (one.description ?? '').trim(),
        isEnabled: (state.value & STATE_UNAVAILABLE) === 0,
        isFocusable: (state.value & STATE_FOCUSABLE) !== 0,
        level,
        children,
      };
    };
    const read = () => {
      const page = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
      return page ? JSON.stringify(convert(page)) : '';
    };
    // Changes of the page arrive a moment later.
    let last = '';
    for (let same = 0, tries = 0; same < 3 && tries < 100; tries++) {
      await new Promise((done) => setTimeout(done, 50));
      const now = read();
      same = now !== '' && now === last ? same + 1 : 0;
      last = now;
    }
    return last;
  })()`);
  if (typeof json !== 'string' || json === '') {
    throw new Error('Firefox shows no accessibility tree');
  }
  return rename(JSON.parse(json) as SpokenNode);
}

function rename({ role, level, children, ...rest }: SpokenNode): SpokenNode {
  const known = roles[role] ?? role;
  return {
    ...rest,
    role: known,
    level: known === 'heading' ? level : 0,
    children: children.map(rename),
  };
}
