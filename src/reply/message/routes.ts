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
  /** Shows a page of `/quotes` to everybody: as below */
  shareQuotes: 'share-by',
  /** The same for `/sides`: as below */
  shareSides: 'share-on',
  /** Shows a list without pages to everybody: the keys of its statements */
  shareList: 'share-list',
  /** The same, side by side */
  shareSidesList: 'share-sides',
  /** A part of one long quote: report, statement, part, owner, whether it was shared, revision */
  part: 'part',
  /** A page of `/quotes`: report or empty, speaker, topic or empty, page, owner, whether it was shared. Two letters, since three ids must fit. */
  quotesPage: 'by',
  /** A page of `/sides`: report or empty, topic, page, owner, whether it was shared */
  sidesPage: 'on',
  /** Tells when a question has an answer: question */
  tell: 'tell',
  /** Tells no more: question */
  tellNot: 'tell-not',
  /** Takes back all that one waits for */
  waitNoMore: 'wait-no-more',
  /** Asks whether to take a change back: change; a select has it as its value instead */
  undo: 'undo',
  /** Takes a change back: change, what was seen, what it would break */
  undoNow: 'undo-now',
  leave: 'leave',
  /** Publishes an edit that would break test questions: draft, what it would break */
  publishEdit: 'publish-edit',
  /** Lets it be: draft */
  leaveEdit: 'leave-edit',
  /** A page of what came of the test questions: report, which of them, page */
  test: 'test',
  /** report, kind of item, item; all empty for the whole server */
  history: 'history',
  /** A page of the history: the same, before, and where earlier pages began */
  past: 'past',
  /** change; a select has it as its value instead */
  change: 'change',
  /** A form for a statement, opened by a command: report, statement or empty, number */
  form: 'form',
  /** The same, opened from a draft's card: report, statement or empty, number, draft */
  formAgain: 'form-again',
  /** A form for a statement, opened from a proposal: report, statement or empty, number, proposal */
  formProposed: 'form-proposed',
  /** Publishes a draft: draft, number that was seen, what it would break, what others do about its proposal */
  publish: 'publish',
  /** The same for a small thing, which leaves the answers that were given as they are */
  publishSmall: 'publish-small',
  /** Opens a draft's form again: the same */
  rewrite: 'rewrite',
  /** draft */
  discard: 'discard',
  /** A select of places that a draft's words could stand in: draft, number */
  place: 'place',
  /** Takes the printed words instead of a draft's own: draft, number */
  take: 'take',
  /** A select of drafts */
  draft: 'draft',
  /** A part of a long preview: draft, number, part */
  preview: 'preview',
  /** A page of the questions that nobody could answer: page */
  unanswered: 'unanswered',
  /** One of them: question; a select has it as its value instead */
  unansweredOne: 'unanswered-one',
  /** Which statement answers one: question; a select of `report/statement` */
  attach: 'attach',
  /** Opens the form to look for a statement: question */
  attachLook: 'attach-look',
  /** That form, sent off: question */
  attachFind: 'attach-find',
  /** Shows what attaching would change: question; a select of `report/statement` */
  attachTo: 'attach-to',
  /** Attaches: question, report, statement, number that was seen, what it would break, what waits for it */
  attachNow: 'attach-now',
  /** Opens a form for a statement that answers: question; a select has the report as its value */
  addFor: 'add-for',
  /** The report does not say: question, `on` or `off`, what waits for it */
  notSaid: 'not-said',
  /** Lets a question go: question, what waits for it */
  forget: 'forget',
  /** A select of the roles that may moderate: stamp of those that were shown */
  settingsRoles: 'set-roles',
  /** A select of the channel for the log */
  settingsLog: 'set-log',
  /** A select of who sees answers */
  settingsPrivacy: 'set-privacy',
  /** The two-person rule: `on`, `ask`, `agree` or `keep` */
  settingsTwo: 'set-two',
  /** `on` or `off` */
  settingsPause: 'set-pause',
  /** `on` or `off`: whether questions that nobody could answer are kept */
  settingsQuestions: 'set-questions',
  /** Attaches a report's knowledge: report; a select has it as its value instead */
  export: 'export',
  /** Imports what a draft holds: draft, what was seen, what it would break */
  import: 'import',
  /** Lets it be: draft */
  importLeave: 'import-leave',
  /** What a member finds wrong, sent off: report, statement, revision */
  mistakeSent: 'mistake-sent',
  /** What a member finds missing, sent off: report */
  missingSent: 'missing-sent',
  /** A page of what waits for a moderator: order, page. The same two stand last in all that follows. */
  review: 'review',
  /** A select of what waits: order, page; a button has a waiting change after these instead */
  waiting: 'waiting',
  /** proposal, order, page; likewise below */
  proposal: 'proposal',
  accept: 'accept',
  mend: 'mend',
  mended: 'mended',
  decline: 'decline',
  declined: 'declined',
  seenTo: 'seen-to',
  merge: 'merge',
  /** A select of other proposals */
  mergeInto: 'merge-into',
  shutOut: 'shut-out',
  letIn: 'let-in',
  /** order, page */
  shutOuts: 'shut-outs',
  /** A select of members: order, page */
  letBack: 'let-back',
  /** waiting change, order, page, what it would break, what others do about its proposal; without those likewise below */
  approve: 'approve',
  withdraw: 'withdraw',
  declineChange: 'decline-change',
  changeDeclined: 'change-declined',
  /** Opens the form that asks for the word */
  erase: 'erase',
  /** That form, sent off */
  eraseAll: 'erase-all',
} as const;
