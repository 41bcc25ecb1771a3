import { tx } from '../../i18n/matrix.ts';
import type { Matrix } from './matrix-series.ts';

/** The finding of a matrix: which host met most of the missions that met anybody. */
export function matrixTitle({ hosts, rows }: Matrix): string {
  const of = rows.filter(({ facts }) => facts.length > 0).length;
  const met = hosts.map((_, column) => rows.filter(({ cells }) => (cells[column]?.length ?? 0) > 0).length);
  const n = Math.max(0, ...met);
  const top = hosts.filter((_, column) => met[column] === n);
  const [first, second] = top;
  if (n === 0 || first === undefined) return tx.title.none;
  if (second !== undefined) return tx.title.tie({ hosts: top.length, n, of });
  return n === of ? tx.title.only({ host: first.name, n }) : tx.title.most({ host: first.name, n, of });
}
