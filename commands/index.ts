import type { Command, Press } from '../src/dispatch/command.js';
import { ask } from './ask.js';
import { help } from './help.js';
import { knowledge } from './knowledge/index.js';
import { knowledgeAdmin } from './knowledge-admin/index.js';
import { eraseAll, eraseAsk } from './knowledge-admin/presses/erase.js';
import { exportReport } from './knowledge-admin/presses/export.js';
import { importLeave, importNow } from './knowledge-admin/presses/import.js';
import {
  settingsLog,
  settingsPause,
  settingsPrivacy,
  settingsQuestions,
  settingsRoles,
} from './knowledge-admin/presses/settings.js';
import { settingsTwo } from './knowledge-admin/presses/two-persons.js';
import { leaveAsked, publishAsked } from './knowledge/presses/all-the-same.js';
import { discard, openDraft, preview, rewrite } from './knowledge/presses/draft.js';
import { form, formAgain, formProposed } from './knowledge/presses/form.js';
import { change, history, past } from './knowledge/presses/history.js';
import { approve, changeDeclined, declineChange, withdraw } from './knowledge/presses/pending.js';
import { accept, decline, declined, mend, mended, merge, mergeInto, seenTo } from './knowledge/presses/proposal.js';
import { attach, attachFind, attachLook, attachNow, attachTo } from './knowledge/presses/attach.js';
import { publish, publishSmall } from './knowledge/presses/publish.js';
import { openWaiting, reviewTurn, showProposal } from './knowledge/presses/review.js';
import { place, take } from './knowledge/presses/settle.js';
import { letBack, letIn, shutOut, shutOuts } from './knowledge/presses/shut-out.js';
import { testTurn } from './knowledge/presses/test.js';
import { leave, undo, undoNow } from './knowledge/presses/undo.js';
import { addFor, forgetQuestion, notSaid, unansweredOne, unansweredPage } from './knowledge/presses/unanswered.js';
import { context } from './presses/context.js';
import { copy } from './presses/copy.js';
import { dismiss } from './presses/dismiss.js';
import { mistake } from './presses/mistake.js';
import { mistakeSent, missingSent } from './presses/propose.js';
import { more } from './presses/more.js';
import { open } from './presses/open.js';
import { partPage, quotesPage, sidesPage } from './presses/page.js';
import { openReport } from './presses/report.js';
import { share, shareList, shareQuotes, shareSides, shareSidesList } from './presses/share.js';
import { tell, tellNot, waitNoMore } from './presses/tell.js';
import { privacy } from './privacy.js';
import { proposeAsStatement } from './propose-as-statement.js';
import { quotes } from './quotes.js';
import { report } from './report.js';
import { sides } from './sides.js';
import { suggest } from './suggest.js';
import { whoSaid, whoSaidThis } from './who-said.js';

/** The one list of commands: dispatch, registration and /help read it. */
export const commands: readonly Command[] = [
  ask,
  whoSaid,
  whoSaidThis,
  quotes,
  sides,
  report,
  suggest,
  privacy,
  help,
  knowledge,
  proposeAsStatement,
  knowledgeAdmin,
];

/** What buttons and selects do. */
export const presses: readonly Press[] = [
  context,
  more,
  copy,
  mistake,
  mistakeSent,
  missingSent,
  dismiss,
  share,
  shareQuotes,
  shareSides,
  shareList,
  shareSidesList,
  open,
  openReport,
  partPage,
  quotesPage,
  sidesPage,
  tell,
  tellNot,
  waitNoMore,
  undo,
  undoNow,
  leave,
  publishAsked,
  leaveAsked,
  testTurn,
  history,
  past,
  change,
  form,
  formAgain,
  formProposed,
  openDraft,
  rewrite,
  discard,
  preview,
  take,
  place,
  publish,
  publishSmall,
  reviewTurn,
  openWaiting,
  showProposal,
  accept,
  mend,
  mended,
  decline,
  declined,
  seenTo,
  merge,
  mergeInto,
  shutOut,
  letIn,
  shutOuts,
  letBack,
  approve,
  declineChange,
  changeDeclined,
  withdraw,
  unansweredPage,
  unansweredOne,
  attach,
  attachLook,
  attachFind,
  attachTo,
  attachNow,
  addFor,
  notSaid,
  forgetQuestion,
  settingsRoles,
  settingsLog,
  settingsPrivacy,
  settingsPause,
  settingsTwo,
  settingsQuestions,
  exportReport,
  importNow,
  importLeave,
  eraseAsk,
  eraseAll,
];
