import { expect, it } from 'vitest';
import { indexMissingNearDuplicates } from '../../client/library/index-missing-near-duplicates';
import { fail, type Result, succeed } from '../../core/model';

/** A browser whose pages share a lock. Records every slice of work and every pause. */
function createBrowser(slices: number) {
  const log: string[] = [];
  let lock: Promise<unknown> = Promise.resolve();
  let slicesLeft = slices;
  const request = (_name: string, work: () => Promise<unknown>) => {
    lock = lock.then(work);
    return lock;
  };
  const openPage = (name: string, answer?: Result<{ isWhole: boolean }>) =>
    indexMissingNearDuplicates(
      {
        navigator: { locks: { request } as never },
        setTimeout(work: () => void) {
          log.push(`${name} pauses`);
          queueMicrotask(work);
        },
      },
      {
        async catchUpNearDuplicates() {
          log.push(`${name} works`);
          slicesLeft -= 1;
          return answer ?? succeed({ isWhole: slicesLeft <= 0 });
        },
      },
    );
  return { openPage, log };
}

it('pauses after each slice until all clips are processed', async () => {
  const { openPage, log } = createBrowser(3);
  await openPage('panel');
  expect(log).toEqual([
    ...['panel works', 'panel pauses'],
    ...['panel works', 'panel pauses'],
    'panel works',
  ]);
});

it('runs in only one page at a time', async () => {
  const { openPage, log } = createBrowser(3);
  await Promise.all([openPage('panel'), openPage('library')]);
  expect(log.filter((entry) => entry.endsWith('works'))).toEqual([
    ...['panel works', 'panel works', 'panel works'],
    'library works',
  ]);
});

it('stops if the library fails', async () => {
  const { openPage, log } = createBrowser(9);
  await openPage('panel', fail('disk-full'));
  expect(log).toEqual(['panel works']);
});
