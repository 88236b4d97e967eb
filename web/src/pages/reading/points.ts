// A list of short sections: a heading and a sentence or two each.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../../i18n/texts.ts';
import type { PlainTextId } from '../../i18n/texts.ts';
import { icon } from '../../ui/icons.ts';
import type { IconName } from '../../ui/icons.ts';

export interface Point {
  readonly icon: IconName;
  readonly title: PlainTextId;
  readonly lines: readonly PlainTextId[];
  readonly warm?: boolean;
  readonly below?: TemplateResult | typeof nothing;
}

export function points(list: readonly Point[]): TemplateResult {
  return html`<div class="points">
    ${list.map(
      (point) => html`<section class="point ${point.warm ? 'point-warm' : ''}">
        ${icon(point.icon)}
        <div>
          <h2>${text(point.title)}</h2>
          ${point.lines.map((line) => html`<p>${text(line)}</p>`)} ${point.below ?? nothing}
        </div>
      </section>`,
    )}
  </div>`;
}
