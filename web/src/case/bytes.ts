// Bytes as text and side by side. Hex is lower case everywhere; other hex is refused, as in src/core/hex.h.

/** Bytes on a buffer of their own: what fetch, crypto and a worker take. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function toHex(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
}

/** Nothing when the text is not lower-case hex (of `size` bytes, when given). */
export function fromHex(text: string, size = text.length / 2): Bytes | undefined {
  if (text.length !== size * 2 || !/^[0-9a-f]*$/.test(text)) return undefined;
  const bytes = new Uint8Array(size);
  for (let i = 0; i < size; i += 1) bytes[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16);
  return bytes;
}

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function utf8(text: string): Bytes {
  return new TextEncoder().encode(text);
}

/** The text of UTF-8 bytes; nothing when they are not. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
