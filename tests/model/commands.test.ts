import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../core/model/commands';
import { makeManifestCommands } from '../../scripts/build/manifest-commands';

const project = resolve(import.meta.dirname, '../..');
const readme = readFileSync(resolve(project, 'README.md'), 'utf8');
const messages = JSON.parse(
  readFileSync(resolve(project, 'public/_locales/en/messages.json'), 'utf8'),
);
const letters = Object.values(commands).map(({ letter }) => letter);

describe('browser-wide shortcuts', () => {
  it('use different letters', () => {
    expect(new Set(letters).size).toBe(letters.length);
  });

  it('match the list in the README', () => {
    const listed = [...readme.matchAll(/`([A-Z])`\\\*/g)].map(([, letter]) => letter);
    expect(listed.sort()).toEqual([...letters].sort());
  });

  it('have a description in the messages of the manifest', () => {
    for (const { message } of Object.values(commands)) expect(messages[message]).toBeDefined();
  });

  it('suggest at most four keys in Chromium, which rejects a manifest with more', () => {
    const suggested = Object.values(makeManifestCommands('chrome')).filter(
      (command) => command.suggested_key !== undefined,
    );
    expect(suggested.length).toBeLessThanOrEqual(4);
  });

  it('use Ctrl+Alt in Firefox, except on a Mac', () => {
    expect(makeManifestCommands('firefox')['clip-article']?.suggested_key).toEqual({
      default: 'Ctrl+Alt+K',
      mac: 'Alt+Shift+K',
    });
  });
});
