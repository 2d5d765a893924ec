import { readFileSync, writeFileSync } from 'node:fs';
import { makeBrowserMessages } from './make-browser-messages';
import { makeMessageTypes } from './make-message-types';
import { readMessages } from './read-messages';

const sources = readMessages('components/strings/en');
const types = 'components/strings/message-types.ts';
writeFileSync(types, makeMessageTypes(sources));

const manifest = 'public/_locales/en/messages.json';
const messages = makeBrowserMessages(
  JSON.parse(readFileSync(manifest, 'utf8')),
  sources.get('failures') ?? '',
);
writeFileSync(manifest, `${JSON.stringify(messages, null, 2)}\n`);
console.log(`wrote ${types} and ${manifest}`);
