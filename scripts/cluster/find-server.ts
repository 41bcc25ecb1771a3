import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const NAME = process.platform === 'win32' ? 'nats-server.exe' : 'nats-server';
/** Debian puts servers where a user's PATH does not look. */
const MORE_FOLDERS = ['/usr/sbin', '/usr/local/bin', '/opt/homebrew/bin'];

/** The NATS server program: NATS_SERVER, else the one that is installed; null where there is none. */
export function findServer(): string | null {
  const asked = process.env['NATS_SERVER'];
  if (asked !== undefined && existsSync(asked)) return asked;
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  return (
    [...folders, ...MORE_FOLDERS].map((folder) => join(folder, NAME)).find((path) => existsSync(path)) ?? null
  );
}

/** Finds the server, or installs Debian's by apt where this user may; null where neither works. */
export function ensureServer(): string | null {
  const found = findServer();
  if (found !== null || process.getuid?.() !== 0) return found;
  const attempts: [string, string[]][] = [
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', 'nats-server']],
  ];
  for (const [command, args] of attempts) spawnSync(command, args, { stdio: 'ignore', timeout: 120_000 });
  return findServer();
}
