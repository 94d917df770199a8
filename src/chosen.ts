// Files that a person chooses or drops, folders among them, as bytes with their paths. Part of the browser's side of
// the files port (ports.ts). Nothing is believed here: the readers say what is wrong with a file.
import type { TextFile } from "./files/index.ts";

/** Read no more of a file than this, in bytes: the readers refuse far smaller ones, and say so. */
const MOST_BYTES = 2 ** 26;
/** A folder is walked to here and no further: somebody may drop a whole disk. What was found is then judged. */
const MOST_FILES = 2_000;
const DEEPEST = 12;
/** What a policy folder may hold; pictures and programs beside it are left where they are. */
const OPENABLE = /\.(?:ya?ml|txt|json|jsonld|csv|tsv|xlsx|zip)$/i;

interface Found {
  readonly path: string;
  file(): Promise<File>;
}

const read = (found: readonly Found[]): Promise<readonly TextFile[]> =>
  Promise.all(
    found.map(async ({ path, file }) => ({
      path,
      content: new Uint8Array(await (await file()).slice(0, MOST_BYTES).arrayBuffer()),
    })),
  );

const single = (file: File): Found => ({
  path: file.webkitRelativePath || file.name,
  file: async () => file,
});
/** Of a folder: not what systems and version control keep in it out of sight. */
const wanted = (path: string) => OPENABLE.test(path) && !/(?:^|\/)(?:\.|__MACOSX|node_modules)/.test(path);

/** The browser's own chooser; empty when the person thinks better of it. Never rejects. */
export async function chooseFiles(accept: string): Promise<readonly TextFile[]> {
  const chosen = await chooseWith((input) => {
    input.multiple = true;
    input.accept = accept;
  });
  return chosen ?? [];
}

interface Picker {
  showDirectoryPicker?(options: { id: string; mode: "read" }): Promise<FileSystemDirectoryHandle>;
}

/** What can be read in a folder, named from the folder on; null when the person thinks better of it. Never rejects. */
export async function chooseFolder(): Promise<readonly TextFile[] | null> {
  const page: Window & Picker = window;
  if (!page.showDirectoryPicker)
    return chooseWith(
      (input) => {
        input.webkitdirectory = true;
      },
      (file) => wanted(file.webkitRelativePath),
    );
  const found: Found[] = [];
  try {
    const folder = await page.showDirectoryPicker({ id: "policy", mode: "read" });
    await walkHandle(folder, folder.name, found);
    return await read(found);
  } catch {
    // Called off, or denied.
    return null;
  }
}

function chooseWith(
  set: (input: HTMLInputElement) => void,
  filter: (file: File) => boolean = () => true,
): Promise<readonly TextFile[] | null> {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    // In the page while it is asked with: one that nothing holds may be collected, and what was chosen lost with it.
    input.hidden = true;
    set(input);
    const done = (files: readonly TextFile[] | null) => {
      input.remove();
      resolve(files);
    };
    input.addEventListener("cancel", () => done(null));
    input.addEventListener("change", () => {
      const chosen = [...(input.files ?? [])].filter(filter).slice(0, MOST_FILES);
      read(chosen.map(single)).then(done, () => done(null));
    });
    document.body.append(input);
    input.click();
  });
}

/** What was dropped, folders walked. Must be called while the event runs; null where the machine would not read it. */
export async function droppedFiles(carried: DataTransfer | null): Promise<readonly TextFile[] | null> {
  // The list is emptied when the event is over: everything is taken out of it before the first wait.
  const entries = [...(carried?.items ?? [])].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const files = [...(carried?.files ?? [])];
  try {
    if (!entries.some(({ isDirectory }) => isDirectory)) return await read(files.map(single));
    const found: Found[] = [];
    for (const entry of entries) await walkEntry(entry, found, 0);
    return await read(found);
  } catch {
    return null;
  }
}

async function walkHandle(folder: FileSystemDirectoryHandle, path: string, found: Found[], depth = 0) {
  for await (const [name, entry] of folder.entries()) {
    if (found.length >= MOST_FILES) return;
    const inner = `${path}/${name}`;
    if (entry.kind === "directory") {
      if (depth < DEEPEST && wanted(`${inner}/a.txt`)) await walkHandle(entry, inner, found, depth + 1);
    } else if (wanted(inner)) found.push({ path: inner, file: () => entry.getFile() });
  }
}

async function walkEntry(entry: FileSystemEntry, found: Found[], depth: number): Promise<void> {
  if (found.length >= MOST_FILES) return;
  const path = entry.fullPath.replace(/^\//, "");
  if (isFile(entry)) {
    if (depth === 0 || wanted(path))
      found.push({ path, file: () => new Promise((resolve, reject) => entry.file(resolve, reject)) });
  } else if (depth <= DEEPEST && wanted(`${path}/a.txt`)) {
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    // A folder is told in batches, the last of them empty.
    for (;;) {
      const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      );
      if (batch.length === 0) return;
      for (const inner of batch) await walkEntry(inner, found, depth + 1);
    }
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
