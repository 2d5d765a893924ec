import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { defaultPageSettings } from '../../core/model';
import { createNoticeHost } from '../../entrypoints/page-controller/notices/notice-host';
import type { PageTools } from '../../entrypoints/page-controller/page-tools';
import { createPageSettings } from '../../entrypoints/shared/highlighting/bar/page-settings';

const undo = { label: 'Undo', onAct() {} };
const content = {
  message: 'Highlight deleted.',
  detail: null,
  tone: 'done',
  action: undo,
} as const;
const isShown = () => document.querySelector('pressmark-notice') !== null;

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {} });
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync() {}
    },
  );
  vi.spyOn(Element.prototype, 'querySelectorAll').mockImplementation(() => [] as never);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('goes after a while, but not while it has the focus', () => {
  const notice = createNoticeHost({ view: window } as PageTools, createPageSettings());
  notice.show(content);
  vi.advanceTimersByTime(9_000);
  expect(isShown()).toBe(true);
  const focused = vi.spyOn(document, 'activeElement', 'get');
  focused.mockReturnValue(document.querySelector('pressmark-notice'));
  vi.advanceTimersByTime(60_000);
  expect(isShown()).toBe(true);
  focused.mockReturnValue(document.body);
  vi.advanceTimersByTime(9_000);
  expect(isShown()).toBe(true);
  vi.advanceTimersByTime(2_000);
  expect(isShown()).toBe(false);
});

it('changes its theme while it is open', () => {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const settings = createPageSettings(() => notice.applySettings());
  const notice = createNoticeHost({ view: window } as PageTools, settings);
  const stage = attach.mock.results[0]?.value.firstElementChild as HTMLElement;
  settings.set({ ...defaultPageSettings, theme: 'dark' });
  notice.show(content);
  expect(stage.style.colorScheme).toBe('dark');
  settings.set({ ...defaultPageSettings, theme: 'light' });
  expect(stage.style.colorScheme).toBe('light');
  settings.set(defaultPageSettings);
  expect(stage.style.colorScheme).toBe('');
  notice.hide();
});
