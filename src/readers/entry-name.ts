/** Names that a system's own packer leaves in an archive. */
const LITTER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\.(?!\.))/u;

export function isLitter(name: string): boolean {
  return name.endsWith('/') || LITTER.test(name);
}

/** Whether an entry's name stays inside the archive and shows as what it is: no way up, no root, no drive, no control characters. */
export function isSafeName(name: string): boolean {
  if (name === '' || name.length > 1000) return false;
  if (/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(name)) return false;
  if (/^(?:[/\\]|[A-Za-z]:)/u.test(name)) return false;
  return !name.split(/[/\\]/u).includes('..');
}

/** A name fit to be shown: characters that hide or turn others are replaced by '�'. */
export function shownName(name: string): string {
  return name.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd').slice(0, 200);
}
