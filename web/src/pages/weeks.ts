// ISO weeks, the only times that a status carries.

const dayMs = 24 * 3600 * 1000;

/** The Monday, at midnight UTC, of a week such as 2026-W47. */
export function mondayOf(week: string): number {
  const [, year = '', number = ''] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  // Week 1 is the one with January 4th.
  const fourth = Date.UTC(Number(year), 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return fourth - weekday * dayMs + (Number(number) - 1) * 7 * dayMs;
}

/** Whether something of that week may have been in the last seven days. */
export function isRecent(week: string, now: number): boolean {
  return now - (mondayOf(week) + 7 * dayMs) < 7 * dayMs;
}
