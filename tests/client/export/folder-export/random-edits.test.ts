import fc from 'fast-check';
import { expect, it } from 'vitest';
import { correctClip } from '../../../../core/export';
import { markdownFiles } from '../../../../core/export/markdown-files';
import { toIdToken } from '../../../../core/markdown/markdown-ids';
import { scaleRuns } from '../../../runs';
import { expectValue, makeSaveRequest } from '../../../storage/samples';
import { createFolderUser, type FolderUser, highlight, later } from './folder-user';

const steps = [
  ...['save', 'highlight', 'note', 'tag', 'unhighlight', 'delete', 'restore', 'purge'],
  ...['type', 'type', 'rename', 'remove', 'run', 'run', 'interrupt', 'lose', 'template'],
] as const;

const stories = [1, 2, 3];
const quotes = ['its last crossing', 'a new propeller shaft', 'told by letter', 'Friday afternoon'];

/** What the user has done in the folder. */
interface Typed {
  /** Each typed line, and its note as the user left it last. */
  readonly notes: Map<string, string>;
  /** Numbers of stories whose notes the user has typed in, or removed. */
  readonly touched: Set<number>;
  readonly removed: Set<number>;
}

const listNotes = ({ disk }: FolderUser, n: number) =>
  [...disk.files].filter(([, text]) => text.includes(`pressmark: "clip-${n}"`));

async function act(
  user: FolderUser,
  { notes, touched, removed }: Typed,
  step: (typeof steps)[number],
  n: number,
  k: number,
): Promise<void> {
  const { library, disk } = user;
  const id = `clip-${n}`;
  const [note, copy] = listNotes(user, n);
  switch (step) {
    case 'save':
      await library.saveClip(makeSaveRequest(n, { now: later() }));
      return;
    case 'highlight': {
      const clip = await library.getClip(id);
      if (!clip.ok || clip.value.deletedAt !== null) return;
      const time = later();
      await highlight(user, n, quotes[k] ?? '', { id: `mark-${time}`, note: `Note ${time}.` });
      return;
    }
    case 'note':
      await library.editClip(id, { note: `Note of ${later()}` }, later());
      return;
    case 'tag':
      await library.editClip(id, { tags: [`tag-${k}`] }, later());
      return;
    case 'unhighlight': {
      const listed = await library.listAnnotations(id);
      const found = listed.ok ? listed.value[k] : undefined;
      if (found) await library.deleteAnnotation(found.id, later());
      return;
    }
    case 'delete':
      await library.deleteClip(id, later());
      return;
    case 'restore':
      await library.restoreClip(id, later());
      return;
    case 'purge':
      await library.emptyBin(later());
      return;
    case 'type': {
      // Changing one of two, while a move is interrupted, leaves both and loses nothing.
      if (!note || copy) return;
      const line = `Typed at ${later()}.`;
      const text =
        k % 2 === 0 ? `${note[1]}\n${line}\n` : note[1].replace('\n# ', `\n${line}\n\n# `);
      if (!text.includes(line)) return;
      for (const old of notes.keys()) if (note[1].includes(old)) notes.set(old, text);
      disk.files.set(note[0], text);
      notes.set(line, text);
      touched.add(n);
      return;
    }
    case 'rename':
      if (!note || copy || note[0].startsWith('Deleted/')) return;
      disk.files.delete(note[0]);
      disk.files.set(`Mine/${later().replaceAll(':', '')}.md`, note[1]);
      return;
    case 'remove':
      if (!note) return;
      disk.files.delete(note[0]);
      for (const line of notes.keys()) if (note[1].includes(line)) notes.delete(line);
      removed.add(n);
      return;
    case 'run':
      await user.run();
      return;
    case 'interrupt': {
      let left = k;
      disk.faults.onChange = () => {
        left -= 1;
        if (left < 0) disk.faults.isGone = true;
        if (left < 0) throw new DOMException('gone', 'NotFoundError');
      };
      await user.run();
      delete disk.faults.onChange;
      disk.faults.isGone = false;
      return;
    }
    case 'lose': {
      // The browser is closed after the files were written.
      let left = k;
      disk.faults.onChange = () => {
        left -= 1;
        if (left < 0) queueMicrotask(() => Object.assign(disk.faults, { isGone: true }));
      };
      await user.run();
      delete disk.faults.onChange;
      disk.faults.isGone = false;
      return;
    }
    case 'template':
      await user.plan({ annotations: k % 2 === 0 ? 'section' : 'both' });
  }
}

it('after any edits on both sides, notes are up to date and nothing typed was changed', async () => {
  const step = fc.tuple(
    fc.constantFrom(...steps),
    fc.constantFrom(...stories),
    fc.integer({ min: 0, max: 3 }),
  );
  const plan = fc.constantFrom('leave', 'move');
  await fc.assert(
    fc.asyncProperty(
      plan,
      fc.array(step, { minLength: 5, maxLength: 40 }),
      async (onDelete, all) => {
        const user = await createFolderUser();
        const typed: Typed = { notes: new Map(), touched: new Set(), removed: new Set() };
        await user.plan({ onDelete });
        user.disk.files.set('Shopping.md', 'Bread.');
        for (const n of stories) expectValue(await user.library.saveClip(makeSaveRequest(n)));
        for (const [name, n, k] of all) await act(user, typed, name, n, k);
        for (let count = 0; count < 3; count++) expect(await user.run()).toBeNull();
        expect(expectValue(await user.readProgress())).toMatchObject({
          ...{ hasChanges: false, place: { below: null } },
        });

        const { files, changes } = user.disk;
        expect(files.get('Shopping.md')).toBe('Bread.');
        const texts = [...files.values()];
        for (const [line, whole] of typed.notes) {
          const holders = texts.filter((text) => text.includes(line));
          expect(holders).toHaveLength(1);
          expect(holders[0]?.startsWith(whole.trimEnd())).toBe(true);
        }
        for (const n of stories) {
          if (typed.removed.has(n)) continue;
          const [whole] = expectValue(await user.library.getWholeClips([`clip-${n}`]));
          const about = [...files].filter(([, text]) => text.includes(`pressmark: "clip-${n}"`));
          if (!whole) continue;
          expect(about.filter(([path]) => !path.startsWith('Deleted/'))).toHaveLength(1);
          const text = about.find(([path]) => !path.startsWith('Deleted/'))?.[1] ?? '';
          for (const { id } of whole.annotations) expect(text).toContain(toIdToken(id));
          if (typed.touched.has(n)) continue;
          const annotations = (await readAnnotationStyle(user)) ?? 'section';
          const options = { template: null, annotations, hasPictures: false, since: null };
          const [file] = markdownFiles(correctClip(whole), [], { ...options, timeZone: 'UTC' }, '');
          expect(text).toBe(file.content);
        }
        changes.length = 0;
        await user.run();
        expect(changes).toEqual([]);
      },
    ),
    { numRuns: scaleRuns(240) },
  );
}, 300_000);

async function readAnnotationStyle({ library }: FolderUser) {
  const plan = expectValue(await library.getPreference('here:folder-plan'));
  return (plan as { annotations?: 'section' | 'both' }).annotations;
}
