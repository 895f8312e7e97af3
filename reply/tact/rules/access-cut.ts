// Gates, lifts, cards and barriers are no levers either (typical cases of the Supreme Court, 2025-12-08).
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';
import { OWING } from '../words.ts';

const CUT =
  /(?:停用|停掉|停了|停(?!车|放|水|电|气|在|靠|运|梯|止供)|锁(?!具|芯|匠)|关掉|限制|取消|注销|不开通|不给开|冻结|拉黑|不让|禁用|消)(?:您|你|他)?们?家?的?[^，。！？；]{0,4}(?:门禁|门卡|业主卡|电梯|梯控|车牌|道闸|车位权限|充值|进出|进门|进小区|通行|磁)|(?:门禁|门卡|业主卡|电梯卡?|梯控|车牌|道闸)(?:权限)?[^，。！？；修]{0,4}(?:停用|停掉|会停|锁掉|限制|关掉|消磁|刷不了|不能用|用不了|不开通|不给开|不予充值|不给充|不给录|给(?:您|你)停|作废|失效)|别想(?:再)?(?:进|坐电梯)/gu;
const ENGLISH_CUT =
  /\b(?:disable|deactivat|block|suspend|cancel|restrict|lock|revok)(?:e|ed|ing|s)? (?:your |the |their )?(?:\w+ ){0,2}(?:access|fobs?|key ?cards?|cards?|lifts?|gates?|barriers?|parking|entry|passe?s?)\b|\b(?:fobs?|access cards?|key ?cards?|parking access|lift access) (?:will|can|may) be (?:disabled|deactivated|blocked|suspended|cancelled|restricted|revoked)/giu;

export const accessCut = defineRule({
  id: 'access_cut',
  kind: 'legal-error',
  level: 'block',
  message: {
    'zh-CN': '不能拿门禁、电梯、车牌、门卡催费，最高法典型案例已经否定。把费用单独谈，进出照常。',
    en: 'Doors, lifts, cards and barriers may not be used to collect fees; keep the fee a matter of its own.',
  },
  find: (sentence) =>
    OWING.test(sentence) ? places(sentence, [CUT, ENGLISH_CUT], (start, end) => !isDenied(sentence, start, end)) : [],
  examples: {
    bad: [
      ['物业费没交的，门禁卡会停用。', '门禁卡会停用'],
      ['您不交费，我们只能限制您家的电梯。', '限制您家的电梯'],
      ['欠费业主的车牌不给开，交清再来。', '车牌不给开'],
      ['欠费期间电梯卡不予充值。', '电梯卡不予充值'],
      ['不交钱就别想进小区。', '别想进'],
      ['Your fob will be deactivated until the arrears are paid.', 'fob will be deactivated'],
    ],
    good: [
      '门禁今晚升级，21:00–22:00 刷不了，请走北门。',
      '费用有疑问没关系，门禁电梯照常用，不会限制。',
      '不与维修、水电、门禁、电梯挂钩，缴费归缴费。',
      '停车费请在小程序里缴，道闸会自动抬杆。',
      'We do not block anyone’s fob over fees.',
      'The lift is locked for repairs; the fee desk is open as usual.',
    ],
  },
});
