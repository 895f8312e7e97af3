// Money goes to the company’s account and nowhere else.
import { isDenied } from '../negation.ts';
import { defineRule, places } from '../rule.ts';

const MONEY =
  /费|钱|款|元|押金|缴|付(?!出)|红包|\b(?:fees?|money|pay|paying|payment|amount|deposit|transfer|cash|rent)\b/iu;
/** Slips and pictures may be sent to the butler; only money may not. */
const PAPER = /截图|凭证|回执|回单|照片|收据|发票|单子|账单|记录|信息|screenshot|slip|receipt|proof|photo/iu;
const WHERE =
  /(?:转|打|付|交|汇|存)(?:到|给|进|入)?(?:我(?!们|司|公司|方|处|看|核|这[里边儿])|管家|师傅)(?:个?人)?的?(?:微信|支付宝|银行卡|卡|账户|账号|码|就行|吧|这)?|微信(?:上)?转我|扫我(?:的)?码?/gu;
const WHOSE =
  /(?:我(?:个人|自己|私人)?的?|个人的?|私人的?|管家的?|师傅的?|同事的?)(?:微信|支付宝|银行卡|卡|账户|账号|收款码|二维码)(?!号|名|里|上(?!转)|群|工作群|头像|联系|找|说|发|消息|回|加|步)/gu;
const CASH = /现金[^，。！？；]{0,4}(?:交|给|付)(?:给)?(?:我(?!们)|管家|师傅|保安|门岗)/gu;
const ENGLISH =
  /\b(?:pay|transfer|wire|hand)\b(?: (?!slip|receipt|proof|photo|screenshot)\w+){0,4} (?:to |into )?(?:me\b(?! (?:the|a|your) )|my (?:own |personal |private )?(?:bank )?(?:account|card|wechat|alipay|paynow))|\bsend (?:the |your )?(?:money|fee|cash|amount|payment) to me\b|\b(?:to|into|via|through) (?:a |my )?(?:personal|private) (?:bank )?account\b|\bcash to (?:me|the guard|your butler)\b/giu;

const NEVER = /\b(?:never|nobody|anyone|anybody|no one|do not|don['’]t|does not|doesn['’]t|will not|won['’]t)\b/iu;

export const privatePay = defineRule({
  id: 'private_pay',
  kind: 'private-account',
  level: 'block',
  message: {
    'zh-CN': '费用只能进公司账户，不能转给个人或扫个人的码。换成公司账户、官方小程序或前台。',
    en: 'Money goes to the company’s account only; name the official account, the app or the front desk.',
  },
  find: (sentence) => {
    if (!MONEY.test(sentence)) return [];
    const meant = (start: number, end: number): boolean => {
      // Only the clause around the match: “转给我，截图留好” is still money that goes to me.
      const clause = `${sentence
        .slice(0, start)
        .split(/[，,：:]/u)
        .at(-1)} ${sentence.slice(end).split(/[，,：:]/u)[0]}`;
      return !isDenied(sentence, start, end) && !NEVER.test(sentence.slice(0, start)) && !PAPER.test(clause);
    };
    return places(sentence, [WHERE, WHOSE, CASH, ENGLISH], meant);
  },
  examples: {
    bad: [
      ['物业费您转给我就行。', '转给我就行'],
      ['费用打到我的微信，我帮您交。', '打到我的微信'],
      ['押金可以付到管家的支付宝。', '管家的支付宝'],
      ['钱可以打到我个人卡上。', '打到我个人卡'],
      ['现金交给门岗也可以，费用当天入账。', '现金交给门岗'],
      ['You can transfer the fee to my account.', 'transfer the fee to my account'],
      ['Just pay me and I’ll sort the fee out.', 'pay me'],
    ],
    good: [
      '缴费只认公司账户，不要转到个人微信。',
      '付款截图发我，我去核对。',
      '群里谁发个人收款码都别扫，费用有疑问打热线。',
      '工作人员不使用个人微信、支付宝收费。',
      '付款时间和尾号发我，我去查流水。',
      '我们不使用任何个人账户收费。',
      'Anyone asking for money to a personal account isn’t us.',
      '费用的事您微信上跟我说就行。',
      'We never ask you to transfer money to a private account.',
      'Please send me the payment slip.',
      'Here is my account of what happened about the fee.',
    ],
  },
});
