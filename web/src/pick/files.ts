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
  return filesIn(entries.filter((entry) => entry !== null));
}

/** One more than a case holds, so that the page can tell that there were more. */
const mostFound = mostFiles + 1;
/** Of a folder's entries, folders within it counted too: a whole disk may be dropped. */
const mostLooked = 20_000;
/** What systems put beside pictures, which nobody has chosen. */
const systemFile = /^(\..*|thumbs\.db|desktop\.ini)$/i;

/** All files of these entries, folder by folder, up to mostFound. What cannot be read is left out: the rest still counts. */
export async function filesIn(entries: readonly FileSystemEntry[]): Promise<File[]> {
  const found: File[] = [];
  const chosen = new Set(entries);
  const waiting = [...entries];
  for (let looked = 0; looked < mostLooked && found.length < mostFound; looked += 1) {
    const entry = waiting.shift();
    if (!entry) break;
    if (entry.isDirectory) waiting.unshift(...(await childrenOf(entry as FileSystemDirectoryEntry)));
    else if (chosen.has(entry) || !systemFile.test(entry.name)) {
      const file = await fileOf(entry as FileSystemFileEntry);
      if (file) found.push(file);
    }
  }
  return found;
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => {
      resolve(null);
    });
  });
}

async function childrenOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  while (children.length < mostLooked) {
    // Chromium hands over a folder in parts of 100 entries; an empty part is the end.
    const part = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (part.length === 0) break;
    children.push(...part);
  }
  return children;
}
