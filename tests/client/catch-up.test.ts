import { expect, it } from 'vitest';
import { catchUp } from '../../client/library/catch-up';
import { fail, type Result, succeed } from '../../core/model';

/** Pages of one browser that share a lock. Every pause is recorded. */
function stage(slices: number) {
  const reported: string[] = [];
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
          reported.push(`${name} rests`);
          queueMicrotask(work);
        },
      },
      {
        async catchUpNearDuplicates() {
          reported.push(`${name} works`);
          left -= 1;
          return answer ?? succeed({ isWhole: left <= 0 });
        },
      },
    );
  return { page, reported };
}

it('pauses after each batch until all clips are known', async () => {
  const { page, reported } = stage(3);
  await page('panel');
  expect(reported).toEqual([
    ...['panel works', 'panel rests'],
    ...['panel works', 'panel rests'],
    'panel works',
  ]);
});

it('runs in only one page at a time', async () => {
  const { page, reported } = stage(3);
  await Promise.all([page('panel'), page('library')]);
  expect(reported.filter((one) => one.endsWith('works'))).toEqual([
    ...['panel works', 'panel works', 'panel works'],
    'library works',
  ]);
});

it('leaves the rest to the next page if the library fails', async () => {
  const { page, reported } = stage(9);
  await page('panel', fail('disk-full'));
  expect(reported).toEqual(['panel works']);
});
