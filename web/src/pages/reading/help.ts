// Services of other people. She chooses the country here; it stays in this tab and goes nowhere.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { languageNames, monthText, regionNames } from '../../i18n/names.ts';
import { text } from '../../i18n/texts.ts';
import { icon } from '../../ui/icons.ts';
import { note } from '../../ui/note.ts';
import type { AsideName } from '../lazy.ts';
import type { View } from '../view.ts';
import { anywhere, countriesFor, isStale, servicesFor } from './directory.ts';
import type { Service } from './directory.ts';

function fact(term: string, value: TemplateResult | string): TemplateResult {
  return html`<div><dt>${term}</dt><dd>${value}</dd></div>`;
}

/** Said before the link: some of them want to see the picture. */
function picture({ asksForPicture }: Service): TemplateResult {
  const tone = asksForPicture === 'no' ? 'tag-ok' : 'tag-warn';
  return html`<p class="asks ${tone}">${icon(asksForPicture === 'no' ? 'check' : 'limit')}<span>${text(`help-picture-${asksForPicture}`)}</span></p>`;
}

function card(service: Service, now: number): TemplateResult {
  const { name, kinds, phone, hours, languages, url, checked, anonymous } = service;
  return html`<li class="card service">
    <h3><bdi>${name}</bdi></h3>
    <p class="soft small">${kinds.map((kind) => text(`help-kind-${kind}`)).join(' · ')}</p>
    ${picture(service)}
    ${anonymous ? html`<p class="small">${text('help-no-name')}</p>` : nothing}
    <dl>
      ${phone === null ? nothing : fact(text('help-phone'), html`<bdi dir="ltr" class="phone">${phone}</bdi>`)}
      ${hours === null ? nothing : fact(text('help-hours'), html`<bdi lang="en" dir="ltr">${hours}</bdi>`)}
      ${languages.length === 0 ? nothing : fact(text('help-languages'), languageNames(languages))}
    </dl>
    ${
      url === null
        ? nothing
        : html`<a class="button button-quiet" href=${url} rel="noreferrer">${text('help-open', { name })}${icon('forward')}</a>`
    }
    ${isStale(service, now) ? html`<p class="small soft">${text('help-checked', { month: monthText(Date.parse(checked)) })}</p>` : nothing}
  </li>`;
}

/** The country of her browser's language, where it names one that has an entry. */
function guessed(codes: readonly string[]): string {
  const region = /-([A-Z]{2})\b/.exec(navigator.language)?.[1];
  return region !== undefined && codes.includes(region) ? region : anywhere;
}

function cards(services: readonly Service[], now: number): TemplateResult {
  return html`<ul class="services">${services.map((service) => card(service, now))}</ul>`;
}

export function helpBody(view: View<AsideName>): TemplateResult {
  const { place, send, now } = view;
  if (place.at !== 'help') return html``;
  const codes = countriesFor(place.of);
  const country = place.country ?? guessed(codes);
  const here = country === anywhere ? [] : servicesFor(place.of, country);
  const change = (event: Event): void => {
    send({ is: 'country', country: (event.currentTarget as HTMLSelectElement).value });
  };
  const minor = place.of === 'minor';
  return html`<p class="lead">${text('help-lead')}</p>
    ${note(text('help-danger'), 'warm')}
    ${minor ? html`<p>${text('help-minor')}</p>` : nothing}
    <div class="field field-select">
      <label for="country">${text('help-country')}</label>
      <span class="select"><select id="country" @change=${change}>
        <option value=${anywhere} ?selected=${country === anywhere}>${text('help-anywhere')}</option>
        ${regionNames(codes).map(([code, name]) => html`<option value=${code} ?selected=${code === country}>${name}</option>`)}
      </select></span>
    </div>
    ${
      here.length === 0
        ? nothing
        : html`<h2>${regionNames([country])[0]?.[1] ?? ''}</h2>
          ${cards(here, now)}`
    }
    <h2>${text('help-anywhere')}</h2>
    ${cards(servicesFor(place.of, anywhere), now)}
    <p class="small soft">${text('help-traces')}</p>
    ${
      minor && view.journey.programme === 'minor'
        ? nothing
        : html`<p>
            <button class="link" type="button" @click=${() => {
              send({ is: 'help_of', programme: minor ? 'adult' : 'minor' });
            }}>${text(minor ? 'help-see-adult' : 'help-see-minor')}</button>
          </p>`
    }`;
}
