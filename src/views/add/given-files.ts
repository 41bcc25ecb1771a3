/** A file a person handed in: its name, with its folder, and its bytes when they are asked for. */
export interface GivenFile {
  name: string;
  bytes: () => Promise<Uint8Array>;
}

/** The files of a chooser; those of a folder keep their path. Hidden files stay out. */
export function chosenFiles(files: FileList | null): GivenFile[] {
  return [...(files ?? [])]
    .filter(({ name }) => !name.startsWith('.'))
    .map((file) => given(file, file.webkitRelativePath === '' ? file.name : file.webkitRelativePath));
}

/** The files that were dropped, folders with all that is in them. Call it while the drop is handled: later the list is empty. */
export function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return Promise.resolve([...transfer.files].map((file) => given(file, file.name)));
  return Promise.all(entries.map(filesIn)).then((lists) => lists.flat());
}

async function filesIn(entry: FileSystemEntry): Promise<GivenFile[]> {
  if (entry.name.startsWith('.')) return [];
  // Browsers show these interfaces to nobody: what an entry is, it says itself.
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) =>
      (entry as FileSystemFileEntry).file(resolve, reject),
    ).catch(() => null);
    return file ? [given(file, entry.fullPath.replace(/^\//u, ''))] : [];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (some.length === 0) break;
    found.push(...some);
  }
  return (await Promise.all(found.map(filesIn))).flat();
}

function given(file: File, name: string): GivenFile {
  return { name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
