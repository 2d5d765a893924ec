import { describe, expect, it } from 'vitest';
import {
  findChromium,
  findFirefox,
  MissingProgram,
  needXDisplay,
} from '../../scripts/find-browser.mjs';
import type { Machine } from '../../scripts/machine.mjs';

interface Invented extends Partial<Omit<Machine, 'ask' | 'run'>> {
  /** Programs by path, with their output for `--version`; null does not run. */
  readonly programs?: Record<string, string | null>;
  /** Called when something is run; may add programs. */
  readonly onRun?: (command: string, programs: Record<string, string | null>) => boolean;
}

/** A machine with only these programs installed. */
function machineWith({ programs = {}, onRun, ...rest }: Invented = {}) {
  const ran: string[] = [];
  const machine: Machine = {
    platform: 'linux',
    env: {},
    home: '/home/reader',
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
      ran.push(command);
      return onRun?.(command, programs) ?? false;
    },
    say: () => {},
    ...rest,
  };
  return { machine, ran };
}

const playwrights = '/home/reader/.cache/ms-playwright';

describe('finding Chromium', () => {
  it('prefers the path from the environment', () => {
    const { machine } = machineWith({
      env: { PRESSMARK_CHROMIUM: '/opt/chromium' },
      programs: { '/opt/chromium': 'Chromium 150.0', '/usr/bin/chromium': 'Chromium 156.0' },
    });
    expect(findChromium(machine)).toBe('/opt/chromium');
  });

  it('reports a wrong path from the environment', () => {
    const { machine } = machineWith({
      env: { PRESSMARK_CHROMIUM: '/opt/typo' },
      programs: { '/usr/bin/chromium': 'Chromium 156.0' },
    });
    expect(() => findChromium(machine)).toThrow('PRESSMARK_CHROMIUM says /opt/typo');
  });

  it('prefers Chromium to Edge, and Edge to Chrome', () => {
    const chrome = { '/usr/bin/google-chrome': 'Google Chrome 136.0.1 ' };
    const edge = { '/usr/bin/microsoft-edge': 'Microsoft Edge 150.0.1 ' };
    const chromium = { '/usr/bin/chromium': 'Chromium 156.0 built on Debian' };
    const find = (programs: Record<string, string>) =>
      findChromium(machineWith({ programs }).machine);
    expect(find({ ...chrome, ...edge, ...chromium })).toBe('/usr/bin/chromium');
    expect(find({ ...chrome, ...edge })).toBe('/usr/bin/microsoft-edge');
    expect(find(chrome)).toBe('/usr/bin/google-chrome');
  });

  it('skips a Chrome that ignores extensions, and says why', () => {
    const { machine } = machineWith({
      programs: { '/usr/bin/google-chrome': 'Google Chrome 141.0.7390.54 ' },
    });
    expect(() => findChromium(machine)).toThrow(
      'Found Google Chrome 141.0.7390.54 (/usr/bin/google-chrome), but since version 137 Chrome ignores',
    );
  });

  it('accepts Chrome for Testing of any version', () => {
    const program = `${playwrights}/chromium-1300/chrome-linux64/chrome`;
    const { machine } = machineWith({
      programs: { [program]: 'Google Chrome for Testing 150.0.1 ' },
    });
    expect(findChromium(machine)).toBe(program);
  });

  it('skips a program that does not print its version', () => {
    const { machine } = machineWith({
      programs: { '/usr/bin/chromium': null, '/usr/bin/chromium-browser': 'Chromium 150.0' },
    });
    expect(findChromium(machine)).toBe('/usr/bin/chromium-browser');
  });

  it("uses the newest of Playwright's downloads", () => {
    const program = (build: number) => `${playwrights}/chromium-${build}/chrome-linux/chrome`;
    const { machine, ran } = machineWith({
      programs: { [program(999)]: 'Chromium 120.0', [program(1200)]: 'Chromium 145.0' },
    });
    expect(findChromium(machine)).toBe(program(1200));
    expect(ran).toEqual([]);
  });

  it('downloads one with Playwright if there is none', () => {
    const program = `${playwrights}/chromium-1300/chrome-linux64/chrome`;
    const { machine, ran } = machineWith({
      canInstall: true,
      onRun(_, programs) {
        programs[program] = 'Chromium 150.0';
        return true;
      },
    });
    expect(findChromium(machine)).toBe(program);
    expect(ran).toEqual(['node playwright-core/cli.js install --no-shell chromium']);
  });

  it('installs it by apt, for root, when the download fails', () => {
    const { machine, ran } = machineWith({
      canInstall: true,
      onRun(command, programs) {
        if (command.startsWith('apt-get -qq install')) {
          programs['/usr/bin/chromium'] = 'Chromium 156.0';
        }
        return command.startsWith('apt-get');
      },
    });
    expect(findChromium(machine)).toBe('/usr/bin/chromium');
    expect(ran.at(-1)).toBe('apt-get -qq install -y --no-install-recommends chromium');
  });

  it('installs it by apt, for root, when the download does not run', () => {
    const { machine } = machineWith({
      canInstall: true,
      onRun(command, programs) {
        if (command.startsWith('node')) {
          programs[`${playwrights}/chromium-1300/chrome-linux64/chrome`] = null;
        }
        if (command.includes('install -y')) programs['/usr/bin/chromium'] = 'Chromium 156.0';
        return true;
      },
    });
    expect(findChromium(machine)).toBe('/usr/bin/chromium');
  });

  it('explains how to install one if all else has failed', () => {
    const { machine, ran } = machineWith();
    expect(() => findChromium(machine)).toThrow(MissingProgram);
    expect(() => findChromium(machine)).toThrow(/playwright-core install chromium[\s\S]*apt-get/);
    expect(ran.join()).not.toContain('apt-get');
  });

  it('looks in the usual folders of macOS and Windows', () => {
    const mac = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(
      findChromium(
        machineWith({ platform: 'darwin', programs: { [mac]: 'Microsoft Edge 150.0' } }).machine,
      ),
    ).toBe(mac);
    const windows = 'C:\\Programs (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    expect(
      findChromium(
        machineWith({
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
    const { machine } = machineWith({
      env: { PRESSMARK_FIREFOX: '/opt/firefox' },
      programs: { '/opt/firefox': null, '/usr/bin/firefox': 'Mozilla Firefox 153.7.0' },
    });
    expect(findFirefox(machine)).toBe('/opt/firefox');
  });

  it('finds the extended support release', () => {
    const { machine } = machineWith({
      programs: { '/usr/bin/firefox-esr': 'Mozilla Firefox 153.7.0esr' },
    });
    expect(findFirefox(machine)).toBe('/usr/bin/firefox-esr');
  });

  it('installs it by apt for root', () => {
    const { machine, ran } = machineWith({
      canInstall: true,
      onRun(command, programs) {
        if (command.includes('install -y')) {
          programs['/usr/bin/firefox-esr'] = 'Mozilla Firefox 153.7.0esr';
        }
        return true;
      },
    });
    expect(findFirefox(machine)).toBe('/usr/bin/firefox-esr');
    expect(ran).toEqual([
      'apt-get -qq update',
      'apt-get -qq install -y --no-install-recommends firefox-esr',
    ]);
  });

  it('explains how to install one if there is none', () => {
    expect(() => findFirefox(machineWith().machine)).toThrow(/apt-get install firefox-esr/);
  });
});

describe('a display for key presses', () => {
  it('installs what is missing by apt for root', () => {
    const { machine, ran } = machineWith({
      canInstall: true,
      programs: { '/usr/bin/xdotool': null },
      onRun(command, programs) {
        if (command.endsWith('xvfb')) programs['/usr/bin/Xvfb'] = null;
        return true;
      },
    });
    needXDisplay(machine);
    expect(ran.at(-1)).toBe('apt-get -qq install -y --no-install-recommends xvfb');
  });

  it('explains how to install what is missing', () => {
    const { machine } = machineWith({ programs: { '/usr/bin/Xvfb': null } });
    expect(() => needXDisplay(machine)).toThrow('apt-get install xdotool');
  });

  it('is not needed outside Linux', () => {
    const { machine, ran } = machineWith({ platform: 'darwin' });
    needXDisplay(machine);
    expect(ran).toEqual([]);
  });
});
