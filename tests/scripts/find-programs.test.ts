import { describe, expect, it } from 'vitest';
import {
  findApache,
  findChromium,
  findFirefox,
  findNatsServer,
  findRclone,
  MissingProgram,
  needXDisplay,
} from '../../scripts/find-programs.mjs';
import type { Machine } from '../../scripts/machine.mjs';

interface MachineOptions extends Partial<Omit<Machine, 'ask' | 'run'>> {
  /** Output of `--version` by path. Null if the program does not run. */
  readonly programs?: Record<string, string | null>;
  /** Called when a command is run. May add programs. */
  readonly onRun?: (command: string, programs: Record<string, string | null>) => boolean;
}

/** Creates a machine with only these programs. */
function createMachine({ programs = {}, onRun, ...rest }: MachineOptions = {}) {
  const commands: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: {},
    home: '/home/user',
    canInstall: false,
    isProgram: (path) => path in programs,
    which: (name) => Object.keys(programs).find((path) => path === `/usr/bin/${name}`) ?? null,
    list: (folder) => [
      ...new Set(
        Object.keys(programs)
          .filter((path) => path.startsWith(`${folder}/`))
          .map((path) => path.slice(folder.length + 1).split('/')[0] ?? ''),
      ),
    ],
    ask: (path) => programs[path] ?? null,
    run(program, args) {
      const command = [program, ...args.map((arg) => arg.replace(/.*\/node_modules\//, ''))].join(
        ' ',
      );
      commands.push(command);
      return onRun?.(command, programs) ?? false;
    },
    say: () => {},
    ...rest,
  };
  return { machine, commands };
}

const playwrightCache = '/home/user/.cache/ms-playwright';

describe('finding Chromium', () => {
  it('prefers the path from the environment', () => {
    const { machine } = createMachine({
      env: { PRESSMARK_CHROMIUM: '/opt/chromium' },
      programs: { '/opt/chromium': 'Chromium 150.0', '/usr/bin/chromium': 'Chromium 156.0' },
    });
    expect(findChromium(machine)).toBe('/opt/chromium');
  });

  it('reports a wrong path from the environment', () => {
    const { machine } = createMachine({
      env: { PRESSMARK_CHROMIUM: '/opt/typo' },
      programs: { '/usr/bin/chromium': 'Chromium 156.0' },
    });
    expect(() => findChromium(machine)).toThrow('PRESSMARK_CHROMIUM is set to /opt/typo');
  });

  it('prefers Chromium to Edge, and Edge to Chrome', () => {
    const chrome = { '/usr/bin/google-chrome': 'Google Chrome 136.0.1 ' };
    const edge = { '/usr/bin/microsoft-edge': 'Microsoft Edge 150.0.1 ' };
    const chromium = { '/usr/bin/chromium': 'Chromium 156.0 built on Debian' };
    const find = (programs: Record<string, string>) =>
      findChromium(createMachine({ programs }).machine);
    expect(find({ ...chrome, ...edge, ...chromium })).toBe('/usr/bin/chromium');
    expect(find({ ...chrome, ...edge })).toBe('/usr/bin/microsoft-edge');
    expect(find(chrome)).toBe('/usr/bin/google-chrome');
  });

  it('skips a Chrome that ignores extensions, and says why', () => {
    const { machine } = createMachine({
      programs: { '/usr/bin/google-chrome': 'Google Chrome 141.0.7390.54 ' },
    });
    expect(() => findChromium(machine)).toThrow(
      'Found Google Chrome 141.0.7390.54 (/usr/bin/google-chrome), but since version 137 Chrome ignores',
    );
  });

  it('accepts Chrome for Testing of any version', () => {
    const program = `${playwrightCache}/chromium-1300/chrome-linux64/chrome`;
    const { machine } = createMachine({
      programs: { [program]: 'Google Chrome for Testing 150.0.1 ' },
    });
    expect(findChromium(machine)).toBe(program);
  });

  it('skips a program that does not print its version', () => {
    const { machine } = createMachine({
      programs: { '/usr/bin/chromium': null, '/usr/bin/chromium-browser': 'Chromium 150.0' },
    });
    expect(findChromium(machine)).toBe('/usr/bin/chromium-browser');
  });

  it("uses the newest of Playwright's downloads", () => {
    const program = (build: number) => `${playwrightCache}/chromium-${build}/chrome-linux/chrome`;
    const { machine, commands } = createMachine({
      programs: { [program(999)]: 'Chromium 120.0', [program(1200)]: 'Chromium 145.0' },
    });
    expect(findChromium(machine)).toBe(program(1200));
    expect(commands).toEqual([]);
  });

  it('downloads Chromium with Playwright if no browser is found', () => {
    const program = `${playwrightCache}/chromium-1300/chrome-linux64/chrome`;
    const { machine, commands } = createMachine({
      canInstall: true,
      onRun(_, programs) {
        programs[program] = 'Chromium 150.0';
        return true;
      },
    });
    expect(findChromium(machine)).toBe(program);
    expect(commands).toEqual(['node playwright-core/cli.js install --no-shell chromium']);
  });

  it('installs Chromium with apt for root if the download fails', () => {
    const { machine, commands } = createMachine({
      canInstall: true,
      onRun(command, programs) {
        if (command.startsWith('apt-get -qq install')) {
          programs['/usr/bin/chromium'] = 'Chromium 156.0';
        }
        return command.startsWith('apt-get');
      },
    });
    expect(findChromium(machine)).toBe('/usr/bin/chromium');
    expect(commands.at(-1)).toBe('apt-get -qq install -y --no-install-recommends chromium');
  });

  it('installs Chromium with apt for root if the downloaded browser does not run', () => {
    const { machine } = createMachine({
      canInstall: true,
      onRun(command, programs) {
        if (command.startsWith('node')) {
          programs[`${playwrightCache}/chromium-1300/chrome-linux64/chrome`] = null;
        }
        if (command.includes('install -y')) programs['/usr/bin/chromium'] = 'Chromium 156.0';
        return true;
      },
    });
    expect(findChromium(machine)).toBe('/usr/bin/chromium');
  });

  it('explains how to install a browser if nothing else works', () => {
    const { machine, commands } = createMachine();
    expect(() => findChromium(machine)).toThrow(MissingProgram);
    expect(() => findChromium(machine)).toThrow(/playwright-core install chromium[\s\S]*apt-get/);
    expect(commands.join()).not.toContain('apt-get');
  });

  it('finds browsers in the usual folders of macOS and Windows', () => {
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(
      findChromium(
        createMachine({ platform: 'darwin', programs: { [mac]: 'Microsoft Edge 150.0' } }).machine,
      ),
    ).toBe(mac);
    const windows = 'C:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(
      findChromium(
        createMachine({
          platform: 'win32',
          env: { 'PROGRAMFILES(X86)': 'C:\\Programs (x86)' },
          programs: { [windows]: null },
        }).machine,
      ),
    ).toBe(windows);
  });
});

describe('finding Firefox', () => {
  it('prefers the path from the environment', () => {
    const { machine } = createMachine({
      env: { PRESSMARK_FIREFOX: '/opt/firefox' },
      programs: { '/opt/firefox': null, '/usr/bin/firefox': 'Mozilla Firefox 153.7.0' },
    });
    expect(findFirefox(machine)).toBe('/opt/firefox');
  });

  it('finds the extended support release', () => {
    const { machine } = createMachine({
      programs: { '/usr/bin/firefox-esr': 'Mozilla Firefox 153.7.0esr' },
    });
    expect(findFirefox(machine)).toBe('/usr/bin/firefox-esr');
  });

  it('installs Firefox with apt for root', () => {
    const { machine, commands } = createMachine({
      canInstall: true,
      onRun(command, programs) {
        if (command.includes('install -y')) {
          programs['/usr/bin/firefox-esr'] = 'Mozilla Firefox 153.7.0esr';
        }
        return true;
      },
    });
    expect(findFirefox(machine)).toBe('/usr/bin/firefox-esr');
    expect(commands).toEqual([
      'apt-get -qq update',
      'apt-get -qq install -y --no-install-recommends firefox-esr',
    ]);
  });

  it('explains how to install Firefox if it is not found', () => {
    expect(() => findFirefox(createMachine().machine)).toThrow(/apt-get install firefox-esr/);
  });
});

describe('the X display for key presses', () => {
  it('installs missing programs with apt for root', () => {
    const { machine, commands } = createMachine({
      canInstall: true,
      programs: { '/usr/bin/xdotool': null },
      onRun(command, programs) {
        if (command.endsWith('xvfb')) programs['/usr/bin/Xvfb'] = null;
        return true;
      },
    });
    needXDisplay(machine);
    expect(commands.at(-1)).toBe('apt-get -qq install -y --no-install-recommends xvfb');
  });

  it('explains how to install missing programs', () => {
    const { machine } = createMachine({ programs: { '/usr/bin/Xvfb': null } });
    expect(() => needXDisplay(machine)).toThrow('apt-get install xdotool');
  });

  it('is not required outside of Linux', () => {
    const { machine, commands } = createMachine({ platform: 'darwin' });
    needXDisplay(machine);
    expect(commands).toEqual([]);
  });
});

describe.each([
  ['nats-server', findNatsServer],
  ['apache2', findApache],
  ['rclone', findRclone],
])('finding %s', (name, find) => {
  const path = `/usr/bin/${name}`;

  it('takes the one on PATH, or installs it', () => {
    const found = createMachine({ programs: { [path]: '' } });
    expect(find(found.machine)).toBe(path);
    expect(found.commands).toEqual([]);
    const bare = createMachine({
      canInstall: true,
      onRun(command, programs) {
        if (command.endsWith(name)) programs[path] = '';
        return true;
      },
    });
    expect(find(bare.machine)).toBe(path);
  });

  it('otherwise says how to install it', () => {
    expect(() => find(createMachine().machine)).toThrow(`apt-get install ${name}`);
  });
});

it('finds Apache where users of Debian do not look for programs', () => {
  const { machine } = createMachine({ programs: { '/usr/sbin/apache2': '' } });
  expect(findApache(machine)).toBe('/usr/sbin/apache2');
});
