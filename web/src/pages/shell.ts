// What stands around every page: the bar with the language and the way out, what is said about the network, the
// question whether she is still there, and the cover over numbers that must not be lost.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';
import type { LocaleTag } from '../i18n/texts.ts';
import { icon } from '../ui/icons.ts';
import type { IconName } from '../ui/icons.ts';
import { languageMenu } from '../ui/language.ts';

/** How many presses of Shift are left is shown as cells of the pattern. */
function shiftCells(left: number | null): TemplateResult | typeof nothing {
  if (left === null) return nothing;
  return html`<span class="shift-cells" aria-hidden="true"
    >${[2, 1, 0].map((k) => html`<i class=${k >= left ? 'is-done' : ''}></i>`)}</span
  >`;
}

export function bar(
  speak: (tag: LocaleTag) => Promise<void>,
  leave: () => void,
  shiftLeft: number | null,
): TemplateResult {
  return html`<header class="bar">
    <div class="bar-inside">
      ${languageMenu(speak)}
      <span class="bar-leave">
        <span class="leave-hint small soft" id="leave-hint">${text('leave-hint')}</span>
        <button class="button button-leave" type="button" aria-describedby="leave-hint" @click=${leave}>
          ${text('leave-now')}${shiftCells(shiftLeft)}
        </button>
      </span>
    </div>
  </header>`;
}

/** A status by its role, so that it is found; the announcer says it, and nobody else. */
export function strip(name: IconName, words: string): TemplateResult {
  return html`<div class="offline" role="status" aria-live="off" data-say><p>${icon(name)}<span>${words}</span></p></div>`;
}

/** Not modal: the way out stays in reach beside it. A receipt is only covered in the end, never wiped. */
export function idleQuestion(secondsLeft: number, receipt: boolean, stay: () => void): TemplateResult {
  return html`<div class="sheet-over">
    <section class="idle" role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-body">
      <h2 id="idle-title">${text('idle-title')}</h2>
      <p id="idle-body">${text(receipt ? 'idle-body-covers' : 'idle-body')}</p>
      <p class="soft" aria-hidden="true">${text('idle-left', { seconds: secondsLeft })}</p>
      <button class="button" id="idle-stay" type="button" @click=${stay}>${text('idle-stay')}</button>
    </section>
  </div>`;
}

export function coveredPage(uncover: () => void): TemplateResult {
  return html`<div class="column">
    <h1 tabindex="-1">${text('receipt-covered')}</h1>
    <div class="actions">
      <button class="button" type="button" @click=${uncover}>${text('receipt-uncover')}</button>
    </div>
  </div>`;
}
