// A page that asks one question: radio buttons in a native fieldset, an error summary that can be jumped from.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';

export interface Choice<Answer extends string> {
  readonly title: string;
  readonly why?: string;
  readonly answers: readonly (readonly [Answer, string])[];
  readonly chosen: Answer | null;
  /** She went on without an answer. */
  readonly missing: boolean;
  readonly above?: TemplateResult;
  /** Under the button. */
  readonly below?: TemplateResult;
  readonly onAnswer: (answer: Answer | null) => void;
}

export function choicePage<Answer extends string>(choice: Choice<Answer>): TemplateResult {
  const { answers, missing, why } = choice;
  const described = [...(why === undefined ? [] : ['question-why']), ...(missing ? ['question-missing'] : [])];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const value = new FormData(event.currentTarget as HTMLFormElement).get('choice');
    choice.onAnswer(answers.find(([answer]) => answer === value)?.[0] ?? null);
  };
  return html`
    <form class="column" novalidate @submit=${submit}>
      ${missing ? errorSummary([['choice-0', text('question-missing')]]) : nothing} ${choice.above ?? nothing}
      <h1 tabindex="-1" id="question">${choice.title}</h1>
      ${why === undefined ? nothing : html`<p class="lead" id="question-why">${why}</p>`}
      <fieldset
        class="choices"
        aria-labelledby="question"
        aria-describedby=${described.length > 0 ? described.join(' ') : nothing}
      >
        ${missing ? html`<p class="error-line" id="question-missing">${text('question-missing')}</p>` : nothing}
        ${answers.map(
          ([answer, words], index) =>
            html`<label class="choice">
              <input type="radio" name="choice" id="choice-${index}" value=${answer} ?checked=${choice.chosen === answer} />
              <span>${words}</span>
            </label>`,
        )}
      </fieldset>
      <div class="actions"><button class="button" type="submit">${text('continue')}</button></div>
      ${choice.below ?? nothing}
    </form>
  `;
}

/** What is missing, on top, with a link to each field; takes the focus. */
export function errorSummary(errors: readonly (readonly [field: string, words: string])[]): TemplateResult {
  const jump = (field: string) => (event: Event) => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return html`<div class="error-summary" role="alert" tabindex="-1">
    <h2>${text('error-summary-title')}</h2>
    <ul>
      ${errors.map(([field, words]) => html`<li><a href="#${field}" @click=${jump(field)}>${words}</a></li>`)}
    </ul>
  </div>`;
}
