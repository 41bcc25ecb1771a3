import '../../ui/tokens.css';
import '../../ui/base.css';
import './embed.css';
import { te } from '../../i18n/embed.ts';
import { scriptUrl } from './data-scripts.ts';
import { dataName, decodeEmbed } from './embed-options.ts';
import { applyTheme } from './embed-theme.ts';
import { reportHeight } from './report-height.ts';
import { showProblem } from './show-problem.ts';

/** The first script of an embed: theme, height, then the chart that is asked for. */
const options = decodeEmbed(window.location.search);
applyTheme(options);
const target = document.getElementById('embed');
if (target) {
  if (options.height !== null) target.style.height = `${options.height}px`;
  reportHeight(target);
  const { chart } = options;
  if (chart === null) showProblem(target, te.problem.chart);
  else {
    const early = document.createElement('link');
    early.rel = 'preload';
    early.as = 'script';
    early.href = scriptUrl(dataName({ ...options, chart }, window.location.search));
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = new URL(`embed/${chart}.css`, document.baseURI).href;
    const script = document.createElement('script');
    script.src = new URL(`embed/${chart}.js`, document.baseURI).href;
    script.addEventListener('error', () => showProblem(target, te.problem.script));
    document.head.append(early, style, script);
  }
}
