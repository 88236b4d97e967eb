// Carries out what the journey wants done with files: takes what she chose, has it hashed, lets go of it. Holds the
// File objects, which are references to her device, and never their bytes.
import type { FileReport } from '../hash/messages.ts';
import type { HashPool } from '../hash/pool.ts';
import { Picker, carriesFiles, filesOf, mostFiles } from '../pick/files.ts';
import { text } from '../i18n/texts.ts';
import { nothingDone, startRun } from './hash_run.ts';
import type { Entry, Journey, JourneyEvent } from './journey.ts';
import type { Progress } from './view.ts';
import { countText, timeLeftText } from './working.ts';

/** How often progress is said aloud: often enough to know that it goes on, seldom enough to hear something else. */
const sayEveryMs = 10_000;

export interface FileDeskParts {
  readonly pool: HashPool;
  readonly tell: (event: JourneyEvent) => void;
  readonly say: (sentence: string) => void;
  readonly changed: () => void;
}

export class FileDesk {
  readonly #parts: FileDeskParts;
  readonly #files = new Map<number, File>();
  readonly #picker = new Picker();
  #progress: Progress = nothingDone;
  #stop: (() => void) | undefined;
  #saidAt = 0;

  constructor(parts: FileDeskParts) {
    this.#parts = parts;
  }

  get progress(): Progress {
    return this.#progress;
  }

  fileOf(id: number): File | undefined {
    return this.#files.get(id);
  }

  choose(files: Iterable<File>, { place, items }: Journey): void {
    const copy = place.at === 'copy';
    const { picked, left } = this.#picker.take(files, copy ? 1 : mostFiles - items.length);
    for (const { id, file } of picked) this.#files.set(id, file);
    const entries = picked.map(({ id, file: { name, size, lastModified } }): Entry => ({
      id,
      name,
      size,
      modified: lastModified,
    }));
    if (!copy) this.#parts.tell({ is: 'chosen', files: entries, left });
    else if (entries[0]) this.#parts.tell({ is: 'copy_chosen', file: entries[0] });
  }

  /** Dropped or pasted. Never lets the browser open a file: that would leave the page, and put its address into the
   *  history. */
  take(event: Event, transfer: DataTransfer | null, journey: () => Journey): void {
    if (!carriesFiles(transfer)) return;
    event.preventDefault();
    const { at } = journey().place;
    if (at !== 'pick' && at !== 'review' && at !== 'copy') return;
    filesOf(transfer).then(
      (files) => {
        this.choose(files, journey());
      },
      () => {
        this.choose([], journey());
      },
    );
  }

  /** What a change of state asks for. */
  follow(before: Journey, after: Journey): void {
    const from = before.place;
    const to = after.place;
    if (from.at === 'working' && to.at !== 'working') this.#stop?.();
    if (to.at === 'working' && from.at !== 'working') this.#work(to.waiting);
    if (from.at === 'copy' && from.reading && !(to.at === 'copy' && to.reading)) this.#stop?.();
    if (to.at === 'copy' && to.reading && !(from.at === 'copy' && from.reading)) this.#compare(to.reading);
    this.#keep(after);
  }

  /** Lets go of everything. */
  end(): void {
    this.#stop?.();
    this.#files.clear();
    this.#progress = nothingDone;
  }

  #keep({ place, items }: Journey): void {
    const wanted = new Set(items.map(({ id }) => id));
    if (place.at === 'working' || place.at === 'stuck') for (const { id } of place.waiting) wanted.add(id);
    if (place.at === 'working') for (const { id } of place.done) wanted.add(id);
    if (place.at === 'copy' && place.reading) wanted.add(place.reading.id);
    for (const id of this.#files.keys()) if (!wanted.has(id)) this.#files.delete(id);
  }

  #jobs(entries: readonly Entry[]): { readonly id: number; readonly file: File }[] {
    return entries.flatMap(({ id }) => {
      const file = this.#files.get(id);
      return file ? [{ id, file }] : [];
    });
  }

  #work(waiting: readonly Entry[]): void {
    const { pool, tell, say, changed } = this.#parts;
    const jobs = this.#jobs(waiting);
    this.#saidAt = performance.now();
    this.#progress = { ...nothingDone, total: jobs.length };
    say(text('working-started', { total: jobs.length }));
    this.#stop = startRun(pool, jobs, {
      onReport: (id, report) => {
        tell({ is: 'reported', id, report });
      },
      onProgress: (progress) => {
        this.#progress = progress;
        this.#sayProgress();
        changed();
      },
      onPartMissing: () => {
        tell({ is: 'part_missing' });
      },
    });
  }

  /** As a platform would: the picture as it is shown, and no other way of cutting it. */
  #compare(file: Entry): void {
    const { pool, tell, say } = this.#parts;
    say(text('copy-busy'));
    const listeners = {
      onReport: (id: number, report: FileReport): void => {
        tell({ is: 'copy_read', id, report });
      },
      onProgress: (): void => undefined,
      onPartMissing: (): void => {
        tell({ is: 'copy_missing' });
      },
    };
    this.#stop = startRun(pool, this.#jobs([file]), listeners, 'none');
  }

  #sayProgress(): void {
    const now = performance.now();
    if (now - this.#saidAt < sayEveryMs) return;
    this.#saidAt = now;
    this.#parts.say(`${countText(this.#progress)}. ${timeLeftText(this.#progress.secondsLeft)}`);
  }
}
