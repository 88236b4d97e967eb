// Files she chose, dropped or pasted, as one list with ids of our own. Only the File is kept: nothing is read here.

export interface PickedFile {
  readonly id: number;
  readonly file: File;
}

/** A case holds at most this many items (protocol.md); taking more would promise what cannot be sent. */
export const mostFiles = 500;

/** Gives ids; one instance a page, so that an id never means two files. */
export class Picker {
  #next = 1;

  take(files: Iterable<File>, room: number): { readonly picked: PickedFile[]; readonly left: number } {
    const all = [...files];
    const picked = all.slice(0, Math.max(0, room)).map((file) => ({ id: this.#next++, file }));
    return { picked, left: all.length - picked.length };
  }
}

/** True while something that carries files is dragged or pasted: text and links are none of our business. */
export function carriesFiles(transfer: DataTransfer | null): transfer is DataTransfer {
  return transfer !== null && [...transfer.types].includes('Files');
}

/** The files of a drop or paste. Folders arrive as entries without bytes; their files are found one by one. */
export async function filesOf(transfer: DataTransfer): Promise<File[]> {
  // Entries have to be taken before the first await: the transfer is emptied when the event handler returns.
  const entries = [...transfer.items].map((item) => (item.kind === 'file' ? item.webkitGetAsEntry() : null));
  const flat = [...transfer.files];
  if (!entries.some((entry) => entry?.isDirectory)) return flat;
  const found: File[] = [];
  for (const entry of entries) if (entry) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= mostFiles) return;
  if (entry.isFile) {
    found.push(
      await new Promise<File>((resolve, reject) => {
        (entry as FileSystemFileEntry).file(resolve, reject);
      }),
    );
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // Chromium hands over a folder in parts of 100 entries; an empty part is the end.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return;
    for (const child of part) await collect(child, found);
  }
}
