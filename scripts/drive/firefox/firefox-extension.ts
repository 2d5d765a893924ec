import { waitUntil } from '../wait-until';
import type { FirefoxChrome } from './firefox-chrome';

const addonManager = `const { AddonManager } = ChromeUtils.importESModule(
  'resource://gre/modules/AddonManager.sys.mjs',
);`;

/** The installed extension: its background page, its installation and its permissions. */
export class FirefoxExtension {
  constructor(
    private readonly chrome: FirefoxChrome,
    private readonly extensionId: string,
  ) {}

  /** Stops the background page, as Firefox does when it has been idle. */
  async stopBackground(): Promise<void> {
    await waitUntil('the background to stop', () =>
      this.chrome.check(`(async () => {
        ${findExtension(this.extensionId)}
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return extension.backgroundState === 'stopped';
      })()`),
    );
  }

  /** Uninstalls the extension, which deletes what it has stored. The next one gets the same UUID. */
  async uninstall(uuid: string): Promise<void> {
    await this.chrome.check(`(async () => {
      ${addonManager}
      const addon = await AddonManager.getAddonByID(${JSON.stringify(this.extensionId)});
      await addon.uninstall();
      Services.prefs.setStringPref(
        'extensions.webextensions.uuids',
        JSON.stringify({ [${JSON.stringify(this.extensionId)}]: ${JSON.stringify(uuid)} }),
      );
    })()`);
  }

  /** Allows the extension in private windows, and reloads it. */
  async allowInPrivateWindows(): Promise<void> {
    const id = JSON.stringify(this.extensionId);
    await this.chrome.check(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      ${addonManager}
      await ExtensionPermissions.add(${id}, {
        permissions: ['internal:privateBrowsingAllowed'], origins: [],
      });
      const addon = await AddonManager.getAddonByID(${id});
      await addon.reload();
    })()`);
  }

  /** Installs the extension from its folder over the running one. */
  async reinstall(folder: string): Promise<void> {
    await this.chrome.check(`(async () => {
      const { FileUtils } = ChromeUtils.importESModule('resource://gre/modules/FileUtils.sys.mjs');
      ${addonManager}
      await AddonManager.installTemporaryAddon(new FileUtils.File(${JSON.stringify(folder)}));
    })()`);
  }

  /** Disables the extension, as the switch of about:addons does. */
  async disable(): Promise<void> {
    await this.callAddon('disable');
  }

  /** Enables it again. */
  async enable(): Promise<void> {
    await this.callAddon('enable');
  }

  private async callAddon(method: 'disable' | 'enable'): Promise<void> {
    await this.chrome.check(`(async () => {
      ${addonManager}
      const addon = await AddonManager.getAddonByID(${JSON.stringify(this.extensionId)});
      await addon.${method}();
    })()`);
  }

  /** Revokes access to all sites, as the switches of about:addons do. */
  async withdrawSites(): Promise<void> {
    const id = JSON.stringify(this.extensionId);
    await this.chrome.check(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      ${findExtension(this.extensionId)}
      // All granted origins, single sites too. A copy, because removing them changes the list.
      const origins = [...(await ExtensionPermissions.get(${id})).origins];
      await ExtensionPermissions.remove(${id}, { permissions: [], origins }, extension);
    })()`);
  }

  /** Grants access to all sites, as a switch of about:addons does. */
  async allowSites(): Promise<void> {
    const id = JSON.stringify(this.extensionId);
    await this.chrome.check(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      ${findExtension(this.extensionId)}
      const origins = ['http://*/*', 'https://*/*'];
      await ExtensionPermissions.add(${id}, { permissions: [], origins }, extension);
    })()`);
  }
}

/** Returns a script that defines `extension`. */
export function findExtension(extensionId: string): string {
  return `const { ExtensionParent } = ChromeUtils.importESModule(
    'resource://gre/modules/ExtensionParent.sys.mjs',
  );
  const extension = ExtensionParent.GlobalManager.getExtension(${JSON.stringify(extensionId)});`;
}
