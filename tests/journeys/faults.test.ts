import { expect, it } from 'vitest';
import { watchOpenPages } from '../../bench/faults/cases/open-pages';
import { openChromiumGround } from '../../bench/faults/chromium-ground';
import { runKills } from '../../bench/faults/run-kills';
import { isLong } from '../runs';

/*
 * A short form of `npm run test:faults`.
 */

function findChromium(): string {
  const executablePath = process.env['PRESSMARK_CHROMIUM'];
  if (!executablePath) throw new Error('PRESSMARK_CHROMIUM must be the path of the browser');
  return executablePath;
}

it('loses nothing when worker, tab and browser are killed at random, and notices planted faults', async () => {
  const ground = await openChromiumGround(findChromium());
  const lines: string[] = [];
  try {
    const seed = Math.floor(Math.random() * 1_000_000);
    lines.push(`seed ${seed}`);
    const log = (line: string) => lines.push(line);
    const only = isLong ? ['clip', 'note', 'import', 'merge'] : ['clip', 'note', 'import'];
    const options = { kills: only.length, seed, only, log };
    const { findings, stuck, planted, caught } = await runKills(ground, options);
    const none = { lost: 0, torn: 0, doubled: 0, unfound: 0 };
    expect({ findings, stuck, caught }, lines.join('\n')).toEqual({
      ...{ findings: none, stuck: 0, caught: planted },
    });
  } finally {
    await ground.close();
  }
});

if (isLong) {
  it('needs no more memory when clips change while the library is open', async () => {
    const { run } = watchOpenPages({ minutes: 0.1, clips: 200, pauseMs: 30 });
    expect(await run(findChromium())).toEqual([]);
  });
}
