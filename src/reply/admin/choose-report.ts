import type { Report } from '../../report/model.js';
import { select } from '../message/controls.js';
import { message, text, type MessageBody } from '../message/message.js';
import { dateWords } from '../quotes/provenance.js';
import { ROUTES } from '../message/routes.js';

/** Asks which report to export, where there are several: a file holds one. */
export function chooseReportCard(reports: readonly Report[]): MessageBody {
  return message([
    text('**Which report?** An export holds one.'),
    ...select(
      ROUTES.export,
      'Export a report',
      reports.map(({ headline, id, datePublished }) => ({
        label: headline,
        value: id,
        description: dateWords(datePublished),
      })),
    ),
  ]);
}
