/** The domain: what is known of one news report. All offsets are UTF-16 offsets into `Report.source`. */

export const KINDS = ['direct', 'mixed', 'indirect', 'act', 'thought', 'narration'] as const;
export type Kind = (typeof KINDS)[number];

export const STANCES = [
  'asserts',
  'suggests',
  'speculates',
  'conditional',
  'doubts',
  'denies',
  'unsure',
  'accuses',
] as const;
export type Stance = (typeof STANCES)[number];

export const RELATIONS = ['disputes', 'supports', 'elaborates', 'restates', 'overstates'] as const;
export type RelationKind = (typeof RELATIONS)[number];

/** A half-open range of the source: `source.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Somebody or something the report names: its id, name, role and the other names it goes by. */
export interface Mentioned {
  readonly id: string;
  readonly name: string;
  readonly role?: string | undefined;
  readonly aliases: readonly string[];
}

/** Who is a voice somewhere in the report. */
export interface Speaker extends Mentioned {
  readonly type: 'Person' | 'Organization';
  readonly anonymity: 'named' | 'unnamed' | 'collective';
  /** The id of the speaker on whose behalf this one speaks. */
  readonly behalf?: string | undefined;
}

export interface Topic {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** One link of a chain of attribution. */
export interface Voice {
  /** The speaker's id. */
  readonly by: string;
  /** The words in the quote that name the speaker here. */
  readonly as?: string | undefined;
  /** The words of saying. */
  readonly cue?: string | undefined;
  /** No words name the speaker here. */
  readonly inferred: boolean;
}

export interface Relation {
  readonly kind: RelationKind;
  /** The id of the other statement. */
  readonly to: string;
}

/** One attribution as printed. */
export interface Statement extends Span {
  readonly id: string;
  /** `source.slice(start, end)`: what is shown, letter for letter. */
  readonly quote: string;
  /** Where the attributed words lie; empty when the whole quote is the content. */
  readonly content: readonly Span[];
  /** Further places where the same words are printed. */
  readonly copies: readonly Span[];
  readonly kind: Kind;
  /** Outermost voice first, originator last; empty for the report's own voice. */
  readonly chain: readonly Voice[];
  /** The stance of the originator. */
  readonly stance: Stance;
  readonly hedges: readonly string[];
  readonly when?: { readonly text: string; readonly date?: string | undefined } | undefined;
  readonly where?: string | undefined;
  readonly to?: string | undefined;
  /** Ids of speakers and mentioned. */
  readonly about: readonly string[];
  readonly topics: readonly string[];
  readonly relations: readonly Relation[];
  /** Questions that this statement answers; a search aid, never shown as a quote. */
  readonly asks: readonly string[];
  readonly note?: string | undefined;
  /** Why a moderator retracted it. A withdrawn statement answers nothing. */
  readonly withdrawn?: string | undefined;
  /** How many times a moderator changed it; 0 is as shipped. */
  readonly revision: number;
}

export interface Report {
  readonly id: string;
  readonly headline: string;
  readonly publisher: string | null;
  /** ISO 8601. */
  readonly datePublished: string;
  readonly inLanguage: string;
  readonly url: string | null;
  readonly source: string;
  readonly paragraphs: readonly Span[];
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly mentioned: ReadonlyMap<string, Mentioned>;
  readonly topics: ReadonlyMap<string, Topic>;
  /** In the order of the source. */
  readonly statements: readonly Statement[];
}
