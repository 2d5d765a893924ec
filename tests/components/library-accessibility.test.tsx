// @vitest-environment jsdom
import { describe } from 'vitest';
import { backupStates } from '../gallery/backup-states';
import { fillingStates } from '../gallery/filling-states';
import { importStates } from '../gallery/import-states';
import { libraryStates } from '../gallery/library-states';
import { checkStates } from './check-states';

describe('every state of the library', () => {
  checkStates([...libraryStates, ...importStates, ...fillingStates, ...backupStates]);
});
