/** Stands in for the clauses of a headline that tell of facts which a chart's data have none of. */
function nothing(): [] {
  return [];
}

export { nothing as countClauses, nothing as meetingClauses, nothing as placeClauses };
