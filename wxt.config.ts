import { defineConfig } from 'wxt';
import { collectPackages } from './scripts/build/bundled-packages';
import { firstChunks } from './scripts/build/first-chunks';
import { makeManifestCommands } from './scripts/build/manifest-commands';
import { makeMessageFiles, messages } from './scripts/build/messages.mjs';
import { narrowConnect } from './scripts/build/narrow-connect';
import { nativeBrowser } from './scripts/build/native-browser';
import { writeThirdParty } from './scripts/build/write-third-party';

/**
 * What our own pages and the service worker may load. Images come from storage, never from the
 * web. `connect-src` is for the background, which fetches images, for the library page and the
 * side panel, which fetch texts of links, and for sync; `narrowConnect` takes it from all other pages. No `frame-ancestors`: the note frame,
 * the only page that others can embed, is meant for pages of any origin.
 */
const policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'img-src': "'self' blob: data:",
  // Inline styles are for what is printed, which is laid out in a frame.
  'style-src': "'self' 'unsafe-inline'",
  'font-src': "'self' data:",
  'worker-src': "'self'",
  'frame-src': "'self'",
  'connect-src': "'self' http: https: ws: wss:",
};

/** The folders of packages of which something is in the build. */
const packageFolders = new Set<string>();

/** The extension's manifest and build, for Chromium and Firefox. */
export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...makeMessageFiles());
    },
    'build:done': ({ config }) => {
      if (config.command === 'build') writeThirdParty(packageFolders, config);
    },
  },
  // Page scripts and pages are small; inlined sourcemaps would be most of the package.
  vite: ({ browser }) => ({
    plugins: [
      messages(),
      firstChunks(),
      narrowConnect(),
      collectPackages(packageFolders),
      ...(browser === 'firefox' ? [nativeBrowser()] : []),
    ],
    worker: { plugins: () => [collectPackages(packageFolders)] },
    build: {
      sourcemap: false,
      // Lists of the files that each dynamic import needs are longer than many of the imports.
      // Reading from disk gains little from them.
      modulePreload: {
        // All browsers that can run Pressmark have it.
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
    },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
    // Dexie's entry is an ES5 file that cannot be tree-shaken. `tsc` uses its own types.
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // - `activeTab`: reads the page on which the user clicks the button, a menu or a shortcut
    // - `contextMenus`: the entries for pages and selections
    // - `scripting`: registers the watcher, loads the page controller when it is needed
    // - `unlimitedStorage`: the browser does not evict the library when the disk is full
    // - `alarms`: purge the bin, resume fetching images after a sleep, make backups
    // - `offscreen`: a service worker can neither download a file it created nor load code on demand
    // - `downloads`: requested when the user turns on backups to the downloads folder
    permissions: [
      'activeTab',
      'storage',
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      'alarms',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    optional_permissions: ['downloads'],
    // Optional, and without static content scripts, which would require access at install: see
    // docs/decisions/055-site-access.md.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // Notes on a page are written in a frame of ours, where the page cannot read them. In Chromium
    // its address changes each time, so no page can detect the extension by it. In Firefox, the
    // address is different for each installation.
    web_accessible_resources: [
      {
        resources: ['note-frame.html'],
        matches: ['http://*/*', 'https://*/*'],
        ...(browser !== 'firefox' && { use_dynamic_url: true }),
      },
    ],
    omnibox: { keyword: 'pm' },
    // The settings in the library are also the browser's options page.
    options_ui: { page: 'library.html#settings', open_in_tab: true },
    action: {
      default_title: '__MSG_action_title__',
      // Firefox otherwise hides the button in its list of extensions.
      ...(browser === 'firefox' && { default_area: 'navbar' }),
    },
    commands: makeManifestCommands(browser),
    icons: {
      16: 'icon/16.png',
      32: 'icon/32.png',
      48: 'icon/48.png',
      128: 'icon/128.png',
    },
    content_security_policy: {
      extension_pages: Object.entries(policy)
        .map(([name, sources]) => `${name} ${sources}`)
        .join('; '),
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'pressmark@pressmark.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        // The first version that knows `data_collection_permissions`.
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
