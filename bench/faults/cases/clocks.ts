import { openChromiumGround } from '../chromium-ground';
import { Killer } from '../killer';
import { withStage } from '../with-stage';
import { clip } from '../works/clip';
import { note } from '../works/note';
import { type Case, doWork, judgeAll } from './case';

const [works, kills] = [10, 6];

/** Each time that the background looks at the clock, it may be days or years away. */
const jumpingClock = `
  const Before = Date;
  const jumps = [0, 1, -1, 400, -4000].map((days) => days * 86_400_000);
  const now = () => Before.now() + jumps[Math.floor(Math.random() * jumps.length)];
  globalThis.Date = new Proxy(Before, {
    construct: (_, given) => given.length === 0 ? new Before(now()) : new Before(...given),
    get: (_, key) => key === 'now' ? now : Reflect.get(Before, key),
  });`;

export const jumpingClocks: Case = {
  name: 'clocks that jump',
  run: async (executablePath) =>
    withStage(await openChromiumGround(executablePath, { script: jumpingClock }), async (stage) => {
      const killer = new Killer(stage);
      for (let done = 0; done < works; done++) {
        await doWork(stage, clip);
        await doWork(stage, note);
      }
      while (killer.kills.length < kills) {
        await killer.kill('clip', clip, 'worker');
        await killer.kill('note', note, 'tab');
      }
      return judgeAll(stage);
    }),
};
