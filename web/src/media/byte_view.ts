// Reading numbers out of a file that may be cut off or lie: everything outside is a Refused, never an undefined.
import { Refused } from './refused.ts';
import type { PictureFormat } from './refused.ts';

export class ByteView {
  readonly bytes: Uint8Array;
  readonly format: PictureFormat;
  readonly #view: DataView;
  /** Byte order of u16 and u32. */
  readonly #little: boolean;

  constructor(bytes: Uint8Array, format: PictureFormat, order: 'little' | 'big') {
    this.bytes = bytes;
    this.format = format;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#little = order === 'little';
  }

  get length(): number {
    return this.bytes.length;
  }

  u8(at: number): number {
    this.need(at, 1);
    return this.#view.getUint8(at);
  }

  u16(at: number): number {
    this.need(at, 2);
    return this.#view.getUint16(at, this.#little);
  }

  /** Three bytes, the lowest first, as WebP has them. */
  little24(at: number): number {
    return this.u8(at) | (this.u8(at + 1) << 8) | (this.u8(at + 2) << 16);
  }

  u32(at: number): number {
    this.need(at, 4);
    return this.#view.getUint32(at, this.#little);
  }

  /** Four characters; whatever bytes they are. */
  word(at: number): string {
    this.need(at, 4);
    return String.fromCharCode(...this.bytes.subarray(at, at + 4));
  }

  part(from: number, to: number): Uint8Array {
    this.need(from, to - from);
    return this.bytes.subarray(from, to);
  }

  need(at: number, count: number): void {
    if (at < 0 || count < 0 || at + count > this.bytes.length) throw this.truncated();
  }

  truncated(): Refused {
    return new Refused('picture_truncated', `${this.format}: it ends early`);
  }

  damaged(what: string): Refused {
    return new Refused('picture_damaged', `${this.format}: ${what}`);
  }

  unusual(what: string): Refused {
    return new Refused('picture_too_complex', `${this.format}: ${what}`);
  }
}
