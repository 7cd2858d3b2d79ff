import { isSameKey, itemName, itemOf, type Item, type ItemKey } from '../report/items.js';
import type { Change, CorrectedStatement, Head } from '../store/changes/change.js';
import type { UnansweredQuestion, Waiting } from '../store/unanswered/unanswered.js';
import { DEFAULT_SETTINGS, type Settings } from '../store/settings/settings.js';
import type { Store } from '../store/store.js';
import type { AskedTally } from './asked/asked-tally.js';
import type { Corrections } from './corrections.js';
import { UserError } from '../report/user-error.js';
import type { ProposalDesk } from './desk.js';
import { draftId, draftOf } from './drafts/draft-id.js';
import type { By, Edit, Keeper, Preview, Publication, Stale } from './keeper.js';
import { lay, type Laid, type LaidItem } from './knowledge/laid.js';
import type { Library } from './library.js';
import {
  headOf,
  isLeftOut,
  movedOn,
  ownKnowledge,
  withReport,
  type Below,
  type OwnKnowledge,
} from './knowledge/own-knowledge.js';
import { otherCards } from './knowledge/other-cards.js';
import { createQueue } from './queue.js';
import { createReview, type Approval } from './review/review.js';
import { statsOf } from './asked/stats.js';
import { createProposalDesk } from './review/proposal-desk.js';
import { createUnansweredBox, type UnansweredBox } from './unanswered/unanswered-box.js';

/** A server in memory. */
export interface LoadedServer {
  readonly keeper: Keeper;
  readonly box: UnansweredBox;
  readonly proposals: ProposalDesk;
  /** What its members ask; another one after each change. */
  library: () => Library;
  /** Whether a change is under way. */
  busy: () => boolean;
}

/** What is kept of a server. */
export interface Kept {
  readonly heads: readonly Head[];
  readonly settings: Settings;
  readonly questions: readonly UnansweredQuestion[];
  readonly waiting: readonly Waiting[];
}

interface Means {
  readonly store: Store;
  readonly below: Below;
  readonly corrections: Corrections;
  readonly asked: AskedTally;
  readonly now: () => Date;
  readonly told: (change: Change) => void;
  /** Called when a member is to be told something. */
  readonly wrote: () => void;
  /** Called when something more waits for a decision. */
  readonly waits: () => void;
}

const TWO_FIRST =
  'Nothing was erased: here a change needs two persons, and an erasure would get around that. End the rule first, under /knowledge-admin settings; another administrator has to agree.';
const NO_REPORT = { faults: [{ file: '', fault: 'there is no such report here', fatal: true }] } as const;

/** Makes the keeper of one server over what is kept of it. */
export function createServerKeeper(
  guild: string,
  kept: Kept,
  { store, below, corrections, asked, now, told, wrote, waits }: Means,
): LoadedServer {
  const queue = createQueue();
  let own = ownKnowledge(below, kept.heads);
  let { settings } = kept;
  const box = createUnansweredBox(guild, kept, { store, now, keeps: () => settings.keepQuestions });

  const number = (report: string, key: ItemKey) => headOf(own, report, key)?.number ?? 0;
  const item = (report: string, key: ItemKey): Item | undefined => {
    const laid = own.laid.get(report);
    return laid === undefined ? undefined : itemOf(laid.knowledge, key);
  };

  function staleIn({ report, steps }: Edit): Stale[] {
    return steps.flatMap(({ key, base }): Stale[] => {
      const present = number(report, key);
      return present === base ? [] : [{ key, base, number: present, now: item(report, key) }];
    });
  }

  /** @returns the statements whose cards an edit makes others, with the numbers that they have then. */
  function correctedBy({ report, steps }: Edit, after: Laid): readonly CorrectedStatement[] {
    const before = own.laid.get(report);
    if (before === undefined) return [];
    return otherCards(before.report, after.report).map((statement) => {
      const key: ItemKey = { kind: 'statement', id: statement };
      const isChanged = steps.some((step) => isSameKey(step.key, key));
      return { statement, number: number(report, key) + (isChanged ? 1 : 0) };
    });
  }

  async function publish(edit: Edit, by: By): Promise<Publication> {
    const before = await store.changeBy(guild, by.interaction);
    if (before !== undefined) return { kind: 'repeated', change: before };
    const sound = check(edit);
    if (!('laid' in sound)) return sound;
    return settings.twoPersons ? hold(edit, by) : keep(edit, by, sound.laid);
  }

  /** Every change comes through here, so that none is made without the second person. */
  async function hold(edit: Edit, { author, interaction }: By): Promise<Publication> {
    // Whoever wants what another one asked for already is the second person for that.
    const before = (await store.pendingBy(guild, interaction)) ?? (await store.pendingSame(guild, edit));
    if (before !== undefined) return { kind: 'pending', pending: before };
    const pending = { guild, id: draftId(interaction), interaction, author, at: now(), edit };
    await store.savePending(pending);
    waits();
    return { kind: 'pending', pending };
  }

  async function approve(id: string, approver: string): Promise<Approval> {
    const pending = await store.pending(guild, id);
    if (pending === undefined) return { kind: 'gone' };
    const { author, interaction, edit } = pending;
    if (author === approver) return { kind: 'own' };
    const sound = check(edit);
    if (!('laid' in sound)) return sound;
    const publication = await keep(edit, { author, interaction, approver }, sound.laid);
    const draft = draftOf(interaction);
    // The change is kept: a draft that cannot be let go now goes with the old ones.
    if (draft !== undefined) await store.dropDraft(guild, author, draft).catch(() => undefined);
    return publication;
  }

  /** Whether an edit was made on what stands there now, and what it makes of its report. */
  function check(edit: Edit): { readonly laid: Laid } | Extract<Publication, { kind: 'stale' | 'faulty' }> {
    if (!below.shipped.has(edit.report)) return { kind: 'faulty', ...NO_REPORT };
    const stale = staleIn(edit);
    if (stale.length > 0) return { kind: 'stale', stale };
    const laid = layEdit(own, below, edit);
    return 'faults' in laid ? { kind: 'faulty', faults: laid.faults } : { laid };
  }

  async function keep(edit: Edit, by: By & { readonly approver?: string }, laid: Laid): Promise<Publication> {
    const { report, steps } = edit;
    const whole = steps.map((step) => ({ ...step, shipped: keeper.shipped(report, step.key) }));
    const { small = false, ...asked } = edit;
    const appended = await store.append({
      ...asked,
      ...by,
      guild,
      at: now(),
      steps: whole,
      ...(small ? {} : { corrects: correctedBy(edit, laid) }),
    });
    if (appended.kind === 'stale') {
      // The file is ahead of what is in memory, as after a change whose confirmation was lost.
      own = ownKnowledge(below, await store.heads(guild));
      return { kind: 'stale', stale: staleIn(edit) };
    }
    if (appended.kind === 'repeated') return appended;
    const { change } = appended;
    const heads = change.revisions.map((revision): Head => ({ report, ...revision }));
    own = withReport(own, below, { id: report, laid, heads });
    told(change);
    if (edit.proposal !== undefined || edit.undoes !== undefined) wrote();
    return { kind: 'published', change };
  }

  const keeper: Keeper = {
    guild,
    get settings() {
      return settings;
    },
    saveSettings: (change) =>
      queue.run(async () => {
        const next = change(settings);
        const save = async () => {
          await store.saveSettings(guild, next);
          settings = next;
        };
        await (next.keepQuestions ? save() : box.emptied(save));
      }),
    get library() {
      return own.library;
    },
    shippedLibrary: below.library,
    knowledge: (report) => own.laid.get(report)?.knowledge,
    shippedKnowledge: (report) => below.shipped.get(report)?.knowledge,
    item,
    shipped(report, key) {
      const shipped = below.shipped.get(report);
      return shipped === undefined ? undefined : itemOf(shipped.knowledge, key);
    },
    number,
    isLeftOut: (report, key) => isLeftOut(own, report, key),
    movedOn(report) {
      const shipped = below.shipped.get(report);
      return shipped === undefined ? [] : movedOn(own, report, shipped);
    },
    preview(edit): Preview {
      const laid = layEdit(own, below, edit);
      return 'faults' in laid ? laid : { report: laid.report, faults: [] };
    },
    publish: (edit, by) => queue.run(() => publish(edit, by)),
    undoing({ id, report, revisions }): Edit {
      const steps = revisions.map(({ key, before }) => ({ key, base: number(report, key), standing: before }));
      return { report, action: 'undo', undoes: id, steps };
    },
    remember: (answer) => store.rememberAnswer({ ...answer, guild, at: now() }),
    forget: (message) => corrections.forget(guild, message),
    async answersShowing(edit) {
      const laid = layEdit(own, below, edit);
      const statements = 'faults' in laid ? [] : correctedBy(edit, laid).map(({ statement }) => statement);
      return statements.length === 0 ? 0 : store.countShowing(guild, edit.report, statements);
    },
    corrected: (id) => corrections.whenTold(guild, id),
    history: (filter, page) => store.history(guild, filter, page),
    change: (id) => store.change(guild, id),
    changeBy: (interaction) => store.changeBy(guild, interaction),
    saveDraft: (draft) => store.saveDraft({ ...draft, guild, at: now() }),
    draft: (author, id) => store.draft(guild, author, id),
    drafts: (author, limit) => store.drafts(guild, author, limit),
    dropDraft: (author, id) => store.dropDraft(guild, author, id),
    unanswered: box.forModerators,
    stats: async () => statsOf(await asked.read(guild), own.library, now()),
    review: createReview(guild, { store, now, wrote, approve, inTurn: (job) => queue.run(job) }),
    async erase({ departed } = { departed: false }) {
      await queue.run(async () => {
        if (settings.twoPersons && !departed) throw new UserError(TWO_FIRST);
        await asked.emptied(guild, () => box.emptied(() => store.erase(guild)));
        own = ownKnowledge(below, []);
        settings = DEFAULT_SETTINGS;
      });
    },
  };
  const proposals = createProposalDesk(guild, { store, now, waits });
  return { keeper, box, proposals, library: () => own.library, busy: () => queue.busy || box.busy };
}

/** What an edit makes of its report, on top of what the server shows now. */
function layEdit(own: OwnKnowledge, { shipped }: Below, { report, steps }: Edit): Laid | Pick<Preview, 'faults'> {
  const below = shipped.get(report);
  if (below === undefined) return NO_REPORT;
  const changed = new Set(steps.map(({ key }) => itemName(key)));
  const kept: LaidItem[] = own.heads.filter((head) => {
    return head.report === report && !changed.has(itemName(head.key)) && !own.leftOut.includes(head);
  });
  const items = [...kept, ...steps.map(({ base, ...step }) => ({ ...step, number: base + 1 }))];
  return lay(below, items, own.laid.get(report));
}
