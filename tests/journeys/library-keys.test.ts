import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Driven, Tab } from '../../scripts/drive/browser';
import { typeInto, waitForText } from '../../scripts/drive/page-actions';
import { waitUntil } from '../../scripts/drive/wait-until';
import { makeBody } from '../storage/samples';
import { describeInOneBrowser } from './describe-in-browsers';
import { makeWholeClip } from './make-whole-clip';
import { listClips, readRows } from './observe';
import { openStage, type Stage } from './stage';

/** More than fit into the window. */
const clipCount = 12;
const savedAt = '2026-11-12T08:00:00.000Z';

describeInOneBrowser('chromium', 'shortcuts in the library', (browser) => {
  let stage: Stage;
  let driven: Driven;
  let library: Tab;

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await library.press(key);
  };
  const readCurrentRow = () =>
    library.evaluate(() => {
      const list = document.querySelector('.clip-rows');
      const row = document.getElementById(list?.getAttribute('aria-activedescendant') ?? '');
      const [listBox, rowBox] = [list?.getBoundingClientRect(), row?.getBoundingClientRect()];
      return {
        position: Number(row?.getAttribute('aria-posinset') ?? 0),
        isVisible:
          !!listBox &&
          !!rowBox &&
          rowBox.top >= listBox.top - 1 &&
          rowBox.bottom <= listBox.bottom + 1,
        headline: row?.querySelector('.clip-row__headline')?.textContent ?? '',
        openHeadline: document.querySelector('.reader__headline')?.textContent ?? '',
      };
    }, undefined);
  /** Sends `times` keydown events for a key, as when it is held down. */
  const hold = (key: string, times: number) =>
    library.evaluate(
      async ([held, count]) => {
        const send = (type: string, repeat: boolean) =>
          (document.activeElement ?? document.body).dispatchEvent(
            new KeyboardEvent(type, { key: held, repeat, bubbles: true, cancelable: true }),
          );
        for (let time = 0; time < count; time += 1) {
          send('keydown', time > 0);
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        send('keyup', false);
      },
      [key, times] as const,
    );

  beforeAll(async () => {
    stage = await openStage(browser);
    driven = stage.driven;
    const clips = Array.from({ length: clipCount }, (_, index) =>
      makeWholeClip(index + 1, makeBody('The ferry sailed.', 'It was late.'), savedAt),
    );
    await driven.callLibrary('importClips', clips, 'merge', false, savedAt);
    library = await driven.openTab(driven.extensionUrl('library.html'));
    await library.resize(1280, 420);
    await waitForText(library, 'Choose a clip to read it here.');
  });
  afterAll(() => stage?.close());

  it('J moves through the list while held, opens the clip on release, and scrolls it into view', async () => {
    await press('j', 'Enter');
    await waitUntil('the first clip to open', async () => {
      const { headline, openHeadline } = await readCurrentRow();
      return openHeadline !== '' && headline.includes(openHeadline);
    });
    await hold('j', 30);
    const last = await waitUntil('the last clip to open', async () => {
      const row = await readCurrentRow();
      return row.headline.includes(row.openHeadline) && row.position === clipCount && row;
    });
    expect(last.isVisible).toBe(true);
    await hold('k', 30);
    await waitUntil('the first clip to open again', async () => {
      const { position, isVisible, headline, openHeadline } = await readCurrentRow();
      return position === 1 && isVisible && headline.includes(openHeadline);
    });
  });

  it('X selects a row without moving its text', async () => {
    const findTextStart = () =>
      library.evaluate(
        () => document.querySelector('.clip-row.is-at .clip-row__words')?.getBoundingClientRect().x,
        undefined,
      );
    const before = await findTextStart();
    expect(before).toBeGreaterThan(0);
    await press('x');
    await waitForText(library, '1 selected');
    expect(await findTextStart()).toBe(before);
    await press('Escape');
  });

  it('# deletes one clip however long it is held, and Z restores it', async () => {
    await hold('#', 30);
    await waitUntil(
      'the clip to be deleted',
      async () => (await listClips(driven)).length < clipCount,
    );
    await waitForText(library, '1 clip moved to the bin.');
    expect(await listClips(driven)).toHaveLength(clipCount - 1);
    await press('z');
    await waitUntil(
      'the clip to be restored',
      async () => (await listClips(driven)).length === clipCount,
    );
  });

  it('do nothing while a note or tag is typed', async () => {
    const before = (await readRows(driven, 'clips')).length;
    await typeInto(library, 'Note on this clip', 'e#jrstnx?/,z gb');
    await waitUntil('the note', async () =>
      (await readRows(driven, 'clips')).some(({ note }) => note === 'e#jrstnx?/,z gb'),
    );
    await typeInto(library, 'Add a tag', 'sea#er');
    await press('Enter');
    await waitUntil('the tag', async () =>
      (await readRows(driven, 'clips')).some(({ tags }) => String(tags) === 'sea#er'),
    );
    const clips = await listClips(driven);
    expect(clips).toHaveLength(before);
    expect(
      clips.some(({ archivedAt, favouriteAt }) => archivedAt !== null || favouriteAt !== null),
    ).toBe(false);
  });

  it('open every view, and change no clip from another view', async () => {
    await press('Escape', 'Escape');
    for (const [keys, words] of [
      [['g', 'u'], 'is:unread'],
      [['g', 'f'], 'No favourites yet.'],
      [['g', 'r'], 'The archive is empty.'],
      [['g', 'b'], 'The bin is empty.'],
    ] as const) {
      await press(...keys);
      await waitUntil(words, () =>
        library.evaluate(
          (wanted) =>
            document.body.textContent?.includes(wanted) ||
            document.querySelector<HTMLInputElement>('.search-box__input')?.value === wanted,
          words,
        ),
      );
    }
    await press('g', 'a');
    await waitForText(library, `${clipCount} clips`);
    for (const [key, words] of [
      [['n'], 'No highlights yet.'],
      [['g', 's'], 'Clips by week'],
      [[','], 'Save images with clips'],
    ] as const) {
      await press(...key);
      await waitForText(library, words);
      await press('e', 's', '#', 'r');
    }
    await press('Escape');
    await waitForText(library, `${clipCount} clips`);
    const clips = await listClips(driven);
    expect(clips).toHaveLength(clipCount);
    expect(
      clips.some(({ archivedAt, favouriteAt }) => archivedAt !== null || favouriteAt !== null),
    ).toBe(false);
  });

  it('go on from a clip that was opened by a link, far down the list', async () => {
    // The last one also in the order of ids, in which the first rows come for a moment.
    const [oldest] = await listClips(driven);
    const linked = await driven.openTab(driven.extensionUrl(`library.html#${oldest?.['id']}`));
    await linked.resize(1280, 420);
    const row = await waitUntil('the row', () =>
      linked.evaluate(() => {
        const open = document.querySelector('.clip-row[aria-current]');
        const [list, box] = [
          document.querySelector('.clip-rows')?.getBoundingClientRect(),
          open?.getBoundingClientRect(),
        ];
        const isVisible = !!list && !!box && box.top >= list.top && box.bottom <= list.bottom + 1;
        return isVisible && { at: open?.getAttribute('aria-posinset') };
      }, undefined),
    );
    expect(Number(row.at)).toBeGreaterThan(3);
    await linked.evaluate(
      () => document.querySelector<HTMLElement>('.turn--trash')?.focus(),
      undefined,
    );
    await linked.press('Enter');
    await waitUntil('the focus in the reader', () =>
      linked.evaluate(() => document.activeElement?.matches('.library__reader'), undefined),
    );
    await linked.press('z');
    await waitUntil(
      'the clip to be restored',
      async () => (await listClips(driven)).length === clipCount,
    );
    await linked.close();
  });

  it('"?" opens help with all shortcuts, and again returns to the list', async () => {
    await press('?');
    await waitForText(library, 'Keyboard shortcuts');
    await waitForText(library, 'Add to or remove from favourites');
    await press('?');
    await waitForText(library, `${clipCount} clips`);
  });
});
