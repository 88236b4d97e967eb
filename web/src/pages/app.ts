// The page's one element: holds the journey's state, draws the place it is at, and runs what a place asks for (hashing,
// history, focus, announcements, leaving). Renders into light DOM, so that one stylesheet dresses everything.
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { direction, localeTag, locales, text, useLocale } from '../i18n/texts.ts';
import type { LocaleTag } from '../i18n/texts.ts';
import { Announcer } from '../ui/announcer.ts';
import { icon } from '../ui/icons.ts';
import { ShiftCounter, cover, leave } from '../ui/leave.ts';
import { Picker, carriesFiles, filesOf, mostFiles } from '../pick/files.ts';
import { isError } from '../hash/messages.ts';
import { PartMissing } from '../hash/pool.ts';
import type { HashJob, HashPool } from '../hash/pool.ts';
import { StepHistory } from './history.ts';
import { beginning, step } from './journey.ts';
import type { Journey, JourneyEvent } from './journey.ts';
import { secondsLeft, weight } from './time_left.ts';
import { countText, timeLeftText } from './working.ts';
import { draw } from './draw.ts';
import type { Progress } from './view.ts';

const nothingDone: Progress = { done: 0, total: 0, problems: 0, share: 0, secondsLeft: null };
/** The counter of Shift is shown for as long as it counts. */
const shiftMs = 5000;
/** How often progress is said aloud: often enough to know that it goes on, seldom enough to hear something else. */
const sayEveryMs = 10_000;

export class StillmineApp extends LitElement {
  /** Set by main.ts before the element is put on the page. */
  pool!: HashPool;
  standalone = false;

  #journey: Journey = beginning;
  #progress: Progress = nothingDone;
  #dragging = 0;
  #shiftLeft: number | null = null;
  #shiftTimer: ReturnType<typeof setTimeout> | undefined;
  #saidAt = 0;
  #abort: AbortController | undefined;
  #focusOn: string | null = null;
  /** The files themselves, by id; only while their hashing may still begin. */
  readonly #files = new Map<number, File>();
  readonly #picker = new Picker();
  readonly #shift = new ShiftCounter();
  readonly #history = new StepHistory((depth) => {
    this.#send({ is: 'back', depth });
  });
  readonly #announcer = new Announcer((sentence) => {
    const region = this.querySelector('#announcer');
    if (region) region.textContent = sentence;
  });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', (event) => {
      this.#shift.down(event.key);
    });
    window.addEventListener('keyup', (event) => {
      this.#counted(this.#shift.up(event.key, Date.now()));
    });
    for (const change of ['online', 'offline'])
      window.addEventListener(change, () => {
        this.requestUpdate();
      });
    window.addEventListener('dragenter', (event) => {
      this.#drag(event, 1);
    });
    window.addEventListener('dragleave', (event) => {
      this.#drag(event, -1);
    });
    window.addEventListener('dragover', (event) => {
      if (carriesFiles(event.dataTransfer)) event.preventDefault();
    });
    window.addEventListener('drop', (event) => {
      this.#dropped(event);
    });
    window.addEventListener('paste', (event) => {
      this.#take(event, event.clipboardData);
    });
    // A page kept by the browser for its Back button would show everything again.
    window.addEventListener('pagehide', () => {
      this.#wipe();
      cover();
    });
    window.addEventListener('pageshow', (event) => {
      if (event.persisted) location.reload();
    });
  }

  #send(event: JourneyEvent): void {
    const before = this.#journey;
    const after = step(before, event);
    if (after === before) {
      this.#history.follow(after.path.length);
      return;
    }
    this.#journey = after;
    this.#history.follow(after.path.length);
    this.#run(before, after, event);
    this.requestUpdate();
  }

  /** What a change of place asks for. */
  #run(before: Journey, after: Journey, event: JourneyEvent): void {
    const from = before.place.at;
    const to = after.place.at;
    if (from === 'working' && to !== 'working') this.#abort?.abort();
    if (to === 'safety') this.pool.warm();
    if (to === 'working' && from !== 'working') this.#hash(after);
    if (to !== 'working' && to !== 'stuck') this.#files.clear();
    const missed = after.place.at === 'question' && after.place.missing;
    if (missed) this.#focusOn = '.error-summary';
    else if (event.is === 'removed' && to === 'review') this.#focusOn = '#files';
    else if (from !== to || event.is === 'back') this.#focusOn = 'h1';
  }

  #choose(files: Iterable<File>): void {
    const { picked, left } = this.#picker.take(files, mostFiles - this.#journey.items.length);
    for (const { id, file } of picked) this.#files.set(id, file);
    const entries = picked.map(({ id, file: { name, size, lastModified } }) => ({
      id,
      name,
      size,
      modified: lastModified,
    }));
    this.#send({ is: 'chosen', files: entries, left });
  }

  #hash(journey: Journey): void {
    if (journey.place.at !== 'working') return;
    const jobs: HashJob[] = journey.place.waiting.flatMap(({ id }) => {
      const file = this.#files.get(id);
      return file ? [{ id, file }] : [];
    });
    const sizes = new Map(jobs.map(({ id, file }) => [id, file.size]));
    const total = jobs.reduce((sum, { file }) => sum + weight(file.size), 0);
    const startedAt = performance.now();
    const read = new Map<number, number>();
    let finished = 0;
    let problems = 0;
    const tick = (done: number): void => {
      let partly = finished;
      for (const bytes of read.values()) partly += bytes;
      const left = secondsLeft({ startedAt, done: partly, total }, performance.now());
      this.#progress = { done, total: jobs.length, problems, share: partly / total, secondsLeft: left };
      this.#sayProgress();
      this.requestUpdate();
    };
    let done = 0;
    this.#abort = new AbortController();
    this.#saidAt = performance.now();
    this.#progress = { ...nothingDone, total: jobs.length };
    this.#announcer.say(text('working-started', { total: jobs.length }));
    this.pool
      .hash(jobs, 'standard', this.#abort.signal, {
        onRead: (id, bytes) => {
          read.set(id, bytes);
          tick(done);
        },
        onReport: (id, report) => {
          read.delete(id);
          finished += weight(sizes.get(id) ?? 0);
          done += 1;
          if (isError(report)) problems += 1;
          tick(done);
          this.#send({ is: 'reported', id, report });
        },
      })
      .catch((error: unknown) => {
        if (error instanceof PartMissing) this.#send({ is: 'part_missing' });
      });
  }

  #sayProgress(): void {
    const now = performance.now();
    if (now - this.#saidAt < sayEveryMs) return;
    this.#saidAt = now;
    this.#announcer.say(`${countText(this.#progress)}. ${timeLeftText(this.#progress.secondsLeft)}`);
  }

  get #takesFiles(): boolean {
    return this.#journey.place.at === 'pick' || this.#journey.place.at === 'review';
  }

  #drag(event: DragEvent, change: 1 | -1): void {
    if (!carriesFiles(event.dataTransfer)) return;
    this.#dragging = Math.max(0, this.#dragging + change);
    this.requestUpdate();
  }

  #dropped(event: DragEvent): void {
    this.#dragging = 0;
    this.#take(event, event.dataTransfer);
    this.requestUpdate();
  }

  /** Never lets the browser open a dropped file: that would leave the page, and put its address into the history. */
  #take(event: Event, transfer: DataTransfer | null): void {
    if (!carriesFiles(transfer)) return;
    event.preventDefault();
    if (!this.#takesFiles) return;
    filesOf(transfer).then(
      (files) => {
        this.#choose(files);
      },
      () => {
        this.#choose([]);
      },
    );
  }

  #counted(left: number | null): void {
    if (left === null) return;
    if (left === 0) {
      this.#leave();
      return;
    }
    this.#shiftLeft = left;
    this.#announcer.say(text(left === 2 ? 'leave-press-two' : 'leave-press-one'));
    clearTimeout(this.#shiftTimer);
    this.#shiftTimer = setTimeout(() => {
      this.#shiftLeft = null;
      this.#announcer.say(text('leave-stopped'));
      this.requestUpdate();
    }, shiftMs);
    this.requestUpdate();
  }

  #leave(): void {
    leave(() => {
      this.#wipe();
    });
  }

  /** Lets go of everything: workers with their memory, files, results. */
  #wipe(): void {
    this.#abort?.abort();
    this.pool.end();
    this.#files.clear();
    this.#journey = beginning;
    this.#progress = nothingDone;
  }

  async #speak(tag: LocaleTag): Promise<void> {
    await useLocale(tag);
    dress();
    this.requestUpdate();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const wanted = this.#focusOn;
    this.#focusOn = null;
    if (wanted === null) return;
    if (wanted === 'h1') window.scrollTo(0, 0);
    this.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: wanted === 'h1' });
  }

  #bar(): TemplateResult {
    const left = this.#shiftLeft;
    const change = (event: Event): void => {
      void this.#speak((event.currentTarget as HTMLSelectElement).value as LocaleTag);
    };
    return html`<div class="bar">
      <div class="bar-inside">
        <label class="language">
          ${icon('globe')}
          <select aria-label=${text('language-label')} @change=${change}>
            ${locales.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === localeTag()}>${text('language-name')}</option>`)}
          </select>
        </label>
        <button class="button button-leave" type="button" @click=${() => {
          this.#leave();
        }}>
          ${text('leave-now')}
          ${
            left === null
              ? nothing
              : html`<span class="shift-cells" aria-hidden="true">${[2, 1, 0].map((k) => html`<i class=${k >= left ? 'is-done' : ''}></i>`)}</span>`
          }
        </button>
      </div>
    </div>`;
  }

  protected override render(): TemplateResult {
    const offline = !this.standalone && !navigator.onLine;
    return html`
      <a class="skip button" href="#main">${text('skip-to-content')}</a>
      ${this.#bar()}
      ${offline ? html`<div class="offline"><p>${icon('plug')}<span>${text('offline-bar')}</span></p></div>` : nothing}
      <main id="main" tabindex="-1">
        ${draw({
          journey: this.#journey,
          progress: this.#progress,
          standalone: this.standalone,
          dragging: this.#dragging > 0,
          now: Date.now(),
          send: (event) => {
            this.#send(event);
          },
          choose: (files) => {
            this.#choose(files);
          },
        })}
      </main>
      <p class="sr-only" id="announcer" role="status" aria-live="polite"></p>
    `;
  }
}

/** The document wears the language: its direction, and a title that tells a passer-by nothing. */
export function dress(): void {
  document.documentElement.lang = localeTag();
  document.documentElement.dir = direction();
  document.title = text('page-title');
}
