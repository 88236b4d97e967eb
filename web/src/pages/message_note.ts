// All that would leave for the case, beside the fingerprints of each file: the answers, and how long the sealed message
// is. Lengths are rounded up so that they tell nothing; the figure here is the one that is sent.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { bucketFor, buckets } from '../case/buckets.ts';
import { sizeText, text } from '../i18n/texts.ts';
import type { PlainTextId } from '../i18n/texts.ts';
import { chosenOf } from './chosen.ts';
import { usable } from './journey.ts';
import type { Journey, Under18, Who } from './journey.ts';

const ages: Readonly<Record<Under18, PlainTextId>> = {
  no: 'question-no',
  yes: 'question-yes',
  some: 'question-some',
  not_sure: 'question-not-sure',
};

const people: Readonly<Record<Who, PlainTextId>> = {
  self: 'who-self',
  parent_or_trusted: 'who-parent',
  adult_from_before: 'who-before',
};

/** What stands in an open message beside its items: keys, hashes, the head; and for each item its id and tag. */
const headBytes = 700;
const itemBytes = 140;

/** Bytes on the wire, near enough to choose the same bucket but at its very edge. */
function sealedBytes(journey: Journey): number {
  const chosen = usable(journey.items).flatMap((item) => chosenOf(item) ?? []);
  const document =
    headBytes + chosen.reduce((sum, each) => sum + itemBytes + JSON.stringify(each.fingerprints).length, 0);
  const largest = buckets.at(-1) ?? 1;
  return bucketFor(document) ?? Math.ceil(document / largest) * largest;
}

export function messageNote(journey: Journey): TemplateResult {
  const { under18, who, programme, adding } = journey;
  const answers = [
    ...(under18 && !adding ? [`${text('question-title')} ${text(ages[under18])}`] : []),
    ...(who && programme === 'minor' && !adding ? [`${text('who-title')} ${text(people[who])}`] : []),
  ];
  return html`<details class="leaves leaves-case">
    <summary class="link">${text('leaves-case')}</summary>
    <div class="leaves-inside">
      <section>
        <dl>
          ${
            answers.length > 0
              ? html`<div><dt>${text('leaves-answers')}</dt>${answers.map((answer) => html`<dd>${answer}</dd>`)}</div>`
              : ''
          }
          <div><dt>${text('leaves-padded')}</dt><dd>${sizeText(sealedBytes(journey))}</dd></div>
        </dl>
      </section>
    </div>
  </details>`;
}
