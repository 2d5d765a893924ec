export { hasSameText } from './has-same-text';
export { completeLink, fieldsOtherwise, type PageField, pageFields, wordsOf } from './page-fields';
