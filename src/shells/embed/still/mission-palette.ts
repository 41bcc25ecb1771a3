/** Stands in for dealing out colours: a frame's data name the colours that missions have in the whole dataset. */
export function missionColours(): ReadonlyMap<string, string> {
  return new Map();
}
