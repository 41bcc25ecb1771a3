import { t } from '../../i18n/index.ts';
import type { Relaxation } from './relaxation.ts';

/** What the button says that lets a part of the filter go. */
export function lettingGo(part: Relaxation['part'] | 'all'): string {
  switch (part) {
    case 'all':
      return t.filter.clearAll;
    case 'text':
      return t.filter.clearText;
    case 'window':
      return t.filter.clearWindow;
    case 'asOf':
      return t.filter.clearAsOf;
    case 'confidence':
      return t.filter.clearConfidence;
    default:
      return t.filter.clearField({ field: t.filter.fields[part] });
  }
}
