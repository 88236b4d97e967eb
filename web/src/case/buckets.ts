// The sizes that messages have on their way: rounded up, so that a length tells nothing of what is inside.

export const buckets = [4, 16, 64, 256, 1024, 4096].map((kib) => kib << 10);

/** The size that a document of so many bytes has on its way: one of six, or nothing when it must be split. */
export function bucketFor(size: number): number | undefined {
  return buckets.find((bucket) => size <= bucket);
}
