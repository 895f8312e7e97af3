// Words that must never be offered to a butler: the tact rules, run over what the book itself would say.
import { checkTact, type TactOptions } from '../../reply/tact/check.ts';
import type { Report } from '../source.ts';

/** Reports every word that a tact rule would stop or warn about; hints are left to the butler. */
export function checkWording(text: string, path: (string | number)[], context: TactOptions, report: Report): void {
  for (const { rule, level, start, end, message } of checkTact(text, { ...context, explainIn: 'en' }))
    if (level !== 'hint')
      report(
        path,
        `“${text.slice(start, end)}” must not stand in a phrase (tact rule ${rule}).`,
        `It says: ${message}`,
      );
}
