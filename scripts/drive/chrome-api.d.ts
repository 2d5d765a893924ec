/** The few extension APIs that the drivers use. Both browsers have them under `chrome`, with promises. */
declare namespace chrome {
  namespace tabs {
    function query(info: object): Promise<
      {
        id?: number;
        index: number;
        url?: string;
        active: boolean;
        windowId: number;
        incognito: boolean;
      }[]
    >;
    function sendMessage(
      id: number,
      message: unknown,
    ): Promise<
      | {
          ok: boolean;
          value?: { clip: { id: string } };
          failure?: { code: string; detail: string | null };
        }
      | undefined
    >;
    function update(id: number, change: { url: string }): Promise<unknown>;
    function create(details: { windowId: number; url: string }): Promise<unknown>;
    function remove(id: number): Promise<void>;
    function setZoom(id: number, factor: number): Promise<void>;
    function get(id: number): Promise<{
      id?: number;
      index: number;
      windowId: number;
      url?: string;
      status?: string;
      favIconUrl?: string;
    }>;
  }
  /** Chromium only. */
  const offscreen: { closeDocument(): Promise<void> } | undefined;
  namespace windows {
    function create(details: { incognito: boolean; url: string }): Promise<unknown>;
    function get(id: number): Promise<{ left?: number; top?: number; width?: number }>;
  }
  namespace action {
    function getUserSettings(): Promise<{ readonly isOnToolbar?: boolean }>;
    function getBadgeText(details: { tabId: number }): Promise<string>;
    function getTitle(details: { tabId: number }): Promise<string>;
    function openPopup(): Promise<void>;
  }
  namespace commands {
    const onCommand: { dispatch(name: string, tab: object): void };
    function getAll(): Promise<{ name: string; description: string; shortcut: string }[]>;
  }
  namespace contextMenus {
    const onClicked: { dispatch(info: object, tab: object): void };
  }
  namespace omnibox {
    const onInputChanged: {
      dispatch(
        typed: string,
        suggest: (found: readonly { content: string; description: string }[]) => void,
      ): void;
    };
    const onInputEntered: { dispatch(typed: string, disposition: 'currentTab'): void };
  }
  namespace alarms {
    function get(
      name: string,
    ): Promise<{ scheduledTime: number; periodInMinutes?: number } | undefined>;
    function create(name: string, when: { when: number }): Promise<void>;
  }
  namespace downloads {
    function erase(which: { id: number }): Promise<number[]>;
  }
  namespace permissions {
    function request(which: { origins: string[] }): Promise<boolean>;
    function getAll(): Promise<{ origins?: string[] }>;
    function remove(which: { permissions: string[] } | { origins: string[] }): Promise<boolean>;
  }
  namespace runtime {
    function sendMessage(message: unknown): Promise<unknown>;
    function getURL(path: string): string;
    function openOptionsPage(): Promise<void>;
  }
  namespace extension {
    function getViews(filter: { type: string }): readonly Window[];
  }
  namespace storage {
    const local: { get(key: string | null): Promise<Record<string, unknown>> };
  }
  namespace scripting {
    function executeScript(injection: {
      target: { tabId: number };
      files: string[];
    }): Promise<unknown>;
  }
  namespace dom {
    function openOrClosedShadowRoot(element: Element): ShadowRoot | null;
  }
}
