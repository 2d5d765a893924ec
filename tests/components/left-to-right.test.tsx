import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { ShortcutList } from '../../components/first-run/ShortcutList';
import { KeyTable } from '../../components/help/KeyTable';
import { ShortcutList as ShortcutSettings } from '../../components/settings/ShortcutSettings';
import { SiteList } from '../../components/settings/SiteList';
import { CodeDialog } from '../../components/sync/CodeDialog';
import { SyncField } from '../../components/sync/SyncField';

afterEach(cleanup);

const doNothing = () => {};

describe('on a page that is read from right to left', () => {
  it('addresses and codes are read from left to right, and names as they are written', () => {
    const texts = ['next', 'qr', 'code', 'warning', 'act', 'close', 'copied', 'refused'] as const;
    render(
      <div dir="rtl">
        <SyncField label="address" type="url" value="https://a.example/" onValue={doNothing} />
        <SyncField label="name" value="ليلى" onValue={doNothing} />
        <SiteList label="sites" hint="" sites={[]} onSites={doNothing} />
        <CodeDialog
          title=""
          code="pressmark-pair:abc"
          texts={Object.fromEntries(texts.map((name) => [name, name])) as never}
          onCopy={() => true}
          onClose={doNothing}
        />
      </div>,
    );
    expect(screen.getByLabelText('address').dir).toBe('ltr');
    expect(screen.getByLabelText('name').dir).toBe('auto');
    expect(screen.getByPlaceholderText('example.com').dir).toBe('ltr');
    expect(screen.getByLabelText('code').dir).toBe('ltr');
  });

  it('keys are in the order in which they are pressed', () => {
    const shortcuts = [{ name: 'clip-article', description: 'Clip', keys: 'Alt+Shift+K' }] as const;
    render(<ShortcutList shortcuts={shortcuts} onChangeShortcuts={doNothing} />);
    expect(screen.getByText('Alt+Shift+K').dir).toBe('ltr');
  });

  it('keys drawn one by one are in this order too', () => {
    const unset = { name: 'open-library', description: 'Library', keys: '' } as const;
    render(
      <div dir="rtl">
        <ShortcutSettings
          commands={[{ name: 'clip-article', description: 'Clip', keys: 'Alt+Shift+K' }, unset]}
        />
        <KeyTable />
      </div>,
    );
    const keys = [...document.querySelectorAll('kbd')];
    expect(keys.length).toBeGreaterThan(3);
    for (const key of keys) expect(key.parentElement?.dir).toBe('ltr');
    expect(screen.getByText('Not set').parentElement?.dir).toBe('');
  });
});
