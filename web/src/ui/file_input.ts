// Choosing files: the whole field is the native input, so a press, a drop and a screen reader all meet it.
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { text } from '../i18n/texts.ts';
import { icon } from './icons.ts';

export interface FileInput {
  readonly label: string;
  readonly multiple: boolean;
  /** Files are being dragged over the page. */
  readonly dragging: boolean;
  readonly choose: (files: Iterable<File>) => void;
}

export function fileInput({ label, multiple, dragging, choose }: FileInput): TemplateResult {
  const changed = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // Emptied at once: the input holds nothing, and the same file can be chosen again.
    input.value = '';
    choose(files);
  };
  return html`<div class="drop ${dragging ? 'is-over' : ''}">
    ${icon('photos')}
    <span class="button" aria-hidden="true">${label}</span>
    <span class="small soft" aria-hidden="true">${text(dragging ? 'pick-drop-now' : 'pick-drop')}</span>
    <input type="file" ?multiple=${multiple} accept="image/*,video/*" aria-label=${label} @change=${changed} />
  </div>`;
}
