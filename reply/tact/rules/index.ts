// All tact rules. A new one is a file in this folder and a line here.
import type { Rule } from '../rule.ts';
import { accessCut } from './access-cut.ts';
import { blanketDisclaimer } from './blanket-disclaimer.ts';
import { command } from './command.ts';
import { creditThreat } from './credit-threat.ts';
import { dare } from './dare.ts';
import { exclamation } from './exclamation.ts';
import { fakeLaw } from './fake-law.ts';
import { grammar } from './grammar.ts';
import { insult } from './insult.ts';
import { overFamiliar } from './over-familiar.ts';
import { overPromise } from './over-promise.ts';
import { penalty } from './penalty.ts';
import { piiGroup } from './pii-group.ts';
import { privatePay } from './private-pay.ts';
import { pushOff } from './push-off.ts';
import { rhetorical } from './rhetorical.ts';
import { shameList } from './shame-list.ts';
import { threat } from './threat.ts';
import { tieService } from './tie-service.ts';
import { utilityCut } from './utility-cut.ts';
import { vagueTime } from './vague-time.ts';

/** The red lines first, then the words that only hurt. */
export const rules: readonly Rule[] = [
  utilityCut,
  accessCut,
  tieService,
  shameList,
  piiGroup,
  privatePay,
  threat,
  insult,
  creditThreat,
  penalty,
  fakeLaw,
  overPromise,
  blanketDisclaimer,
  pushOff,
  dare,
  rhetorical,
  command,
  vagueTime,
  overFamiliar,
  grammar,
  exclamation,
];
