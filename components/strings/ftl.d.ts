/** A file of messages. Importing it adds them; see `scripts/build/messages.mjs`. */
declare module '*.ftl';
