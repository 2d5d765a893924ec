import { writeFileSync } from 'node:fs';
import { makeColourCss } from './make-colour-css';

const path = 'components/styles/base/colours.css';
writeFileSync(path, makeColourCss());
console.log(`wrote ${path}`);
