import { isSameValue } from '../../saving/sameValue.ts';
import { mergeValues } from './mergeValues.ts';
import { sendSave, type Conflict, type Outcome, type Problem, type Values } from './sendSave.ts';
import { forgetTyped, keepTyped, type RecordAddress } from './typedTexts.ts';

/** The form on the page. */
export type FormAccess = {
  /** Its values now. */
  read(this: void): Values;
  /**
   * Shows these values in place of its own, at these fields alone.
   * @returns how the form has them; undefined where the server, which makes their state, does not answer.
   */
  show(this: void, names: readonly string[], values: Values): Promise<Values | undefined>;
  /** Marks the fields of a refusal, in place of those that were marked before. */
  mark(this: void, problems: readonly Problem[]): void;
  /** The language of the admin, for refusals. */
  language: string;
  /** Called with the document that the first save made. */
  created(this: void, document: Values): void;
  /** Called after each save, with how the record is stored now; `isDirty` tells whether something of the form is not. */
  stored(this: void, document: Values, how: SaveKind, isDirty: () => boolean): void;
};

/** Whether what is on the page is stored. */
export type SaveState =
  | { kind: 'saved'; at: Date | undefined }
  | { kind: 'unsaved' }
  | { kind: 'saving' }
  | { kind: 'away'; message: string | undefined }
  | { kind: 'signedOut' }
  /** A notice says why: a refusal, or a field that two people changed. */
  | { kind: 'refused' };

/** A field that two people changed: what is on the page, and what is stored. */
export type OpenConflict = Conflict & { mine: unknown; theirs: unknown };

/** A refusal of a save or a publication, which stays until it is closed or overtaken by the next one. */
export type Refusal = { of: SaveKind; message: string; problems: readonly Problem[] };

export type SaverView = {
  state: SaveState;
  conflicts: readonly OpenConflict[];
  refusal: Refusal | undefined;
  /** What was changed in what was typed or pasted, until it is closed. */
  notices: readonly Problem[];
};

/** An automatic save may replace the version before it; one that was asked for makes a version; publishing is public. */
export type SaveKind = 'automatic' | 'asked' | 'published';

/** Values that the server sets, or that say how it is stored: never sent as changes of the form. */
const notSent = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'deletedAt',
  '_status',
  'completeness',
  'heading',
]);

const idleMs = 1_000;
const longestWaitMs = 4_000;
const longestRetryMs = 30_000;

/** How often what is typed meanwhile is saved before a publication gives up. */
const mostTries = 20;

/**
 * Saves what is typed into a form: a second after typing pauses and at the latest every few seconds, one save at a time
 * and only the fields that changed since the server confirmed them, with `updatedAt` of what they started from. What is
 * not confirmed is kept in the browser. A save without an answer is tried again by itself.
 */
export class DraftSaver {
  #record: RecordAddress;
  readonly #form: FormAccess;
  readonly #listeners = new Set<() => void>();
  #view: SaverView;
  /** The values of the form as the server has them. */
  #confirmed: Values;
  /** The document as last answered. */
  #document: Values;
  #conflicts = new Map<string, OpenConflict>();
  #refusal: Refusal | undefined;
  /** What was refused with the marks that fields have now; they outlive the notice, which may be closed. */
  #marked: SaveKind | undefined;
  #notices: readonly Problem[] = [];
  #running: Promise<void> | undefined;
  /** The names of the fields that a save under way carries. */
  #sending: ReadonlySet<string> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsavedSince: number | undefined;
  #retryMs = 2_000;
  /** Whether what got no answer is a publication; to write on, or to save a draft after it, takes it back. */
  #isToPublish = false;

  /** @param confirmed the values of the form as the server gave them; `document` is the record as it was answered. */
  constructor(record: RecordAddress, form: FormAccess, confirmed: Values, document: Values) {
    this.#record = record;
    this.#form = form;
    this.#document = document;
    this.#confirmed = confirmed;
    this.#view = {
      state: { kind: 'saved', at: timeOf(document) },
      conflicts: [],
      refusal: undefined,
      notices: [],
    };
  }

  /** For `useSyncExternalStore`. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  view = (): SaverView => this.#view;

  /** The record; without an id before the first save. */
  get record(): RecordAddress {
    return this.#record;
  }

  /** Whether something on the page is not stored. */
  isDirty(): boolean {
    return this.#changed(this.#form.read(), { withConflicts: true }).length > 0;
  }

  /** To be called after each change of the form: keeps what is typed and plans a save. */
  noticeChange(): void {
    const values = this.#form.read();
    const names = this.#changed(values, { withConflicts: true });
    if (names.length === 0) return this.#running ? undefined : this.#nothingToSave();
    keepTyped(this.#record, pick(values, names));
    // What is written after a click that nobody answered was not meant to be public by it.
    this.#isToPublish = false;
    if (this.#running || this.#view.state.kind === 'signedOut') return;
    this.#unsavedSince ??= Date.now();
    if (this.#view.state.kind === 'saved' || this.#view.state.kind === 'refused')
      this.#tell({ kind: 'unsaved' });
    const waited = Date.now() - this.#unsavedSince;
    this.#plan(Math.max(0, Math.min(idleMs, longestWaitMs - waited)));
  }

  /** Saves now what is not saved, unless somebody has to sign in first. */
  save(): void {
    if (this.#view.state.kind === 'away') void this.retry();
    else if (this.#view.state.kind !== 'signedOut' && this.#changed(this.#form.read()).length > 0)
      void this.flush();
  }

  /** Does again what got no answer: a save, or a publication. */
  async retry(): Promise<void> {
    const isSaved = (this.#isToPublish && !this.isDirty()) || (await this.flush());
    // Somebody may have written on while it was saved.
    if (isSaved && this.#isToPublish) await this.#publish();
  }

  /** Closes the notice of a refusal. */
  dismiss(): void {
    this.#refusal = undefined;
    this.#tell(this.#view.state);
  }

  /** Tells what was changed in what was pasted or saved. */
  note(notices: readonly Problem[]): void {
    const isNew = ({ message }: Problem) => !this.#notices.some((told) => told.message === message);
    this.#notices = [...this.#notices, ...notices.filter(isNew)];
    this.#tell(this.#view.state);
  }

  dismissNotices(): void {
    this.#notices = [];
    this.#tell(this.#view.state);
  }

  /** Saves now. @returns whether everything on the page is stored afterwards. */
  async flush(kind: SaveKind = 'automatic'): Promise<boolean> {
    clearTimeout(this.#timer);
    while (this.#running) await this.#running;
    // A change typed during the save is saved by the next one.
    for (let tries = 0; tries < 3; tries += 1) {
      if (kind === 'automatic' && this.#changed(this.#form.read()).length === 0) {
        this.#nothingToSave();
        break;
      }
      this.#running = this.#save(kind).finally(() => (this.#running = undefined));
      await this.#running;
      if (this.#view.state.kind !== 'unsaved') break;
      kind = 'automatic';
    }
    return this.#view.state.kind === 'saved' && this.#conflicts.size === 0;
  }

  /** Publishes what is on the page, after it was saved; without an answer it is tried again by itself. */
  async publish(): Promise<boolean> {
    const isPublished = await this.#publish();
    this.#isToPublish = this.#view.state.kind === 'away';
    return isPublished;
  }

  async #publish(): Promise<boolean> {
    // What is typed while it is saved belongs to it as well: somebody who writes on has not taken the click back.
    for (let tries = 0; this.isDirty() && tries < mostTries; tries += 1)
      if (!(await this.flush()) && this.#view.state.kind !== 'unsaved') return false;
    if (this.isDirty()) return false;
    return (await this.flush('published')) && this.#refusal === undefined;
  }

  /** Whether everything is on its way: what a closing page need not ask about. */
  isUnderWay(): boolean {
    const names = this.#changed(this.#form.read(), { withConflicts: true });
    return names.every((name) => this.#sending.has(name));
  }

  /**
   * Sends what is not saved while the form goes: another record, or another language, has a form and a saver of its own.
   * What is sent stays in the browser until the server confirms it.
   */
  close(): void {
    clearTimeout(this.#timer);
    const values = this.#form.read();
    const names = this.#changed(values).filter((name) => !this.#sending.has(name));
    if (names.length === 0 || this.#record.id === undefined) return;
    void this.#send('automatic', values, names).then((outcome) => {
      if (outcome.kind === 'saved') forgetTyped(this.#record);
    });
  }

  /** Ends a conflict. Where the stored text stays, the other one becomes a version that can be restored. */
  async choose(path: string, choice: 'mine' | 'theirs'): Promise<void> {
    const conflict = this.#conflicts.get(path);
    if (!conflict) return;
    const { theirs } = conflict;
    const before = this.#confirmed[path];
    this.#conflicts.delete(path);
    this.#confirmed[path] = theirs;
    const isMineStored = await this.flush('asked');
    if (isMineStored && choice === 'mine') return this.#tell(this.#view.state);
    if (isMineStored && (await this.#form.show([path], { [path]: theirs ?? null }))) {
      await this.flush('asked');
      return;
    }
    // Nothing is decided until both texts are stored.
    this.#confirmed[path] = before;
    this.#conflicts.set(path, conflict);
    this.#tell(this.#stored());
  }

  #plan(ms: number): void {
    clearTimeout(this.#timer);
    const isRetry = this.#view.state.kind === 'away';
    this.#timer = setTimeout(() => void (isRetry ? this.retry() : this.flush()), ms);
  }

  /** What was changed is as the server has it, as after undoing. */
  #nothingToSave(): void {
    const { kind } = this.#view.state;
    if (kind !== 'unsaved' && (kind !== 'away' || this.#isToPublish)) return;
    clearTimeout(this.#timer);
    this.#unsavedSince = undefined;
    if (this.#conflicts.size === 0) forgetTyped(this.#record);
    this.#tell(this.#stored());
  }

  /** The state once all is stored that can be: not while a text waits for a choice. */
  #stored(): SaveState {
    return this.#conflicts.size > 0
      ? { kind: 'refused' }
      : { kind: 'saved', at: timeOf(this.#document) };
  }

  #tell(state: SaveState): void {
    this.#view = {
      state,
      conflicts: [...this.#conflicts.values()],
      refusal: this.#refusal,
      notices: this.#notices,
    };
    for (const listener of this.#listeners) listener();
  }

  #changed(values: Values, { withConflicts = false } = {}): string[] {
    return Object.keys(values).filter(
      (name) =>
        !notSent.has(name) &&
        (withConflicts || !this.#conflicts.has(name)) &&
        !isSameValue(values[name], this.#confirmed[name]),
    );
  }

  async #save(kind: SaveKind): Promise<void> {
    const values = this.#form.read();
    const { id } = this.#record;
    const names =
      id === undefined
        ? Object.keys(values).filter((name) => !notSent.has(name))
        : this.#changed(values);
    this.#tell({ kind: 'saving' });
    this.#sending = new Set(names);
    const outcome = await this.#send(kind, values, names);
    this.#sending = new Set();
    await this.#settle(outcome, names, values, kind);
  }

  #send(kind: SaveKind, values: Values, names: readonly string[]): Promise<Outcome> {
    return sendSave(this.#address(kind), {
      method: this.#record.id === undefined ? 'POST' : 'PATCH',
      values: this.#body(pick(values, names), kind),
      language: this.#form.language,
    });
  }

  async #settle(outcome: Outcome, names: string[], values: Values, kind: SaveKind): Promise<void> {
    if (outcome.kind !== 'away' && kind !== 'automatic') this.#isToPublish = false;
    switch (outcome.kind) {
      case 'saved':
        return this.#confirm(outcome, names, values, kind);
      case 'conflict':
        return this.#merge(outcome.conflicts);
      case 'away':
        return this.#tryLater(outcome.message);
      case 'signedOut':
        return this.#tell(outcome);
      case 'refused':
        return this.#refuse(outcome, kind);
    }
  }

  #tryLater(message: string | undefined): void {
    this.#tell({ kind: 'away', message });
    this.#plan(this.#retryMs);
    this.#retryMs = Math.min(this.#retryMs * 2, longestRetryMs);
  }

  /** A refused publication leaves the draft as it was saved. */
  #refuse({ message, problems }: Extract<Outcome, { kind: 'refused' }>, kind: SaveKind): void {
    this.#refusal = { of: kind, message, problems };
    this.#marked = kind;
    this.#form.mark(problems);
    this.#tell(kind === 'published' ? this.#stored() : { kind: 'refused' });
  }

  async #confirm(
    { document, notices }: Extract<Outcome, { kind: 'saved' }>,
    names: string[],
    values: Values,
    kind: SaveKind,
  ): Promise<void> {
    this.#retryMs = 2_000;
    this.#unsavedSince = undefined;
    // Saving a draft does not settle why it could not be published.
    const settles = (of: SaveKind) => kind === 'published' || of !== 'published';
    if (this.#refusal && settles(this.#refusal.of)) this.#refusal = undefined;
    if (this.#marked && settles(this.#marked)) {
      this.#marked = undefined;
      this.#form.mark([]);
    }
    for (const name of names) this.#confirmed[name] = values[name];
    if (this.#record.id === undefined) this.#begin(document);
    await this.#takeOver(document, names);
    await this.#showCleaned(document, notices, values);
    this.#form.stored(document, kind, () => this.isDirty());
    const now = this.#form.read();
    const left = this.#changed(now, { withConflicts: true });
    if (left.length === 0) forgetTyped(this.#record);
    else keepTyped(this.#record, pick(now, left));
    if (this.#changed(now).length === 0) return this.#tell(this.#stored());
    this.#tell({ kind: 'unsaved' });
    this.#unsavedSince = Date.now();
    this.#plan(idleMs);
  }

  /** Shows what the server made of texts that had something in them that is not kept, unless they were changed since. */
  async #showCleaned(document: Values, notices: readonly Problem[], sent: Values): Promise<void> {
    if (notices.length === 0) return;
    const now = this.#form.read();
    const names = notices
      .flatMap(({ path }) => path ?? [])
      .filter((name) => isSameValue(now[name], sent[name]));
    const shown = await this.#form.show(names, document);
    if (shown) for (const name of names) this.#confirmed[name] = shown[name];
    this.note(notices);
  }

  /** The first save made the record: this page goes on as that record's, without being loaded anew under the writer. */
  #begin(document: Values): void {
    forgetTyped(this.#record);
    this.#record = { ...this.#record, id: String(document.id) };
    this.#form.created(document);
  }

  /** Shows what the server or somebody else changed, at the fields that nobody changed here. */
  async #takeOver(document: Values, except: readonly string[]): Promise<void> {
    const before = this.#document;
    const values = this.#form.read();
    const changedHere = new Set([...this.#changed(values, { withConflicts: true }), ...except]);
    const names = Object.keys(document).filter(
      (name) =>
        name in values && !changedHere.has(name) && !isSameValue(document[name], before[name]),
    );
    const shown = names.length === 0 ? {} : await this.#form.show(names, document);
    // What is not shown was not seen: the next save must not claim that it was.
    if (!shown) return;
    this.#document = document;
    for (const name of names) this.#confirmed[name] = shown[name];
  }

  /** Reads what is stored now and merges it with the page; what cannot be merged is left to the person. */
  async #merge(found: readonly Conflict[]): Promise<void> {
    const document = await this.#read();
    if (!document) return this.#tryLater(undefined);
    const values = this.#form.read();
    const merged: Values = {};
    for (const conflict of found) {
      const { path } = conflict;
      const result = mergeValues(this.#confirmed[path], values[path], document[path]);
      if (result === 'conflict')
        this.#conflicts.set(path, { ...conflict, mine: values[path], theirs: document[path] });
      else merged[path] = result.value;
    }
    const names = Object.keys(merged);
    if (names.length > 0 && !(await this.#form.show(names, merged)))
      return this.#tryLater(undefined);
    for (const name of names) this.#confirmed[name] = document[name];
    await this.#takeOver(
      document,
      found.map(({ path }) => path),
    );
    this.#tell({ kind: 'unsaved' });
    this.#plan(0);
  }

  async #read(): Promise<Values | undefined> {
    const { collection, id, locale } = this.#record;
    const query = `locale=${locale}&depth=0&fallback-locale=null&draft=true`;
    try {
      const response = await fetch(`/api/${collection}/${id}?${query}`, { credentials: 'include' });
      const body: unknown = await response.json();
      return response.ok && typeof body === 'object' && body !== null ? { ...body } : undefined;
    } catch {
      return undefined;
    }
  }

  #body(values: Values, kind: SaveKind): Values {
    const { updatedAt } = this.#document;
    return {
      ...values,
      ...(updatedAt === undefined ? {} : { updatedAt }),
      _status: kind === 'published' ? 'published' : 'draft',
    };
  }

  #address(kind: SaveKind): string {
    const { collection, id, locale } = this.#record;
    const query = `locale=${locale}&depth=0&fallback-locale=null`;
    const how = { automatic: '&draft=true&autosave=true', asked: '&draft=true', published: '' };
    return `/api/${collection}${id === undefined ? '' : `/${id}`}?${query}${how[kind]}`;
  }
}

function timeOf({ updatedAt }: Values): Date | undefined {
  return typeof updatedAt === 'string' ? new Date(updatedAt) : undefined;
}

function pick(values: Values, names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
}
