import type { Case } from './case';
import { jumpingClocks } from './clocks';
import { corruptDatabase } from './corrupt';
import { manyNotes, manyTabs } from './crowds';
import { databaseCases } from './database';
import { refusedQuota } from './quota';
import { updatedExtension } from './update';

/** All faults that are not kills, in the order in which they are tried. */
export const cases: readonly Case[] = [
  refusedQuota,
  ...databaseCases,
  corruptDatabase,
  jumpingClocks,
  updatedExtension,
  manyTabs,
  manyNotes,
];
