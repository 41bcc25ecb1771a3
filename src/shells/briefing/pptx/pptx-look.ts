/** Colours and typefaces of a presentation: the light tokens, and faces that office programs have. */
export interface PptxLook {
  ink: string;
  quiet: string;
  rule: string;
  paper: string;
  mark: string;
  serif: string;
  sans: string;
}

/** Reads the look from the page's tokens; colours as six hex digits without '#'. */
export function pptxLook(): PptxLook {
  const probe = document.createElement('div');
  document.body.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(${token})`;
    const [r, g, b] = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
    return [r, g, b]
      .map((part) =>
        Math.round(Number(part ?? 0))
          .toString(16)
          .padStart(2, '0'),
      )
      .join('');
  };
  const { theme } = document.documentElement.dataset;
  document.documentElement.dataset['theme'] = 'light';
  const look = {
    ink: colour('--ink'),
    quiet: colour('--ink-2'),
    rule: colour('--rule-2'),
    paper: colour('--paper'),
    mark: colour('--mark'),
    serif: 'Georgia',
    sans: 'Calibri',
  };
  document.documentElement.dataset['theme'] = theme ?? 'light';
  probe.remove();
  return look;
}
