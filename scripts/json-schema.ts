import { writeFileSync } from 'node:fs';
import { makeJsonSchema } from './make-json-schema';

const path = 'core/export/formats/pressmark.schema.json';
writeFileSync(path, `${JSON.stringify(makeJsonSchema(), null, 2)}\n`);
console.log(`wrote ${path}`);
