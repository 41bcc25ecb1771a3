import { tb } from '../../../i18n/briefing.ts';
import type { LeftOut, Refusal } from '../../../store/briefing/parse-briefing.ts';

/** Why something was not opened, in a sentence. */
export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case 'not-json':
      return tb.editor.refused.notJson({ what: refusal.what });
    case 'not-a-briefing':
      return tb.editor.refused.notABriefing;
    case 'invalid':
      return tb.editor.refused.invalid({ where: refusal.where, what: refusal.what });
  }
}

/** What of a newer briefing was left out. */
export function leftWords(left: LeftOut): string {
  return left.kind === 'slide' ? tb.editor.leftSlide(left) : tb.editor.leftField(left);
}
