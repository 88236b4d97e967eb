// The page's one element: holds the journey's state, draws the place it is at, and runs what a place asks for (hashing,
// the service, history, focus, announcements, leaving). Renders into light DOM, so that one stylesheet dresses all.
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { language, text, useLanguage } from '../i18n/texts.ts';
import type { LocaleTag } from '../i18n/texts.ts';
import { Announcer } from '../ui/announcer.ts';
import { icon } from '../ui/icons.ts';
import { languageMenu, machineNotice } from '../ui/language.ts';
import { ShiftCounter, cover, leave } from '../ui/leave.ts';
import { Picker, carriesFiles, filesOf, mostFiles } from '../pick/files.ts';
import type { HashPool } from '../hash/pool.ts';
import { drawReceipt } from '../case/receipt.ts';
import type { CaseParts } from '../case/start.ts';
import { CaseDesk } from './case_desk.ts';
import { draw } from './draw.ts';
import { nothingDone, startRun } from './hash_run.ts';
import { StepHistory } from './history.ts';
import { beginning, step } from './journey.ts';
import type { Journey, JourneyEvent, Place } from './journey.ts';
import { countText, timeLeftText } from './working.ts';
import type { Desk, Progress } from './view.ts';

/** The counter of Shift is shown for as long as it counts. */
const shiftMs = 5000;
/** How often progress is said aloud: often enough to know that it goes on, seldom enough to hear something else. */
const sayEveryMs = 10_000;

/** Where the focus goes when a place was drawn: to what is wrong, else to its heading. */
function focusOf(before: Place, after: Place, event: JourneyEvent): string | null {
  const missing = 'missing' in after && after.missing;
  const wrong = after.at === 'find' && (after.number ?? after.pin ?? after.problem) !== null;
  if (event.is === 'names_hidden' || event.is === 'service' || event.is === 'labelled') return null;
  if (missing || wrong) return '.error-summary';
  if (event.is === 'removed' && after.at === 'review') return '#files';
  return before.at !== after.at || event.is === 'back' ? 'h1' : null;
}

export class StillmineApp extends LitElement {
  /** All three are set by main.ts before the element is put on the page. */
  pool!: HashPool;
  service: CaseParts | null = null;
  standalone = false;

  #journey: Journey = beginning;
  #progress: Progress = nothingDone;
  #dragging = 0;
  #shiftLeft: number | null = null;
  #shiftTimer: ReturnType<typeof setTimeout> | undefined;
  #saidAt = 0;
  #languageMissing = false;
  #stopRun: (() => void) | undefined;
  #focusOn: string | null = null;
  #caseDesk: CaseDesk | undefined;
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
  readonly #desk: Desk = {
    ask: () => this.#caseDesk?.ask(),
    proceed: () => {
      this.#send({ is: 'continued', receipt: drawReceipt() });
    },
    find: (number, pin) => this.#caseDesk?.find(number, pin),
    look: () => this.#caseDesk?.look(),
    withdraw: (what) => this.#caseDesk?.withdraw(what),
    keep: () => this.#caseDesk?.keep(),
  };

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.service) {
      this.#caseDesk = new CaseDesk(
        this.service,
        () => Date.now(),
        (event) => {
          this.#send(event);
        },
      );
    }
    this.#listen();
  }

  #listen(): void {
    window.addEventListener('keydown', (event) => {
      this.#shift.down(event.key);
    });
    window.addEventListener('keyup', (event) => {
      this.#counted(this.#shift.up(event.key, Date.now()));
    });
    for (const change of ['online', 'offline']) {
      window.addEventListener(change, () => {
        this.requestUpdate();
      });
    }
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
    this.#journey = after;
    this.#history.follow(after.path.length);
    if (after === before) return;
    this.#run(before, after);
    this.#focusOn = focusOf(before.place, after.place, event) ?? this.#focusOn;
    this.requestUpdate();
  }

  /** What a change of place asks for. */
  #run(before: Journey, after: Journey): void {
    const from = before.place.at;
    const to = after.place.at;
    if (from === 'working' && to !== 'working') this.#stopRun?.();
    if (to === 'working' && from !== 'working') this.#hash(after);
    if (to !== 'working' && to !== 'stuck') this.#files.clear();
    if (to === 'home' && from !== 'home') this.#caseDesk?.end();
    if (to === 'safety' && from === 'home') {
      this.pool.warm();
      this.#caseDesk?.ask();
    }
    if (to === 'sending' && from !== 'sending') this.#caseDesk?.deliver(after);
    const confirming = after.place.at === 'sent' && after.place.confirm === 'busy';
    if (confirming && !(before.place.at === 'sent' && before.place.confirm === 'busy')) this.#caseDesk?.confirm();
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

  #hash({ place }: Journey): void {
    if (place.at !== 'working') return;
    const jobs = place.waiting.flatMap(({ id }) => {
      const file = this.#files.get(id);
      return file ? [{ id, file }] : [];
    });
    this.#saidAt = performance.now();
    this.#progress = { ...nothingDone, total: jobs.length };
    this.#announcer.say(text('working-started', { total: jobs.length }));
    this.#stopRun = startRun(this.pool, jobs, {
      onReport: (id, report) => {
        this.#send({ is: 'reported', id, report });
      },
      onProgress: (progress) => {
        this.#progress = progress;
        this.#sayProgress();
        this.requestUpdate();
      },
      onPartMissing: () => {
        this.#send({ is: 'part_missing' });
      },
    });
  }

  #sayProgress(): void {
    const now = performance.now();
    if (now - this.#saidAt < sayEveryMs) return;
    this.#saidAt = now;
    this.#announcer.say(`${countText(this.#progress)}. ${timeLeftText(this.#progress.secondsLeft)}`);
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
    const { at } = this.#journey.place;
    if (at !== 'pick' && at !== 'review') return;
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

  /** Lets go of everything: workers with their memory, files, results, numbers, keys. */
  #wipe(): void {
    this.#stopRun?.();
    this.pool.end();
    this.#caseDesk?.end();
    this.#files.clear();
    this.#journey = beginning;
    this.#progress = nothingDone;
  }

  readonly #speak = async (tag: LocaleTag): Promise<void> => {
    try {
      await useLanguage(tag);
      dress();
      this.#languageMissing = false;
    } catch {
      this.#languageMissing = true;
      this.#announcer.say(text('language-missing'));
    }
    this.requestUpdate();
    await this.updateComplete;
  };

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
    return html`<header class="bar">
      <div class="bar-inside">
        ${languageMenu(this.#speak)}
        <button class="button button-leave" type="button" @click=${() => {
          this.#leave();
        }}>
          ${text('leave-now')}
          ${
            left === null
              ? nothing
              : html`<span class="shift-cells" aria-hidden="true"
                >${[2, 1, 0].map((k) => html`<i class=${k >= left ? 'is-done' : ''}></i>`)}</span
              >`
          }
        </button>
      </div>
    </header>`;
  }

  protected override render(): TemplateResult {
    const offline = !this.standalone && !navigator.onLine;
    const atHome = this.#journey.place.at === 'home';
    return html`
      <a class="skip button" href="#main">${text('skip-to-content')}</a>
      ${this.#bar()}
      ${
        offline
          ? html`<div class="offline" role="status"><p>${icon('plug')}<span>${text('offline-bar')}</span></p></div>`
          : nothing
      }
      ${
        this.#languageMissing
          ? html`<div class="offline"><p>${icon('globe')}<span>${text('language-missing')}</span></p></div>`
          : nothing
      }
      ${atHome ? machineNotice(this.#speak) : nothing}
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
          announce: (sentence) => {
            this.#announcer.say(sentence);
          },
          desk: this.#desk,
        })}
      </main>
      ${atHome ? nothing : machineNotice(this.#speak)}
      <p class="sr-only" id="announcer" role="status" aria-live="polite"></p>
    `;
  }
}

/** The document wears the language: its direction, and a title that tells a passer-by nothing. */
export function dress(): void {
  const { tag, direction } = language();
  document.documentElement.lang = tag;
  document.documentElement.dir = direction;
  document.title = text('page-title');
}
