import { exportToFolder } from '../../../../client/export/folder-export/folder-export';
import {
  type FolderExportPlan,
  type FolderTrouble,
  folderPreferences,
  noFolderPlan,
} from '../../../../core/export/folder-export';
import {
  type FolderExportLibrary,
  type Library,
  openFolderExportLibrary,
  openLibrary,
} from '../../../../storage';
import {
  createDatabaseName,
  expectValue,
  instantAt,
  makeAnnotation,
} from '../../../storage/samples';
import { createDisk, type Disk } from './disk';

/** A library whose clips are exported to a folder in memory. */
export interface FolderUser {
  readonly name: string;
  readonly library: Library;
  readonly disk: Disk;
  /** Changes what the user has chosen. */
  plan(change?: Partial<FolderExportPlan>): Promise<void>;
  /** Exports, as the background does. Returns the trouble that is shown then. */
  run(): Promise<FolderTrouble | null>;
  readProgress: FolderExportLibrary['readProgress'];
  /** What `showProblem` was called with. */
  readonly shown: boolean[];
}

let minute = 0;

/** The time, a minute later each time. */
export function later(): string {
  minute += 1;
  return instantAt(1000 + minute);
}

/** Chooses a folder. `disk` is another user's, for two devices with one folder. */
export async function createFolderUser(disk: Disk = createDisk()): Promise<FolderUser> {
  const name = createDatabaseName();
  const library = openLibrary(name);
  const source = openFolderExportLibrary({ clock: later }, name);
  const shown: boolean[] = [];
  let chosen: FolderExportPlan = { ...noFolderPlan, isOn: true, folder: 'vault' };
  const user: FolderUser = {
    ...{ name, library, disk, shown },
    async plan(change = {}) {
      chosen = { ...chosen, ...change };
      expectValue(await library.savePreference(folderPreferences.plan, chosen, later()));
    },
    async run() {
      await exportToFolder(source, {
        ...{ now: later, timeZone: 'UTC' },
        // A handle cannot be stored by the databases of tests.
        toFolder: () => disk.folder,
        showProblem: async (hasProblem) => void shown.push(hasProblem),
      });
      const trouble = await library.getPreference(folderPreferences.trouble);
      return expectValue(trouble) as FolderTrouble | null;
    },
    readProgress: () => source.readProgress(),
  };
  await user.plan();
  return user;
}

/** Highlights words of story number `n`. Returns the id of the highlight. */
export async function highlight(
  { library }: FolderUser,
  n: number,
  exact: string,
  change: Partial<ReturnType<typeof makeAnnotation>> = {},
) {
  const position = { start: 0, end: exact.length };
  const passage = { quote: { exact, prefix: '', suffix: '' }, position, textVersion: 1 } as const;
  const now = later();
  const id = `annotation-${exact.replaceAll(' ', '-')}`;
  const times = { createdAt: now, updatedAt: now };
  expectValue(await library.addAnnotation(makeAnnotation(n, { id, passage, ...times, ...change })));
  return id;
}
