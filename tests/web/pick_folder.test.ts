// Folders that are dropped: every file in them, bounded, and what cannot be read does not stop the rest.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filesIn, mostFiles } from '../../web/src/pick/files.ts';

const file = (name: string, readable = true): FileSystemEntry => ({
  isFile: true, isDirectory: false, name,
  file: (good: (file: File) => void, bad: () => void) => { if (readable) good(new File(['x'], name)); else bad(); },
}) as unknown as FileSystemEntry;

/** Hands over its children in parts of 100, as Chromium does. */
const folder = (name: string, children: readonly FileSystemEntry[], readable = true): FileSystemEntry => ({
  isFile: false, isDirectory: true, name,
  createReader: () => {
    let at = 0;
    return { readEntries: (good: (part: FileSystemEntry[]) => void, bad: () => void) => {
      if (!readable) { bad(); return; }
      at += 100;
      good(children.slice(at - 100, at));
    } };
  },
}) as unknown as FileSystemEntry;

const names = async (...entries: FileSystemEntry[]): Promise<string[]> => (await filesIn(entries)).map(({ name }) => name);

test('files of folders within folders are found in order', async () => {
  assert.deepEqual(await names(folder('a', [file('1.jpg'), folder('b', [file('2.jpg')])]), file('3.jpg')), ['1.jpg', '2.jpg', '3.jpg']);
});

test('a file or folder that cannot be read does not stop the rest', async () => {
  assert.deepEqual(await names(folder('a', [file('1.jpg', false), folder('b', [], false), file('2.jpg')])), ['2.jpg']);
});

test('what systems put beside pictures is left out, unless it was chosen itself', async () => {
  assert.deepEqual(await names(folder('a', [file('.DS_Store'), file('Thumbs.db'), file('1.jpg')]), file('.hidden.jpg')), ['1.jpg', '.hidden.jpg']);
});

test('of thousands, one more than a case holds is taken, so that the page can say that there were more', async () => {
  const many = folder('a', Array.from({ length: 3000 }, (_, i) => file(`${i}.jpg`)));
  assert.equal((await names(many)).length, mostFiles + 1);
});

test('folders that never end are left', async () => {
  const endless: FileSystemEntry = folder('loop', []);
  Object.assign(endless, { createReader: () => {
    let given = false;
    return { readEntries: (good: (part: FileSystemEntry[]) => void) => { good(given ? [] : [endless]); given = true; } };
  } });
  assert.deepEqual(await names(endless), []);
});
