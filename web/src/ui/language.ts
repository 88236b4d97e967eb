// The language of the page: changed in one place that is on every page, and honest about who made the translation.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { language, languages, text } from '../i18n/texts.ts';
import type { LocaleTag } from '../i18n/texts.ts';
import { icon } from './icons.ts';

/** `choose` resolves when the language is there; when it does not arrive, the menu goes back to the present one. */
export function languageMenu(choose: (tag: LocaleTag) => Promise<void>): TemplateResult {
  const change = (event: Event): void => {
    const menu = event.currentTarget as HTMLSelectElement;
    void choose(menu.value as LocaleTag).finally(() => {
      menu.value = language().tag;
    });
  };
  return html`<label class="language">
    ${icon('globe')}
    <select aria-label=${text('language-label')} @change=${change}>
      ${languages.map(
        (each) =>
          html`<option value=${each.tag} lang=${each.tag} dir=${each.direction} ?selected=${each === language()}>
            ${each.name}
          </option>`,
      )}
    </select>
  </label>`;
}

/** For a translation that no person has read yet. */
export function machineNotice(choose: (tag: LocaleTag) => Promise<void>): TemplateResult | typeof nothing {
  if (language().reviewed) return nothing;
  return html`<aside class="machine" aria-label=${text('language-label')}>
    <p>
      <span>${text('language-machine')}</span>
      <button class="link" type="button" @click=${() => {
        void choose('en');
      }}>${text('language-english')}</button>
    </p>
  </aside>`;
}
