import { expect, it } from 'vitest';
import { catchUp } from '../../client/library/catch-up';
import { fail, type Result, succeed } from '../../core/model';

/** Pages of one browser: a lock goes from one to the next, and every rest is noted. */
function stage(slices: number) {
  const told: string[] = [];
  let held: Promise<unknown> = Promise.resolve();
  let left = slices;
  const request = (_name: string, work: () => Promise<unknown>) => {
    held = held.then(work);
    return held;
  };
  const page = (name: string, answer?: Result<{ isWhole: boolean }>) =>
    catchUp(
      {
        navigator: { locks: { request } as never },
        setTimeout(work: () => void) {
          told.push(`${name} rests`);
          queueMicrotask(work);
        },
      },
      {
        async catchUpNearDuplicates() {
          told.push(`${name} works`);
          left -= 1;
          return answer ?? succeed({ isWhole: left <= 0 });
        },
      },
    );
  return { page, told };
}

it('rests after each slice until all clips are known', async () => {
  const { page, told } = stage(3);
  await page('panel');
  expect(told).toEqual([
    ...['panel works', 'panel rests'],
    ...['panel works', 'panel rests'],
    'panel works',
  ]);
});

it('is done by one page at a time', async () => {
  const { page, told } = stage(3);
  await Promise.all([page('panel'), page('library')]);
  expect(told.filter((one) => one.endsWith('works'))).toEqual([
    ...['panel works', 'panel works', 'panel works'],
    'library works',
  ]);
});

it('is left to the next page when the library is in trouble', async () => {
  const { page, told } = stage(9);
  await page('panel', fail('disk-full'));
  expect(told).toEqual(['panel works']);
});
