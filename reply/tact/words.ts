// Words that several rules share.

/** Says that somebody owes: the company a lever must never be coupled with. */
export const OWING =
  /欠(?!我们|您|你|佳|妥|缺|考虑)|[不没未](?:按时|按期|及时|再)?(?:交|缴|付|结)(?!接|代|谈|通|给|流)|逾期|拖欠|补缴|补交|[交缴]清|结清|[交缴]齐|[交缴](?:了|上|完)?(?:物业)?(?:费|钱)|物业费|管理费|催[费缴收]|\b(?:unpaid|overdue|arrears|outstanding|owe[sd]?|owing|pay|pays|paid|payment|fees?|settled?|debt)\b/iu;

/** Charges that may lawfully come before a service: a renovation deposit, material for a paid repair. */
export const LAWFUL_FIRST = /保证金|押金|工本费|材料费|配件费|定金|评估|deposit|materials?|parts/iu;

/** A utility that cuts off by itself or by its owner: the meter, the power company. */
export const UTILITY_COMPANY =
  /供电公司|供电局|电力公司|自来水公司|水务|燃气公司|热力公司|电表|水表|燃气表|预付费|余额|prepaid|meter|power company|water company|gas company|supplier|utility company/iu;

/** Words of danger: there an order is the kindest form. */
export const DANGER =
  /火|烟|燃气|煤气|漏气|触电|带电|电箱|电闸|配电|消防|逃生|疏散|撤离|安全|危险|急救|抢险|救|坠落|高空|电梯|轿厢|台风|暴雨|积水|雷|电池|电动车|充电|承重|中毒|12[0]|119|110|\b(?:fire|smoke|gas|danger|safety|safe|emergency|evacuat\w*|lift|flood\w*|electric\w*|water level|battery|load-bearing|police|ambulance|999|112)\b/iu;

/** A room as people write it: 3-2-1201, 3栋1201, 1201室, Unit 12B. */
export const ROOM =
  /\d{1,3}\s*(?:[-–—]|号楼|栋|幢|座|单元|#)\s*(?:\d{1,2}\s*(?:[-–—]|单元)\s*)?\d{3,4}(?!\d)(?:室|户|房)?|(?<!\d)\d{3,4}(?:室|户|房)(?!型|间)|\b(?:unit|flat|apartment|apt\.?|room)\s+(?:no\.?\s*)?#?\d{1,4}[A-Z]?\b/giu;

/** A person as people write one: 王女士, Mr Chan. */
export const PERSON =
  /(?:[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕张孔曹严华金魏陶姜谢邹喻苏潘葛范彭郎鲁韦马方俞任袁柳唐罗薛余米贝姚孟顾尹江钟徐邱骆高夏蔡田樊胡凌霍万卢丁邓郭林刘梁宋黄叶董程石汪崔龙邵熊付白][\p{Script=Han}]{0,2}|欧阳|司马|诸葛)(?:先生|女士|老师|阿姨|叔叔?|大哥|大姐|奶奶|爷爷)|\b(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z][a-z]+/gu;
