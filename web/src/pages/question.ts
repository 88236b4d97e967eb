// The questions before any picker: pictures from before 18 never meet the adult picker.
import { html, nothing } from 'lit';
import { text } from '../i18n/texts.ts';
import { choicePage } from '../ui/choice.ts';
import { note } from '../ui/note.ts';
import { stepLine } from '../ui/steps.ts';
import { wayTo } from './more.ts';
import type { Page } from './view.ts';

export const questionPage: Page<'question'> = ({ place, journey, send }) =>
  choicePage({
    title: text('question-title'),
    why: text('question-why'),
    answers: [
      ['no', text('question-no')],
      ['yes', text('question-yes')],
      ['some', text('question-some')],
      ['not_sure', text('question-not-sure')],
    ],
    chosen: journey.under18,
    missing: place.missing,
    above: stepLine(1),
    below: html`${place.told === null ? nothing : html`<p data-say>${text('review-service-asking')}</p>`}
      ${wayTo('fit', send)}`,
    onAnswer: (under18) => {
      send({ is: 'answered', under18 });
    },
  });

export const whoPage: Page<'who'> = ({ place, journey, send }) =>
  choicePage({
    title: text('who-title'),
    answers: [
      ['self', text('who-self')],
      ['parent_or_trusted', text('who-parent')],
      ['adult_from_before', text('who-before')],
      ['other_help', text('who-other')],
    ],
    chosen: journey.who,
    missing: place.missing,
    above: stepLine(1),
    ...(place.said
      ? {
          below: html`${note(text('who-said'))}
            <button class="link" type="button" @click=${() => {
              send({ is: 'home' });
            }}>${text('review-start-over')}</button>`,
        }
      : {}),
    onAnswer: (who) => {
      send({ is: 'told_who', who });
    },
  });

export const likeFirstPage: Page<'like_first'> = ({ place, send }) =>
  choicePage({
    title: text('like-title'),
    why: text('like-why'),
    answers: [
      ['adult', text('like-adult')],
      ['minor', text('like-minor')],
      ['no', text('like-no')],
    ],
    chosen: null,
    missing: place.missing,
    onAnswer: (answer) => {
      send({ is: 'liked', answer });
    },
  });
