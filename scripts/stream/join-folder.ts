import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NAME = /^observer-atlas-join-(?<pid>\d+)-/u;

/**
 * A new folder to sort and join in, named after this process; those of builds that were killed before they could
 * remove theirs are removed first. Who asks removes it.
 */
export async function joinFolder(parent = tmpdir()): Promise<string> {
  for (const name of await readdir(parent)) {
    const pid = NAME.exec(name)?.groups?.['pid'];
    // What another user's build left is theirs to remove.
    if (pid !== undefined && !isRunning(Number(pid)))
      await rm(join(parent, name), { recursive: true, force: true }).catch(() => undefined);
  }
  return mkdtemp(join(parent, `observer-atlas-join-${process.pid}-`));
}

/** Asks by a signal that does nothing; a process of another user answers that it may not be asked, so it runs. */
function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
