// The page's one element: holds the journey's state, draws the place it is at, and has done what a place asks for
// (files, service, history, focus, announcements, leaving). Renders into light DOM, so that one stylesheet dresses all.
import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { language, text, useLanguage } from '../i18n/texts.ts';
import type { LocaleTag } from '../i18n/texts.ts';
import { Announcer } from '../ui/announcer.ts';
import { IdleWatch } from '../ui/idle.ts';
import { machineNotice } from '../ui/language.ts';
import { ShiftCounter, cover, leave } from '../ui/leave.ts';
import { carriesFiles } from '../pick/files.ts';
import type { HashPool } from '../hash/pool.ts';
import { drawReceipt } from '../case/receipt.ts';
import type { CaseParts } from '../case/start.ts';
import { CaseDesk } from './case_desk.ts';
import { draw } from './draw.ts';
import { FileDesk } from './file_desk.ts';
import { focusOf } from './focus.ts';
import { StepHistory } from './history.ts';
import { beginning, step } from './journey.ts';
import { fetchLater } from './lazy.ts';
import type { Journey, JourneyEvent } from './journey.ts';
import { bar, coveredPage, idleQuestion, strip } from './shell.ts';
import type { Desk } from './view.ts';

/** The counter of Shift is shown for as long as it counts. */
const shiftMs = 5000;
/** What is left of the minute is said aloud when she is asked, and then at these seconds. */
const saySeconds: ReadonlySet<number> = new Set([60, 30, 10]);
/** Overwriting the workers' memory may take this long when she leaves. */
const wipeMs = 60;

export class StillmineApp extends LitElement {
  /** All three are set by page.ts before the element is put on the page. */
  pool!: HashPool;
  service: CaseParts | null = null;
  standalone = false;

  #journey: Journey = beginning;
  #dragging = 0;
  #shiftLeft: number | null = null;
  #shiftTimer: ReturnType<typeof setTimeout> | undefined;
  #idleLeft: number | null = null;
  #languageMissing = false;
  #left = false;
  #focusOn: string | null = null;
  #hadFocus = false;
  #noted: ReadonlySet<string> = new Set();
  #caseDesk: CaseDesk | undefined;
  #fileDesk!: FileDesk;
  readonly #shift = new ShiftCounter();
  readonly #idle = new IdleWatch(
    {
      now: () => Date.now(),
      after: (ms, then) => {
        const timer = setTimeout(then, ms);
        return () => {
          clearTimeout(timer);
        };
      },
    },
    {
      onAsk: (left) => {
        this.#askIfThere(left);
      },
      onOver: () => {
        this.#idleLeft = null;
        this.#send({ is: 'quiet' });
      },
    },
  );
  readonly #history = new StepHistory((depth) => {
    this.#send({ is: 'back', depth });
  });
  readonly #announcer = new Announcer((sentence) => {
    const region = this.querySelector('#announcer');
    if (region) region.textContent = sentence;
  });
  readonly #desk: Desk = {
    ask: () => {
      this.#announcer.say(text('review-service-asking'));
      this.#caseDesk?.ask();
    },
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
    const tell = (event: JourneyEvent): void => {
      this.#send(event);
    };
    this.#fileDesk = new FileDesk({
      pool: this.pool,
      tell,
      say: (sentence) => {
        this.#announcer.say(sentence);
      },
      changed: () => {
        this.requestUpdate();
      },
    });
    if (this.service) this.#caseDesk = new CaseDesk(this.service, () => Date.now(), tell);
    // The copy for offline use has nobody to ask, and must not wait for an answer.
    else tell({ is: 'service', service: { is: 'away', problem: 'network' } });
    this.#listen();
  }

  #listen(): void {
    window.addEventListener('keydown', (event) => {
      this.#shift.down(event.key);
    });
    window.addEventListener('keyup', (event) => {
      this.#counted(this.#shift.up(event.key, Date.now()));
    });
    for (const sign of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove']) {
      window.addEventListener(
        sign,
        () => {
          this.#idle.seen();
        },
        { passive: true },
      );
    }
    for (const change of ['online', 'offline']) {
      window.addEventListener(change, () => {
        this.requestUpdate();
      });
    }
    this.#listenToFiles();
    // A page kept by the browser for its Back button would show everything again: it is emptied on the way out. What
    // comes back begins anew, or stays empty where she had left by the way out.
    window.addEventListener('pagehide', () => {
      this.#wipe();
      this.pool.end();
      cover();
    });
    window.addEventListener('pageshow', (event) => {
      if (event.persisted && !this.#left) location.reload();
    });
  }

  #listenToFiles(): void {
    const drag = (event: DragEvent, change: 1 | -1): void => {
      if (!carriesFiles(event.dataTransfer)) return;
      this.#dragging = Math.max(0, this.#dragging + change);
      this.requestUpdate();
    };
    const journey = (): Journey => this.#journey;
    window.addEventListener('dragenter', (event) => {
      drag(event, 1);
    });
    window.addEventListener('dragleave', (event) => {
      drag(event, -1);
    });
    window.addEventListener('dragover', (event) => {
      if (carriesFiles(event.dataTransfer)) event.preventDefault();
    });
    window.addEventListener('drop', (event) => {
      this.#dragging = 0;
      this.#fileDesk.take(event, event.dataTransfer, journey);
      this.requestUpdate();
    });
    window.addEventListener('paste', (event) => {
      this.#fileDesk.take(event, event.clipboardData, journey);
    });
  }

  #send(event: JourneyEvent): void {
    const before = this.#journey;
    const after = step(before, event);
    this.#journey = after;
    this.#history.follow(after.path.length);
    if (after === before) return;
    this.#run(before, after);
    this.#focusOn = focusOf(before, after, event) ?? this.#focusOn;
    this.requestUpdate();
  }

  /** What a change of state asks for. */
  #run(before: Journey, after: Journey): void {
    const from = before.place;
    const to = after.place;
    this.#fileDesk.follow(before, after);
    if (to.at === 'home' && from.at !== 'home') this.#caseDesk?.end();
    if (to.at === 'safety' && from.at !== 'safety') this.pool.warm();
    if (from.at === 'home') fetchLater(this.#arrived);
    if ((to.at === 'safety' || to.at === 'platforms') && after.service.is !== 'there') this.#caseDesk?.ask();
    if (to.at === 'sending' && from.at !== 'sending') this.#caseDesk?.deliver(after);
    const confirming = to.at === 'sent' && to.confirm === 'busy';
    if (confirming && !(from.at === 'sent' && from.confirm === 'busy')) this.#caseDesk?.confirm();
    // What is under way is waited for, and on the first page there is nothing of hers.
    if (to.at === 'home' || to.at === 'working' || to.at === 'sending' || after.covered) this.#idle.disarm();
    else this.#idle.arm();
  }

  #askIfThere(left: number): void {
    const first = this.#idleLeft === null;
    this.#idleLeft = left;
    if (saySeconds.has(left)) this.#announcer.say(text('idle-left', { seconds: left }));
    if (first) this.#focusOn = '#idle-stay';
    this.requestUpdate();
  }

  readonly #stay = (): void => {
    this.#idle.stay();
    this.#idleLeft = null;
    this.#focusOn = 'h1';
    this.requestUpdate();
  };

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

  readonly #leave = (): void => {
    this.#left = true;
    leave(async () => {
      this.#wipe();
      await Promise.all([this.pool.wipe(wipeMs), this.#history.forget()]);
    });
  };

  /** Lets go of everything: files, results, numbers, keys. The workers are ended by the caller. */
  #wipe(): void {
    this.#idle.disarm();
    this.#fileDesk.end();
    this.#caseDesk?.end();
    this.#journey = beginning;
  }

  readonly #speak = async (tag: LocaleTag): Promise<void> => {
    try {
      await useLanguage(tag);
      dress();
      this.#languageMissing = false;
    } catch {
      this.#languageMissing = true;
    }
    this.requestUpdate();
    await this.updateComplete;
  };

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#hadFocus = this.querySelector('main')?.contains(document.activeElement) ?? false;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#sayNotes();
    // What was pressed may be gone with what it did: the heading says where she is now.
    const lost = this.#hadFocus && document.activeElement === document.body;
    const wanted = this.#focusOn ?? (lost ? 'h1' : null);
    this.#focusOn = null;
    if (wanted === null) return;
    if (wanted === 'h1') window.scrollTo(0, 0);
    this.querySelector<HTMLElement>(wanted)?.focus({ preventScroll: wanted === 'h1' });
  }

  /** Says what has come to stand under data-say, each time anew that it has. */
  #sayNotes(): void {
    const words = [...this.querySelectorAll('[data-say]')].map(({ textContent }) =>
      textContent.replaceAll(/\s+/g, ' ').trim(),
    );
    const notes = new Set(words);
    for (const each of notes) if (!this.#noted.has(each)) this.#announcer.say(each);
    this.#noted = notes;
  }

  /** A part of the page that was waited for is there: its heading is another element, which takes over the focus. */
  readonly #arrived = (): void => {
    if (document.activeElement?.matches('h1, .again')) this.#focusOn = 'h1';
    this.requestUpdate();
  };

  #place(): unknown {
    if (this.#journey.covered) {
      return coveredPage(() => {
        this.#send({ is: 'uncovered' });
      });
    }
    return draw({
      journey: this.#journey,
      progress: this.#fileDesk.progress,
      standalone: this.standalone,
      dragging: this.#dragging > 0,
      now: Date.now(),
      send: (event) => {
        this.#send(event);
      },
      choose: (files) => {
        this.#fileDesk.choose(files, this.#journey);
      },
      fileOf: (id) => this.#fileDesk.fileOf(id),
      redraw: this.#arrived,
      announce: (sentence) => {
        this.#announcer.say(sentence);
      },
      desk: this.#desk,
    });
  }

  protected override render(): TemplateResult {
    const atHome = this.#journey.place.at === 'home';
    return html`
      <a class="skip button" href="#main">${text('skip-to-content')}</a>
      ${bar(this.#speak, this.#leave, this.#shiftLeft)}
      ${this.standalone || navigator.onLine ? nothing : strip('plug', text('offline-bar'))}
      ${this.#languageMissing ? strip('globe', text('language-missing')) : nothing}
      ${atHome ? machineNotice(this.#speak) : nothing}
      <main id="main" tabindex="-1">${this.#place()}</main>
      ${atHome ? nothing : machineNotice(this.#speak)}
      ${this.#idleLeft === null ? nothing : idleQuestion(this.#idleLeft, this.#journey.receipt !== null, this.#stay)}
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
