// What AbortSignal says of itself, for engines that know aborting but neither `reason` (Chrome 98) nor `throwIfAborted`
// (Chrome 100): the page supports Chrome from 93 on.

export function abortReason(signal: AbortSignal): Error {
  return (signal as { reason?: Error }).reason ?? new DOMException('It was stopped.', 'AbortError');
}

export function throwIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw abortReason(signal);
}
