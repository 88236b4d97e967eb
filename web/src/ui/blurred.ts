// A picture so blurred that only its owner knows it: drawn twelve dots wide when it is asked for, gone when it is
// closed. The dots go to a canvas, since the page's policy blocks blob: images.
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { isolate, text } from '../i18n/texts.ts';

const dots = 12;

async function draw(canvas: HTMLCanvasElement, file: File): Promise<void> {
  // The browser may shrink while it decodes; the whole picture then never lies in the page's memory.
  const small = await createImageBitmap(file, { resizeWidth: dots, resizeQuality: 'medium' });
  canvas.width = small.width;
  canvas.height = small.height;
  canvas.getContext('2d')?.drawImage(small, 0, 0);
  small.close();
}

function clear(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}

export function blurred(file: File | undefined, name: string): TemplateResult | typeof nothing {
  if (!file) return nothing;
  const toggled = (event: Event): void => {
    const details = event.currentTarget as HTMLDetailsElement;
    const canvas = details.querySelector('canvas');
    if (!canvas) return;
    clear(canvas);
    // A picture that the browser cannot show stays an empty field: what counts is the fingerprint beside it.
    if (details.open) draw(canvas, file).catch(() => undefined);
  };
  return html`<details class="blur" @toggle=${toggled}>
    <summary class="link">
      <span class="when-closed">${text('blur-show')}</span><span class="when-open">${text('blur-hide')}</span>
      <span class="sr-only"><bdi>${name}</bdi></span>
    </summary>
    <canvas width="0" height="0" role="img" aria-label=${text('blur-label', { name: isolate(name) })}></canvas>
  </details>`;
}
