/** The routes of buttons and selects, as they stand in custom ids. Cards in old messages keep them: add, never rename. */
export const ROUTES = {
  /** report, statement, [page] */
  context: 'context',
  /** report, speaker; a select has `report/speaker` as its value instead */
  more: 'more',
  /** report, statement, [page] */
  copy: 'copy',
  /** report, statement, revision */
  mistake: 'mistake',
  /** owner */
  dismiss: 'dismiss',
  /** report, statement */
  share: 'share',
  /** a select of `report/statement` */
  open: 'open',
  /** a select of reports */
  report: 'report',
  /** A part of one long quote: report, statement, part, owner */
  part: 'part',
  /** A page of `/quotes`: report or empty, speaker, topic or empty, page, owner. Two letters, since three ids must fit. */
  quotesPage: 'by',
  /** A page of `/sides`: report or empty, topic, page, owner */
  sidesPage: 'on',
} as const;
