import type { JsonFormat } from '../import-format';
import { makeItem, parseWebAddress } from '../items/make-item';
import { readJson } from '../readers/json/read-json';

/** A JSON list that holds only addresses: `["https://…", "https://…"]`. */
export const addressesJson: JsonFormat = {
  kind: 'addresses',
  claims: ({ key, value }) =>
    key === null && typeof value === 'string' && parseWebAddress(value) !== null,
  async *read(source, report) {
    for await (const { key, row, value } of readJson(source, report)) {
      if (key !== null || row === null || typeof value !== 'string') {
        report.add('wrong-type', row, key, JSON.stringify(value));
      } else yield makeItem(value, report, row, {});
    }
  },
};
