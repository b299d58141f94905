import type { ScoringSpec } from '../../items/scoring-spec.ts';
import { mergeStates } from '../../learning/merge.ts';
import { decodeState, encodeState, UnreadableStateError } from '../../learning/state-codec.ts';
import { localCopyKey } from '../storage/keys.ts';
import { keysIn, type TextStore } from '../storage/text-store.ts';
import { essenceOf, tagged, tagOf, untagged, type AttemptTag } from './attempt-tag.ts';
import { digest } from './digest.ts';

/** The learner and module of a copy. Owners that differ in any part never see each other's copy. */
export interface Owner {
  /** Origin of the LMS. */
  readonly lms: string;
  /** Declared identifier of the module. */
  readonly module: string;
  /** The learner's id for that LMS; empty where it has none: then nothing is stored. */
  readonly learner: string;
  /** Address of the content, which differs between activities of one LMS. */
  readonly place?: string;
  /** Whether the learner's id names the attempt too, as a registration of cmi5 does. */
  readonly isAttempt?: boolean;
}

/**
 * The report of one answer. For SCORM: elements of the LMS's data model with their values. For
 * cmi5: one pair, the number of the statement and its object and result as JSON.
 */
export type Row = readonly (readonly [element: string, value: string])[];

/** What a launch goes on from. */
interface Joined {
  /** The state, in the form of state-codec. */
  readonly text: string;
  /** Answers that are still to be reported. */
  readonly rows: readonly Row[];
}

/** A sitting: one launch of an attempt, in all its documents. */
interface Sitting {
  readonly attempt: string;
  readonly sitting: string;
  /** The sitting whose text the LMS had when this one began. */
  readonly base: string;
  /** How many changes it has made. */
  readonly revision: number;
  /** How many rows a commit has held that the LMS called kept, and what else it held. */
  readonly reported: number;
  readonly sent: string;
}

interface StoredCopy extends Sitting {
  /** The whole state, in the form of state-codec. */
  readonly state: string;
  /** Reports of the answers of this sitting. */
  readonly rows: readonly Row[];
  /** Digest of {@link Owner.place}. */
  readonly place: string;
  /** Moment of the last change, in milliseconds. */
  readonly at: number;
}

/** A copy as it is read; one of an earlier version has digests of the texts that the LMS may have. */
type Kept = Partial<StoredCopy> &
  Pick<StoredCopy, 'state' | 'rows'> & { readonly from?: readonly string[] };

const shortDigest = (text: string) => digest(text.trim()).slice(0, 8);
const hasAnswers = (text: string) => /;[an]/.test(text);
/** A new id of an attempt or a sitting. */
const newId = () => Math.random().toString(36).slice(2, 7);

/**
 * A learner's progress in this browser, until a launch has seen that the LMS has it. The storage key
 * holds a digest of the learner's id, so that the next person at a shared computer cannot read who
 * it was, and the attempt: an attempt never goes on from the copy of another one unless the learner
 * says so.
 */
export class LocalCopy {
  readonly #store: TextStore | undefined;
  readonly #owner: Owner;
  readonly #items: readonly ScoringSpec[];
  readonly #mint: () => string;
  readonly #now: () => number;
  readonly #place: string;
  readonly #ownerKey: string;
  #mine: Sitting = { attempt: '', sitting: '', base: '', revision: 0, reported: 0, sent: '' };
  #mayOffer = false;

  /**
   * @param store this browser's storage; undefined where it has none
   * @param owner learner and module
   * @param items the module's items, which tell how far an answer is
   * @param mint gives a new id of an attempt or a sitting
   * @param now the present moment, in milliseconds
   */
  constructor(
    store: TextStore | undefined,
    owner: Owner,
    items: readonly ScoringSpec[] = [],
    mint: () => string = newId,
    now: () => number = Date.now,
  ) {
    const { lms, module, learner, place = '' } = owner;
    this.#store = learner === '' ? undefined : store;
    this.#owner = owner;
    this.#items = items;
    this.#mint = mint;
    this.#now = now;
    this.#place = shortDigest(place);
    this.#ownerKey = localCopyKey(module, digest(JSON.stringify([lms, learner])));
  }

  /** Id of the attempt, once joined. */
  get attempt(): string {
    return this.#mine.attempt;
  }

  /**
   * Reconciles the copy with the record of the LMS at launch.
   * @param saved text from the LMS
   * @param isReadOnly whether nothing may be written: then a copy that the LMS has is erased, and
   * nothing else happens
   */
  join(saved: string, isReadOnly = false): Joined {
    const tag = tagOf(saved);
    const text = untagged(saved);
    // A text of an earlier version with answers has no tag; it names its attempt itself.
    const named = tag?.attempt ?? (hasAnswers(text) ? shortDigest(this.#place + text) : undefined);
    const [attempt, sitting, base] = [named ?? this.#mint(), this.#mint(), tag?.sitting ?? ''];
    this.#mine = { ...this.#mine, attempt, sitting, base };
    const own = this.#read(this.#key);
    const earlier = this.#read(this.#ownerKey);
    const isFollowed = (kept: Kept) => kept.from?.includes(shortDigest(text));
    const kept = own ?? (hasAnswers(text) && earlier && isFollowed(earlier) ? earlier : undefined);
    this.#mayOffer = !hasAnswers(text);
    if (!kept) return { text, rows: [] };
    const joined = this.#joined(kept, text, tag);
    const isSettled = joined.rows.length === 0 && joined.text.trim() === text.trim();
    const isDone = isSettled || (!isReadOnly && this.keep(joined.text, joined.rows) && !own);
    if (isDone) this.#remove(own ? this.#key : this.#ownerKey);
    return isReadOnly || isSettled ? { text, rows: [] } : joined;
  }

  #joined(kept: Kept, text: string, tag: ReturnType<typeof tagOf>): Joined {
    const { state, rows, reported = 0 } = kept;
    const isFollowed =
      kept.from?.includes(shortDigest(text)) === true || kept.base === this.#mine.base;
    // The LMS has a text of this very sitting, with the answers reported before it.
    if (tag && kept.sitting === tag.sitting)
      return tag.revision > (kept.revision ?? 0)
        ? { text, rows: [] }
        : { text: state, rows: rows.slice(tag.reported) };
    if (isFollowed || state.trim() === text.trim()) return { text: state, rows };
    // The learner went on elsewhere, from all that this sitting had sent.
    if (isSent(kept)) return { text, rows: [] };
    return { text: merged(text, state, this.#items), rows: rows.slice(reported) };
  }

  /**
   * Goes on in the sitting of an earlier document. What the session of the LMS gives back then is no
   * proof that it is stored.
   * @param tag the attempt, and what the session of the LMS gives back
   * @returns the state and all answers of the sitting; undefined where there is no copy of it
   */
  resume(tag: Pick<AttemptTag, 'attempt'> & Partial<AttemptTag>): Joined | undefined {
    this.#mine = { ...this.#mine, attempt: tag.attempt };
    const kept = this.#read(this.#key);
    if (!kept || (tag.sitting ?? kept.sitting) !== kept.sitting) return undefined;
    if ((tag.revision ?? 0) > (kept.revision ?? 0)) return undefined;
    this.#mine = { ...this.#mine, ...kept };
    return { text: kept.state, rows: kept.rows };
  }

  /** The text of a state as the LMS is to have it, with the answers reported so far. */
  tagged(state: string, reported: number): string {
    return tagged(state, { ...this.#mine, reported });
  }

  /** The answers that are still to be reported, even where the LMS has confirmed the state. */
  rows(): readonly Row[] {
    return this.#read(this.#key)?.rows ?? [];
  }

  /**
   * A copy that the LMS never confirmed, of this learner and activity, where the record has no
   * answer: it may be of another attempt, so the learner is asked.
   * @returns the copy and what erases it; undefined where there is none
   */
  offer(): (Joined & { drop(): void }) | undefined {
    for (const key of this.#mayOffer ? keysIn(this.#store) : []) {
      const isOther = key.startsWith(this.#ownerKey) && key !== this.#key;
      const kept = isOther ? this.#read(key) : undefined;
      if (!kept || essenceOf(kept.state) === '' || isSent(kept)) continue;
      if ((kept.place ?? this.#place) !== this.#place) continue;
      return { text: kept.state, rows: kept.rows, drop: () => this.#remove(key) };
    }
    return undefined;
  }

  /**
   * Stores a state until a launch has seen that the LMS has it.
   * @param state the state, in the form of state-codec
   * @param rows the answers of this sitting
   * @returns whether this browser has stored it
   */
  keep(state: string, rows: readonly Row[]): boolean {
    this.#mine = { ...this.#mine, revision: this.#mine.revision + 1 };
    // Nothing worth a copy: only the place in the module.
    if (essenceOf(state) === '') return this.#store !== undefined;
    return this.#write(state, rows);
  }

  #write(state: string, rows: readonly Row[]): boolean {
    const kept: StoredCopy = { ...this.#mine, state, rows, place: this.#place, at: this.#now() };
    try {
      if (!this.#store) return false;
      this.#store.setItem(this.#key, JSON.stringify(kept));
      return true;
    } catch {
      // Storage is full or blocked: the status shows that nothing is saved.
      return false;
    }
  }

  /**
   * The LMS has called a commit kept. That is no proof: the copy stays until the next launch. One
   * that cannot be brought up to date is erased: it would bring older answers back.
   * @param state the state that it held
   * @param rows the answers of this sitting, all of which it held
   */
  sent(state: string, rows: readonly Row[]): void {
    this.#mine = { ...this.#mine, reported: rows.length, sent: essenceOf(state) };
    if (this.#mine.sent !== '' && !this.#write(state, rows)) this.confirm();
  }

  /** Erases the copy: the LMS has proved that it has this state, and its reports. */
  confirm(): void {
    this.#remove(this.#key);
  }

  get #key(): string {
    return this.#owner.isAttempt ? this.#ownerKey : `${this.#ownerKey}:${this.#mine.attempt}`;
  }

  #remove(key: string): void {
    try {
      this.#store?.removeItem(key);
    } catch {
      // A blocked storage holds no copy.
    }
  }

  #read(key: string): Kept | undefined {
    try {
      const kept = JSON.parse(this.#store?.getItem(key) ?? '') as Kept;
      decodeState(kept.state);
      return Array.isArray(kept.rows) ? kept : undefined;
    } catch {
      // No copy, blocked storage, or a text of another version: nothing can be sent.
      return undefined;
    }
  }
}

/** Whether a commit that held all of a copy was called kept. */
const isSent = ({ state, rows, reported, sent }: Kept) =>
  reported === rows.length && sent === essenceOf(state);

/** Merges both states into one text; a text of the LMS that cannot be read is left as it is. */
function merged(saved: string, kept: string, items: readonly ScoringSpec[]): string {
  try {
    return encodeState(mergeStates(decodeState(saved), decodeState(kept), items));
  } catch (error) {
    if (!(error instanceof UnreadableStateError)) throw error;
    return saved;
  }
}
