// The native command, which the page must agree with bit for bit.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './process.mjs';

export const command = join(root, 'build/native/bin/stillmine');

/** `stillmine hash` of these files: one report a file, in order. Exit status 1 only says that one of them is bad. */
export function nativeHash(paths, options = []) {
  const run = spawnSync(command, ['hash', ...options, ...paths], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0 && run.status !== 1) throw new Error(`stillmine hash: ${run.error?.message ?? run.stderr}`);
  const reports = run.stdout.trim().split('\n').map((line) => JSON.parse(line));
  if (reports.length !== paths.length) throw new Error(`${paths.length} files, ${reports.length} reports: ${run.stderr}`);
  return reports;
}
