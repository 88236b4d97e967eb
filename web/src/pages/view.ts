// What a page is given and what it may ask for. A page is a function from this to a template: no state of its own.
import type { TemplateResult } from 'lit';
import type { Journey, JourneyEvent, Place, PlaceName, Target } from './journey.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly problems: number;
  /** 0 to 1, by bytes where sizes differ. */
  readonly share: number;
  /** Null until there is something to judge by. */
  readonly secondsLeft: number | null;
  /** False where the screen may go dark meanwhile, and with it the work stop. */
  readonly awake: boolean;
}

/** What pages ask of the service directly; the outcomes come back as events. */
export interface Desk {
  ask(): void;
  /** Goes on from the review, with a receipt where one is needed. */
  proceed(): void;
  find(number: string, pin: string): void;
  look(): void;
  withdraw(what: Target): void;
  keep(): void;
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
  /** The file itself, as long as this tab holds on to it; for a blurred look at it. */
  readonly fileOf: (id: number) => File | undefined;
  readonly redraw: () => void;
  /** Says a sentence to screen readers. */
  readonly announce: (sentence: string) => void;
  readonly desk: Desk;
}

export type Page<At extends PlaceName> = (view: View<At>) => TemplateResult;
