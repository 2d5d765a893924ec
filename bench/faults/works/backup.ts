import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { clickNamed } from '../../../scripts/drive/page-actions';
import { pause, waitUntil } from '../../../scripts/drive/wait-until';
import type { Stage } from '../stage';
import type { Work } from './work';

interface BackupState {
  readonly files: readonly { readonly name: string; readonly madeAt: string }[];
}

/** Makes a backup, and reads the file. */
export const backup: Work = {
  kills: ['worker', 'tab', 'browser'],
  plan(stage) {
    const { ground, ledger } = stage;
    return {
      what: 'make a backup',
      open: () => ground.driven().openTab(ground.driven().extensionUrl('library.html#settings')),
      async run(tab) {
        const clips = ledger.listClips().length;
        const before = JSON.stringify((await readState(stage))?.files ?? []);
        // One that was interrupted.
        await waitUntil('no other backup', async () => {
          if ((await readPreference(stage, 'backup-run')) === null) return true;
          await tab.evaluate(clickStop, undefined);
          return false;
        });
        await clickNamed(tab, 'Back up now');
        for (;;) {
          const [file] = (await readState(stage))?.files ?? [];
          if (file !== undefined && !before.includes(file.madeAt)) {
            await check(join(ground.downloads, 'Pressmark', file.name), clips, stage);
            ledger.acknowledged += 1;
            return;
          }
          await pause(60);
        }
      },
    };
  },
};

function clickStop(): void {
  const buttons = [...document.querySelectorAll('button')];
  buttons.find(({ textContent }) => textContent === 'Stop')?.click();
}

function readState(stage: Stage): Promise<BackupState | null> {
  return readPreference(stage, 'backup');
}

function readPreference<Value>({ ground }: Stage, name: string): Promise<Value | null> {
  return ground.driven().callLibrary<Value | null>('getPreference', `here:${name}`);
}

/** A backup that was acknowledged is whole, and has all that was saved before it began. */
async function check(file: string, clips: number, { ledger }: Stage): Promise<void> {
  const entries = unzipSync(new Uint8Array(await readFile(file)));
  const read = (name: string) => strFromU8(entries[name] ?? new Uint8Array());
  const lines = read('clips.jsonl').split('\n').filter(Boolean);
  const { clips: counted } = JSON.parse(read('end.json') || '{}') as { clips?: number };
  if (counted !== lines.length) {
    ledger.report('torn', `backup with ${lines.length} clips, counted as ${counted}`);
  }
  if (lines.length < clips) ledger.report('lost', `${clips - lines.length} clips of a backup`);
}
