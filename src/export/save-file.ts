/** Hands a file to the browser to be saved. */
export function saveFile(name: string, content: Blob | string | Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name for a file: lower case, words joined by hyphens, without what a file system may refuse. */
export function fileName(words: string, extension: string): string {
  const plain = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `${plain === '' ? 'observer-atlas' : plain}.${extension}`;
}
