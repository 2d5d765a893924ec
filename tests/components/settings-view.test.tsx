import { FluentResource } from '@fluent/bundle';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { WebsiteAccess } from '../../components/access/website-access';
import type { ImageSettings, ImageTotals } from '../../components/settings/image-settings';
import { SettingsView } from '../../components/settings/SettingsView';
import { addMessages } from '../../components/strings/catalogue';
import { switchLanguage } from '../../components/strings/switch-language';
import { defaultSettings, type Settings } from '../../core/model';
import { findViolations } from './find-violations';
import { sampleExports } from './sample-exports';
import {
  sampleBackup,
  sampleFolderExport,
  sampleLibrary,
  sampleSharing,
  sampleSync,
} from './sample-library';
import { now } from './samples';

afterEach(cleanup);

const megabyte = 1024 ** 2;
const defaults: ImageSettings = {
  keep: true,
  mostBytesEach: 5 * megabyte,
  mostBytesInAll: 2048 * megabyte,
};
const totals: ImageTotals = { count: 1204, byteCount: 312 * megabyte, missed: 8, wanted: 0 };
const reader = { face: 'serif', size: 3, measure: 3, theme: 'system', speed: 1 } as const;

function renderSettings(
  settings: Partial<ImageSettings> = {},
  shownTotals: ImageTotals | null = totals,
  access: WebsiteAccess = { kind: 'all' },
  detection = defaultSettings.detection,
  commands = sampleLibrary.commands,
  bar: Settings['highlights']['bar'] = 'always',
) {
  const callbacks = {
    ...{ onSettings: vi.fn(), onRemove: vi.fn(), onChange: vi.fn(), onHelp: vi.fn() },
    onAccess: vi.fn(),
    ...{ onExportAll: vi.fn(), onDownloadBackup: vi.fn(), onDeleteEverything: vi.fn() },
  };
  render(
    <SettingsView
      {...sampleLibrary}
      {...sampleExports}
      commands={commands}
      access={access}
      isAccessRefused={false}
      onAccess={callbacks.onAccess}
      settings={{
        ...{ ...defaultSettings, reader, detection },
        highlights: { ...defaultSettings.highlights, bar },
      }}
      backup={{ ...sampleBackup, now }}
      folderExport={{
        ...{ ...sampleFolderExport, ...sampleExports, now },
        onAddTemplate: sampleLibrary.onAddTemplate,
      }}
      sync={{ ...sampleSync, now, onOpenClip() {} }}
      sharing={{ ...sampleSharing, now }}
      clips={12}
      imageStorage={{ settings: { ...defaults, ...settings }, totals: shownTotals, ...callbacks }}
      onSettings={callbacks.onChange}
      onExportAll={callbacks.onExportAll}
      onDownloadBackup={callbacks.onDownloadBackup}
      onDeleteEverything={callbacks.onDeleteEverything}
      onHelp={callbacks.onHelp}
    />,
  );
  return callbacks;
}

const getLimitSelect = () =>
  screen.getByRole<HTMLSelectElement>('combobox', { name: 'Total size of images' });

describe('the settings of images', () => {
  it('turn saving off without changing the limits', () => {
    const { onSettings } = renderSettings();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Save images with clips' }));
    expect(onSettings).toHaveBeenCalledWith({ ...defaults, keep: false });
  });

  it('hide the limits while saving is off, and say that saved images are kept', () => {
    renderSettings({ keep: false });
    expect(screen.queryByRole('combobox', { name: 'Total size of images' })).toBeNull();
    expect(screen.getByText(/Images already saved stay/)).toBeDefined();
    expect(screen.getByText('1,204 images saved, 312 MB.')).toBeDefined();
  });

  it('set a limit for the total size and for the size of one image', () => {
    const { onSettings } = renderSettings();
    fireEvent.change(getLimitSelect(), { target: { value: String(500 * megabyte) } });
    fireEvent.change(screen.getByRole('combobox', { name: 'Size of one image' }), {
      target: { value: String(10 * megabyte) },
    });
    expect(onSettings.mock.calls).toEqual([
      [{ ...defaults, mostBytesInAll: 500 * megabyte }],
      [{ ...defaults, mostBytesEach: 10 * megabyte }],
    ]);
  });

  it('offer a limit that is not one of the presets', () => {
    renderSettings({ mostBytesInAll: 300 * megabyte });
    expect(getLimitSelect().selectedOptions[0]?.text).toBe('Up to 300\u00a0MB');
  });

  it('show the space used, its share of the limit, and how many images could not be fetched', () => {
    renderSettings();
    expect(screen.getByText('1,204 images saved, 312 MB of 2 GB.')).toBeDefined();
    const meter = screen.getByLabelText<HTMLMeterElement>(/^Space/);
    expect([meter.value, meter.max]).toEqual([312 * megabyte, 2048 * megabyte]);
    expect(screen.getByText(/^8 couldn’t be fetched/)).toBeDefined();
  });

  it('say when the limit is reached', () => {
    renderSettings({}, { ...totals, byteCount: 2047 * megabyte });
    expect(screen.getByText(/^Little or no space left/)).toBeDefined();
  });

  it('ask before removing all saved images', () => {
    const { onRemove } = renderSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Remove saved images' }));
    expect(screen.getByText(/^1,204 images, 312 MB, will be removed/)).toBeDefined();
    expect(onRemove).not.toHaveBeenCalled();
    fireEvent.click(document.querySelector('dialog .button--primary') as HTMLElement);
    expect(onRemove).toHaveBeenCalledOnce();
  });

  it('offer no removal if no images are saved', () => {
    renderSettings({}, { count: 0, byteCount: 0, missed: 3, wanted: 2 });
    expect(screen.getByText('No images saved.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Remove saved images' })).toBeNull();
  });
});

describe('the settings view', () => {
  it('changes reader settings', () => {
    const { onChange } = renderSettings();
    fireEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
    expect(onChange).toHaveBeenCalledWith({ reader: { ...reader, theme: 'sepia' } });
  });

  it('changes one setting of a group and keeps the others', () => {
    const { onChange } = renderSettings();
    fireEvent.change(screen.getByRole('combobox', { name: 'Theme' }), {
      target: { value: 'dark' },
    });
    fireEvent.change(screen.getByRole('combobox', { name: 'Selection bar' }), {
      target: { value: 'never' },
    });
    expect(onChange.mock.calls).toEqual([
      [{ appearance: { language: null, theme: 'dark', density: 'comfortable' } }],
      [{ highlights: { ...defaultSettings.highlights, bar: 'never' } }],
    ]);
  });

  it.each([
    ['a label', 'theme', ['Appearance']],
    ['a synonym', 'dark', ['Appearance']],
    ['the beginning of a word', 'obsid', ['Export', 'Notes folder']],
    ['several words in any order', 'sites detection', ['Article detection']],
    ['a hint', 'cookies', ['Images']],
    ['a button', 'remove images', ['Images', 'Your data']],
    ['a choice', 'newest backup', ['Backup']],
    ['a button and its section', 'backup now', ['Backup']],
    ['a setting of the reader', 'text size', ['Appearance']],
    ['a link', 'welcome', ['About']],
    ['the other name of a link', 'first run', ['About']],
    ['what the welcome page sets', 'permissions', ['Article detection', 'About']],
    ['the same, worded otherwise', 'access', ['Article detection', 'About']],
    ['another word for sites', 'websites', ['Highlighting', 'Article detection', 'About']],
    ['the keys of a command', 'alt+shift+k', ['Keyboard shortcuts']],
    ['a language', 'german', ['Appearance']],
    ['an image of a row', 'thumbnail', ['Images']],
    ['a program for notes', 'notion', ['Export', 'Notes folder', 'Your data']],
    ['a program for citations', 'zotero', ['Your data']],
    ['another browser', 'chrome bookmarks', ['Import']],
    ['a service', 'dropbox', ['Notes folder', 'Backup']],
    ['a request with words that are nowhere', 'the font please', ['Appearance']],
    ['a part of the window', 'sidebar', ['Keyboard shortcuts']],
    ['a whole request', 'disable on this site', ['Highlighting', 'Article detection']],
    ['another spelling of case and accents', 'DÉTECTION', ['Article detection']],
  ])('finds settings by %s', (_, query, titles) => {
    renderSettings();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual(titles);
  });

  it.each([
    ['color', 'colour', 'Highlighting'],
    ['colou', 'colo', 'Highlighting'],
    ['colors', 'colour', 'Highlighting'],
    ['default color', 'default colour', 'Highlighting'],
    ['recognize', 'recognise', 'Article detection'],
    ['customise', 'customize', null],
    ['back up', 'backup', 'Backup'],
    ['backups', 'backup', 'Backup'],
    ['short cuts', 'shortcut', 'Keyboard shortcuts'],
    ['hot key', 'hotkeys', 'Keyboard shortcuts'],
    ['key bindings', 'keyboard', 'Keyboard shortcuts'],
    ['dark mode', 'night', 'Appearance'],
    ['fonts', 'font', 'Appearance'],
    ['deletes', 'delete', 'Your data'],
    ['synchronise', 'synchronize', 'Sync'],
  ])('finds the same by other spellings: %s and %s', (first, second, title) => {
    renderSettings();
    const listTitles = (query: string) => {
      fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
      return screen.queryAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    };
    const titles = listTitles(first);
    expect(listTitles(second)).toEqual(titles);
    if (title === null) expect(titles).toEqual([]);
    else expect(titles).toContain(title);
  });

  it.each(['option shift k', 'Alt+Shift+K', '⌥⇧K'])('finds keys of a Mac: %s', (query) => {
    const keys = { name: 'clip-article', description: 'Clip', keys: '⌥⇧K' };
    renderSettings({}, totals, { kind: 'all' }, defaultSettings.detection, [keys]);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toContain('Keyboard shortcuts');
  });

  it('says what to try if nothing is found, leads to the help, and clears the search', () => {
    const { onHelp } = renderSettings();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'quantum' } });
    expect(screen.getByText('No settings match “quantum”.')).toBeDefined();
    expect(screen.queryByRole('heading', { level: 2 })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Help and troubleshooting' }));
    expect(onHelp).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText('Clear search'));
    expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(8);
  });

  it('deletes everything only after the word was typed', () => {
    const { onDeleteEverything, onDownloadBackup } = renderSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    const dialog = within(document.querySelector('dialog') as HTMLElement);
    const confirm = dialog.getByText<HTMLButtonElement>('Delete everything', {
      selector: 'button',
    });
    expect(confirm.disabled).toBe(true);
    fireEvent.click(dialog.getByText('Download a backup first'));
    expect(onDownloadBackup).toHaveBeenCalledOnce();
    fireEvent.input(dialog.getByLabelText('Type “delete” to confirm'), {
      target: { value: 'Delete' },
    });
    expect(confirm.disabled).toBe(false);
    fireEvent.click(confirm);
    expect(onDeleteEverything).toHaveBeenCalledOnce();
    expect(document.querySelector('dialog')).toBeNull();
  });

  it('deletes everything after the word of a translation, in capitals or not', async () => {
    await switchLanguage('de-XC', async () => []);
    addMessages(
      'de-XC',
      'library',
      new FluentResource('settings-delete-type = { $word }\n    .word = Löschen').body,
    );
    renderSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything…' }));
    const dialog = within(document.querySelector('dialog') as HTMLElement);
    const confirm = dialog.getByText<HTMLButtonElement>('Delete everything', {
      selector: 'button',
    });
    const type = (value: string) =>
      fireEvent.input(dialog.getByLabelText('Löschen'), { target: { value } });
    for (const typed of ['löschen', 'LÖSCHEN ', 'Lo\u0308schen']) {
      type(typed);
      expect(confirm.disabled, typed).toBe(false);
      type('löschen?');
      expect(confirm.disabled).toBe(true);
    }
    await switchLanguage('en');
  });

  it('has no shortcuts where the browser has none, as on phones', () => {
    renderSettings();
    screen.getByRole('heading', { name: 'Keyboard shortcuts' });
    cleanup();
    renderSettings({}, totals, { kind: 'all' }, defaultSettings.detection, []);
    expect(screen.queryByRole('heading', { name: 'Keyboard shortcuts' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Change shortcuts' })).toBeNull();
  });

  it.each([
    ['on a computer', sampleLibrary.commands, 'always', true],
    ['on a phone', [], 'always', false],
    ['on a phone, after restoring the settings of a computer', [], 'alt', true],
  ] as const)('offers the bar with Alt: %s', (_, commands, bar, isOffered) => {
    renderSettings({}, totals, { kind: 'all' }, defaultSettings.detection, commands, bar);
    const select = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Selection bar' });
    const names = [...select.options].map(({ text }) => text);
    expect(names).toEqual(['Always', ...(isOffered ? ['Only with Alt'] : []), 'Never']);
    expect(select.value).toBe(bar);
  });

  it('says how to highlight without the bar, on a phone without the shortcut', () => {
    const hint = /context menu/;
    renderSettings({}, totals, undefined, undefined, undefined, 'never');
    screen.getByText(hint);
    cleanup();
    renderSettings({}, totals, undefined, undefined, [], 'never');
    screen.getByText(/^You can still highlight on saved articles/);
    expect(screen.queryByText(hint)).toBeNull();
  });

  it('says which commands have no keys', () => {
    renderSettings();
    const row = screen.getByText('Go to the previous highlight').closest('div') as HTMLElement;
    expect(within(row).getByText('Not set')).toBeDefined();
  });

  it('has no accessibility violations', async () => {
    renderSettings();
    expect(await findViolations(document.body)).toEqual([]);
  });
});

describe('the settings of detection', () => {
  const isOffered = (name: string) => screen.queryByRole('button', { name }) !== null;

  it('say that detection has no effect without access, and offer access', () => {
    const { onAccess } = renderSettings({}, totals, { kind: 'click' });
    expect(screen.getByText(/no effect until you allow/)).toBeDefined();
    expect(screen.queryByText(/Lights up the toolbar button/)).toBeNull();
    expect(isOffered('Read only when you click')).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Allow on all websites' }));
    expect(onAccess).toHaveBeenCalledWith('all');
  });

  it('list the websites that are allowed', () => {
    const { onAccess } = renderSettings({}, totals, {
      kind: 'sites',
      sites: ['courier.example', 'ledger.example'],
    });
    expect(
      screen.getByText(/^courier\.example, ledger\.example\. Pressmark reads other pages/),
    ).toBeDefined();
    expect(screen.getByText(/only on the websites you’ve allowed/)).toBeDefined();
    expect(isOffered('Allow on all websites')).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Read only when you click' }));
    expect(onAccess).toHaveBeenCalledWith('click');
  });

  it('say that detection is off although all websites may be read', () => {
    renderSettings({}, totals, { kind: 'all' }, { ...defaultSettings.detection, isOn: false });
    expect(screen.getByText(/^Off: pages aren’t checked/)).toBeDefined();
    expect(isOffered('Allow on all websites')).toBe(false);
  });
});

describe('the sites without detection', () => {
  const addTo = (typed: string) => {
    const field = screen.getByRole('textbox', { name: 'Add to “Sites without detection”' });
    fireEvent.input(field, { target: { value: typed } });
    fireEvent.submit(field);
    return field as HTMLInputElement;
  };

  it('take the host of a typed address', () => {
    const detection = { isOn: true, offSites: ['ledger.example'] };
    const { onChange } = renderSettings({}, totals, { kind: 'all' }, detection);
    const field = addTo('https://www.courier.example/2026/quay');
    const offSites = ['courier.example', 'ledger.example'];
    expect(onChange).toHaveBeenCalledWith({ detection: { isOn: true, offSites } });
    expect(field.value).toBe('');
  });

  it('keep what is not a site in the field, and say so', () => {
    const { onChange } = renderSettings();
    const field = addTo('courier');
    expect(onChange).not.toHaveBeenCalled();
    expect(field.value).toBe('courier');
    expect(screen.getByRole('alert').textContent).toMatch(/^Enter the address of a website/);
  });
});
