import { writeFileSync } from 'node:fs';
import { makeMessageTypes } from './make-message-types';
import { readMessages } from './read-messages';

const path = 'components/strings/message-types.ts';
writeFileSync(path, makeMessageTypes(readMessages('components/strings/en')));
console.log(`wrote ${path}`);
