import '../../ui/tokens.css';
import '../../ui/base.css';
import './embed.css';
import { HOME_LANGUAGE } from '../../i18n/languages.ts';
import { scriptUrl } from './data-scripts.ts';
import { askedLanguage, inLanguage } from './embed-language.ts';
import { dataName, decodeEmbed, scriptName } from './embed-options.ts';
import { applyTheme } from './embed-theme.ts';
import { reportHeight } from './report-height.ts';
import { tellProblem } from './tell-problem.ts';

/** The first script of an embed: theme, language, height, then the chart that is asked for. */
const options = decodeEmbed(window.location.search);
const { chart } = options;
const language = askedLanguage(window.location.search, navigator.languages);
applyTheme(options);
document.documentElement.lang = language;
const target = document.getElementById('embed');

function load(name: string, failed: () => void): HTMLScriptElement {
  const script = document.createElement('script');
  script.src = new URL(`embed/${inLanguage(language, name)}.js`, document.baseURI).href;
  script.addEventListener('error', failed);
  return script;
}

/** Says what is wrong; where the reader speaks another language, in a script of its own. */
function tell(): void {
  if (language === HOME_LANGUAGE) tellProblem();
  else document.head.append(load('problem', tellProblem));
}

if (target) {
  if (options.height !== null) target.style.height = `${options.height}px`;
  reportHeight(target);
  if (chart === null) tell();
  else {
    const name = scriptName({ ...options, chart }, window.location.search);
    const early = document.createElement('link');
    early.rel = 'preload';
    early.as = 'script';
    early.href = scriptUrl(inLanguage(language, dataName({ ...options, chart }, window.location.search)));
    const style = document.createElement('link');
    style.rel = 'stylesheet';
    style.href = new URL(`embed/${name}.css`, document.baseURI).href;
    document.head.append(early, style, load(name, tell));
  }
}
