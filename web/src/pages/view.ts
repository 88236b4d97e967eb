// What a page is given and what it may ask for. A page is a function from this to a template: no state of its own.
import type { TemplateResult } from 'lit';
import type { Journey, JourneyEvent, Place, PlaceName } from './journey.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly problems: number;
  /** 0 to 1, by bytes where sizes differ. */
  readonly share: number;
  /** Null until there is something to judge by. */
  readonly secondsLeft: number | null;
}

export interface View<At extends PlaceName = PlaceName> {
  readonly journey: Journey;
  readonly place: Extract<Place, { readonly at: At }>;
  readonly progress: Progress;
  /** The one-file copy, which cannot send. */
  readonly standalone: boolean;
  /** Files are being dragged over the page. */
  readonly dragging: boolean;
  readonly now: number;
  readonly send: (event: JourneyEvent) => void;
  readonly choose: (files: Iterable<File>) => void;
}

export type Page<At extends PlaceName> = (view: View<At>) => TemplateResult;
