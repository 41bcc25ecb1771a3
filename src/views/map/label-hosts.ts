import type { PlaceMark } from './place-mark.ts';

/** Marks that share one label, and those of other layers at the same place, which it names along with them. */
export interface LabelHost {
  marks: readonly PlaceMark[];
  guests: readonly PlaceMark[];
}

/**
 * Lets no place be named twice: a meeting or an origin at a place that another mark labels is a guest of that label.
 * Marks with numbers of their own always keep theirs. Every group is a host or a guest, hosts in the order given.
 */
export function labelHosts(groups: readonly (readonly PlaceMark[])[]): LabelHost[] {
  const hosts: { marks: readonly PlaceMark[]; guests: PlaceMark[] }[] = [];
  const named = new Map<string, (typeof hosts)[number]>();
  const visits = (marks: readonly PlaceMark[]) =>
    marks.every((mark) => mark.event !== null || mark.symbol === 'origin');
  const order = [...groups.filter((marks) => !visits(marks)), ...groups.filter(visits)];
  for (const marks of order) {
    const known = visits(marks) ? named.get(marks[0]?.area ?? '') : undefined;
    if (known) {
      known.guests.push(...marks);
      continue;
    }
    const host = { marks, guests: [] };
    hosts.push(host);
    for (const mark of marks) if (!named.has(mark.area)) named.set(mark.area, host);
  }
  return hosts.toSorted((a, b) => groups.indexOf(a.marks) - groups.indexOf(b.marks));
}
