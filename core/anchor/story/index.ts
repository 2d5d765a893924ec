export { placePassages } from './place-passages';
