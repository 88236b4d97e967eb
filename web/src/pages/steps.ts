// The five steps and the limits, as the first page and the printed guide say them.
export const steps = [
  ['home-how-1-title', 'home-how-1'],
  ['home-how-2-title', 'home-how-2'],
  ['home-how-3-title', 'home-how-3'],
  ['home-how-4-title', 'home-how-4'],
  ['home-how-5-title', 'home-how-5'],
] as const;

export const can = ['home-can-1', 'home-can-2', 'home-can-3'] as const;
export const cannot = ['home-cannot-1', 'home-cannot-2', 'home-cannot-3'] as const;
