import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { AtlasDatabase } from '../database.ts';
import { inPieces, wholeOf } from './laid-pieces.ts';
import { LARGE_FORMAT } from './large-parts.ts';
import { readStoredLarge, readStoredRest } from './stored-large.ts';

describe('buffers laid down in pieces', () => {
  it('are whole again, whatever their size and that of the pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 80 }),
        fc.integer({ min: 1, max: 90 }),
        async (bytes, most) => {
          const pieces = inPieces('drawing', 7, bytes.slice().buffer, most);
          const rows = new Map(pieces.map((piece) => [piece.key, piece]));
          expect(rows.size).toBe(pieces.length);
          const whole = await wholeOf('drawing', pieces[0], (key) => Promise.resolve(rows.get(key)));
          expect(new Uint8Array(whole ?? new ArrayBuffer(1))).toEqual(bytes);
        },
      ),
    );
  });

  it('are not taken for whole where a piece has gone', async () => {
    const pieces = inPieces('names', 7, new ArrayBuffer(10), 4);
    const rows = new Map(pieces.slice(0, 2).map((piece) => [piece.key, piece]));
    expect(await wholeOf('names', pieces[0], (key) => Promise.resolve(rows.get(key)))).toBeNull();
    expect(await wholeOf('names', undefined, () => Promise.resolve(null))).toBeNull();
  });

  it('are read back from the database, those of the generation that is shown', async () => {
    const database = new AtlasDatabase();
    const buffers = { drawing: bytes(11, 1), filtering: bytes(9, 2), names: bytes(3, 3) };
    const old = inPieces('drawing', 1, bytes(30, 9), 4);
    const core = JSON.stringify({ dataset: { id: 'the one' } });
    const laid = Object.entries(buffers).flatMap(([name, buffer]) => inPieces(name, 2, buffer, 4));
    await database.large.bulkPut([...old, ...laid]);
    const header = { key: 'header', generation: 2, format: LARGE_FORMAT, core } as const;
    await database.large.put({ ...header, firsts: new Uint32Array(), texts: 0 });
    expect((await readStoredLarge())?.drawing).toEqual(buffers.drawing);
    const { filtering, names } = buffers;
    expect(await readStoredRest('the one')).toEqual({ filtering, names });
    expect(await readStoredRest('another one')).toBeNull();
    // Before the application comes, a script of its own reads the same.
    vi.stubGlobal('localStorage', { getItem: () => 'yes' });
    vi.stubGlobal('window', globalThis);
    runInThisContext(readFileSync('public/early-columns.js', 'utf8'));
    expect(Reflect.get(globalThis, 'atlasColumns')).toBeInstanceOf(Promise);
    expect((await readStoredLarge())?.drawing).toEqual(buffers.drawing);
    vi.unstubAllGlobals();
    await database.large.delete('more:drawing:2:1');
    expect(await readStoredLarge()).toBeNull();
    database.close();
  });
});

function bytes(length: number, seed: number): ArrayBuffer {
  return Uint8Array.from({ length }, (_, at) => at * seed).buffer;
}
