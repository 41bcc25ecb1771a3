/** A charting library that draws the same facts, as the script of a page. */
export interface Peer {
  name: string;
  /** Scripts the page loads first: a package with its exact version, and the file in it. */
  scripts: readonly { spec: string; file: string }[];
  /** More facts than this are not asked of it: it would not come to an end in the time of a benchmark. */
  most: number;
  /**
   * JavaScript. It finds `facts` (arrays `day` and `lane`) and `box` (an element 1200 × 420 px), draws all of them, and
   * defines `show(from, to)`, which draws those days and is done when it (or the promise it gives) is.
   */
  script: string;
}

const D3 = { spec: 'd3@7.9.0', file: 'dist/d3.min.js' };

const SCALES = `
const x = d3.scaleLinear().range([0, 1200]);
const y = (lane) => 16 + lane * 32;
const all = d3.extent(facts.day);
`;

export const PEERS: readonly Peer[] = [
  {
    name: 'crossfilter2, counts only',
    scripts: [{ spec: 'crossfilter2@1.5.4', file: 'crossfilter.min.js' }],
    most: Infinity,
    script: `
const rows = crossfilter(Array.from(facts.day, (_, i) => i));
const byDay = rows.dimension((i) => facts.day[i]);
const byLane = rows.dimension((i) => facts.lane[i]).group();
const box1 = document.createElement('p');
box.append(box1);
globalThis.show = (from, to) => {
  byDay.filterRange([from, to + 1]);
  box1.textContent = byLane.all().map((g) => g.value).join(' ');
};
show(-Infinity, Infinity);`,
  },
  {
    name: 'd3 + canvas',
    scripts: [D3],
    most: Infinity,
    script: `${SCALES}
const canvas = box.appendChild(document.createElement('canvas'));
canvas.width = 1200; canvas.height = 420;
const context = canvas.getContext('2d');
globalThis.show = (from, to) => {
  x.domain([from, to]);
  context.clearRect(0, 0, 1200, 420);
  for (let i = 0; i < facts.day.length; i++) {
    if (facts.day[i] < from || facts.day[i] > to) continue;
    context.fillStyle = d3.schemeTableau10[facts.lane[i] % 10];
    context.fillRect(x(facts.day[i]) - 3, y(facts.lane[i]) - 3, 6, 6);
  }
};
show(...all);`,
  },
  {
    name: 'd3 + SVG',
    scripts: [D3],
    most: 100_000,
    script: `${SCALES}
const svg = d3.select(box).append('svg').attr('width', 1200).attr('height', 420);
const ids = d3.range(facts.day.length);
globalThis.show = (from, to) => {
  x.domain([from, to]);
  svg.selectAll('circle')
    .data(ids.filter((i) => facts.day[i] >= from && facts.day[i] <= to), (i) => i)
    .join('circle')
    .attr('r', 3)
    .attr('cx', (i) => x(facts.day[i]))
    .attr('cy', (i) => y(facts.lane[i]))
    .attr('fill', (i) => d3.schemeTableau10[facts.lane[i] % 10]);
};
show(...all);`,
  },
  {
    name: 'Observable Plot',
    scripts: [D3, { spec: '@observablehq/plot@0.6.17', file: 'dist/plot.umd.min.js' }],
    most: 100_000,
    script: `${SCALES}
const ids = d3.range(facts.day.length);
globalThis.show = (from, to) => {
  box.replaceChildren(Plot.plot({
    width: 1200, height: 420, x: { domain: [from, to] },
    marks: [Plot.dot(ids.filter((i) => facts.day[i] >= from && facts.day[i] <= to),
      { x: (i) => facts.day[i], y: (i) => facts.lane[i], fill: (i) => facts.lane[i] })],
  }));
};
show(...all);`,
  },
  {
    name: 'ECharts, large',
    scripts: [{ spec: 'echarts@6.0.0', file: 'dist/echarts.min.js' }],
    most: Infinity,
    script: `
const chart = echarts.init(box, null, { width: 1200, height: 420 });
const data = new Float64Array(facts.day.length * 2);
facts.day.forEach((day, i) => { data[2 * i] = day; data[2 * i + 1] = facts.lane[i]; });
chart.setOption({
  animation: false, xAxis: { type: 'value', scale: true }, yAxis: { type: 'value' },
  dataZoom: [{ type: 'inside', xAxisIndex: 0, filterMode: 'filter' }],
  series: [{ type: 'scatter', large: true, progressive: 0, symbolSize: 5, data, dimensions: ['x', 'y'] }],
});
globalThis.show = (from, to) => {
  chart.dispatchAction({ type: 'dataZoom', startValue: from, endValue: to });
  chart.getZr().flush();
};`,
  },
  {
    name: 'vis-timeline',
    scripts: [{ spec: 'vis-timeline@8.5.0', file: 'standalone/umd/vis-timeline-graph2d.min.js' }],
    most: 20_000,
    script: `
const DAY = 86400000;
const items = new vis.DataSet(Array.from(facts.day, (day, i) => ({ id: i, group: facts.lane[i], start: day * DAY, type: 'point' })));
const groups = new vis.DataSet([...new Set(facts.lane)].map((id) => ({ id, content: 'lane ' + id })));
const timeline = new vis.Timeline(box, items, groups, { height: 420, stack: false });
globalThis.show = (from, to) => new Promise((done) => {
  timeline.once('changed', () => done());
  timeline.setWindow(from * DAY, to * DAY, { animation: false });
});`,
  },
];
