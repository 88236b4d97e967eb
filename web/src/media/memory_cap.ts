// Lowers the most that a WebAssembly module's memory may grow to. The headers of a file decide what its decoder may ask for,
// but a file can lie to the decoder in places that our own header readers do not see: then growth fails, malloc gives null,
// and the decoder gives up instead of taking the tab with it.
// Source: WebAssembly 1.0, 5.5.8 (memory section) and 5.2.2 (LEB128).

const pageBytes = 65_536;
const memorySection = 5;

function leb(bytes: Uint8Array, from: number): { value: number; next: number } {
  let value = 0;
  for (let at = from, scale = 1; ; at += 1, scale *= 128) {
    const byte = bytes[at] ?? 0;
    value += (byte & 127) * scale;
    if (byte < 128) return { value, next: at + 1 };
  }
}

function toLeb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** The same module with a memory of at most `most` bytes, or of less where it asks for less. Throws where it has no memory of its own. */
export function withMemoryCap(module: ArrayBuffer, most: number): ArrayBuffer {
  const bytes = new Uint8Array(module);
  for (let at = 8; at < bytes.length;) {
    const size = leb(bytes, at + 1);
    const end = size.next + size.value;
    if (bytes[at] === memorySection) {
      const flags = bytes[size.next + 1] ?? 0;
      const least = leb(bytes, size.next + 2).value;
      const before = flags & 1 ? leb(bytes, leb(bytes, size.next + 2).next).value : Infinity;
      const pages = Math.max(least, Math.min(before, Math.floor(most / pageBytes)));
      const body = [1, flags | 1, ...toLeb(least), ...toLeb(pages)];
      const section = [memorySection, ...toLeb(body.length), ...body];
      const out = new Uint8Array(at + section.length + bytes.length - end);
      out.set(bytes.subarray(0, at));
      out.set(section, at);
      out.set(bytes.subarray(end), at + section.length);
      return out.buffer;
    }
    at = end;
  }
  throw new Error('a module without a memory of its own');
}
