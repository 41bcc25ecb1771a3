import { te } from '../../i18n/embed.ts';
import { isChart } from './chart-kinds.ts';
import { showProblem } from './show-problem.ts';

/** Says why a frame shows no chart: its address names none, or the chart's script did not load. */
export function tellProblem(): void {
  const target = document.getElementById('embed');
  const named = isChart(new URLSearchParams(window.location.search.slice(0, 20_000)).get('chart'));
  if (target) showProblem(target, named ? te.problem.script : te.problem.chart);
}
