// The first question, before any picker: pictures from before 18 never meet the adult picker.
import { html, nothing } from 'lit';
import { text } from '../i18n/texts.ts';
import { stepLine } from '../ui/steps.ts';
import type { Under18 } from './journey.ts';
import type { Page } from './view.ts';

const answers = [
  ['no', 'question-no'],
  ['yes', 'question-yes'],
  ['some', 'question-some'],
  ['not_sure', 'question-not-sure'],
] as const satisfies readonly (readonly [Under18, string])[];

function chosenIn(form: HTMLFormElement): Under18 | null {
  const value = new FormData(form).get('under18');
  return answers.find(([answer]) => answer === value)?.[0] ?? null;
}

export const questionPage: Page<'question'> = ({ place, journey, send }) => {
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    send({ is: 'answered', under18: chosenIn(event.currentTarget as HTMLFormElement) });
  };
  return html`
    <form class="column" novalidate @submit=${submit}>
      ${
        place.missing
          ? html`<div class="error-summary" role="alert" tabindex="-1">
            <h2>${text('error-summary-title')}</h2>
            <a href="#under18-no">${text('question-missing')}</a>
          </div>`
          : nothing
      }
      ${stepLine(1)}
      <h1 tabindex="-1" id="question">${text('question-title')}</h1>
      <p class="lead" id="question-why">${text('question-why')}</p>
      <fieldset class="choices" aria-labelledby="question" aria-describedby=${place.missing ? 'question-why question-missing' : 'question-why'}>
        ${place.missing ? html`<p class="error-line" id="question-missing">${text('question-missing')}</p>` : nothing}
        ${answers.map(
          ([answer, id]) => html`<label class="choice">
            <input type="radio" name="under18" id="under18-${answer}" value=${answer} ?checked=${journey.under18 === answer} />
            <span>${text(id)}</span>
          </label>`,
        )}
      </fieldset>
      <div class="actions"><button class="button" type="submit">${text('continue')}</button></div>
    </form>
  `;
};
