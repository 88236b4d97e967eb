// Three cases that the straight way does not answer: it is online already, she has no file, it is another kind of case.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../../i18n/texts.ts';
import { icon } from '../../ui/icons.ts';
import { wayTo } from '../more.ts';
import { mayStart } from '../start.ts';
import type { AsideName } from '../lazy.ts';
import type { View } from '../view.ts';
import { points } from './points.ts';

/** Each platform's own form for intimate pictures, as public sources named it in November 2026; none was tried out. */
const forms = [
  ['Facebook, Instagram, Threads', 'https://www.facebook.com/help/contact/567360146613371'],
  ['TikTok', 'https://www.tiktok.com/legal/report/privacy'],
  ['X', 'https://help.x.com/en/forms/safety-and-sensitive-content/private-information'],
  ['Reddit', 'https://www.reddit.com/report'],
  ['Snapchat', 'https://help.snapchat.com/hc/requests/new'],
  ['YouTube', 'https://support.google.com/youtube/answer/142443'],
  ['Pornhub', 'https://www.pornhub.com/content-removal'],
] as const;

const searches = [
  ['Google', 'https://support.google.com/websearch/answer/6302812'],
  ['Bing', 'https://www.microsoft.com/en-us/concern/revengeporn'],
] as const;

function links(list: readonly (readonly [string, string])[]): TemplateResult {
  return html`<ul class="links">
    ${list.map(([name, href]) => html`<li><a href=${href} rel="noreferrer"><bdi>${name}</bdi>${icon('forward')}</a></li>`)}
  </ul>`;
}

function start(view: View<AsideName>): TemplateResult | typeof nothing {
  if (!mayStart(view.journey)) return nothing;
  return html`<button class="button" type="button" @click=${() => {
    view.send({ is: 'start' });
  }}>${text('home-start')}</button>`;
}

export function sharedBody(view: View<AsideName>): TemplateResult {
  return html`<p class="lead">${text('shared-lead')}</p>
    ${points([
      { icon: 'pen', title: 'shared-proof-title', lines: ['shared-proof', 'shared-proof-minor'] },
      { icon: 'flag', title: 'shared-report-title', lines: ['shared-report'], below: links(forms) },
      { icon: 'search', title: 'shared-search-title', lines: ['shared-report-search'], below: links(searches) },
      { icon: 'hand', title: 'shared-pay-title', lines: ['shared-pay'], warm: true },
      { icon: 'chat', title: 'shared-chat-title', lines: ['shared-chat'] },
      { icon: 'pattern', title: 'shared-case-title', lines: ['shared-case'], below: start(view) },
    ])}
    <p class="small soft">${text('shared-law')}</p>`;
}

export function noFileBody(view: View<AsideName>): TemplateResult {
  const minor = view.journey.programme === 'minor' || view.journey.saidMinor;
  return html`<p class="lead">${text('nofile-lead')}</p>
    <ul class="ticks">
      <li>${icon('photos')}<span>${text('nofile-look')}</span></li>
      ${minor ? nothing : html`<li>${icon('people')}<span>${text('nofile-friend')}</span></li>`}
      <li>${icon('flag')}<span>${text('nofile-report')}<br />${wayTo('shared', view.send)}</span></li>
      <li>${icon('chat')}<span>${text('nofile-talk')}<br />${wayTo('help', view.send)}</span></li>
    </ul>`;
}

export function fitBody(view: View<AsideName>): TemplateResult {
  return html`${points([
    { icon: 'hand', title: 'fit-threat-title', lines: ['fit-threat'] },
    { icon: 'spark', title: 'fit-made-title', lines: ['fit-made'] },
    { icon: 'people', title: 'fit-two-title', lines: ['fit-two'] },
    { icon: 'chat', title: 'fit-friend-title', lines: ['fit-friend'] },
    {
      icon: 'leave',
      title: 'fit-danger-title',
      lines: ['fit-danger'],
      warm: true,
      below: wayTo('help', view.send),
    },
  ])}
  <div class="actions">${start(view)}</div>`;
}
