import { hypothesisUser, parseHypothesisUser } from '../../files/hypothesis-user';
import type { JsonFormat } from '../import-format';
import { makeHighlight, makeItem } from '../items/make-item';
import { Fields, getMember } from '../readers/fields/fields';
import { readNames, readQuote } from '../readers/json/json-ld';
import { readJsonRecords } from '../readers/json/read-json';

const envelope = ['export_date', 'export_userid', 'client_version', 'total'];

/**
 * Hypothesis annotations: the file that its client exports (`{ export_date, annotations
 * }`), rows of its API (`{ total, rows }`, or the bare rows), or a single one. Page notes and replies
 * become part of the page's note. Only our own files have authors (see `toHypothesis`).
 */
export const hypothesisJson: JsonFormat = {
  kind: 'hypothesis',
  claims: ({ key, value }) =>
    (key === 'user' && typeof value === 'string' && /^acct:.+@/.test(value)) ||
    ((key === 'annotations' || key === 'rows' || key === null) &&
      typeof getMember(value, 'uri') === 'string' &&
      Array.isArray(getMember(value, 'target'))),
  hasHighlights: true,
  async *read(source, report) {
    const lists = ['annotations', 'rows', null];
    const records = readJsonRecords(source, report, lists, envelope, undefined, 'target');
    for await (const { row, value } of records) {
      const fields = new Fields(value, report, row);
      fields.ignore('id', 'group', 'permissions', 'links', 'flagged', 'hidden', 'consumer');
      const createdAt = fields.time('created');
      const user = String(fields.value('user'));
      const name = getMember(fields.value('user_info'), 'display_name');
      const author = parseHypothesisUser(user, String(name ?? ''));
      const isOwn = user === hypothesisUser || author !== null;
      const updatedAt = isOwn ? fields.time('updated') : fields.ignore('updated');
      const isReply = fields.list('references').length > 0;
      const [quote, ...others] = fields
        .list('target')
        .flatMap((target) => readQuote(getMember(target, 'selector')) ?? []);
      for (const { exact } of others) report.add('field-not-kept', row, 'target', exact);
      const document = fields.value('document');
      const [headline = ''] = readNames(getMember(document, 'title'));
      const known = {
        ...{
          ...quote,
          note: fields.text('text'),
          tags: fields.tags('tags'),
          createdAt,
          ...(updatedAt && { updatedAt }),
        },
        ...(author && { author }),
      };
      const item = makeItem(fields.text('uri'), report, row, {
        headline,
        authors: isOwn ? readNames(getMember(getMember(document, 'dc'), 'creator')) : [],
        ...makeHighlight(isReply ? '' : (quote?.exact ?? ''), known, report, row),
      });
      fields.reportUnread();
      yield item;
    }
  },
};
