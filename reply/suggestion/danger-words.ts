// The words danger is told by, and the words that put it into the past, into an “if”, or somewhere else.
import type { Lang } from '../../phrasebook/schema.ts';

/** Folded text is searched clause by clause, so no pattern reaches over a comma; all of them run in linear time. */
export interface DangerWords {
  /** Emergency situation → words that mean it is happening, unless something below says otherwise. */
  kinds: Record<string, RegExp>;
  /** Words that look like danger and are not; taken out before anything is looked for. */
  harmless: RegExp;
  /** Right before the danger: it is denied. */
  denied: RegExp;
  /** In the clause up to the danger: it is imagined, feared or planned for. */
  imagined: RegExp;
  /** In the clause behind the danger: likewise. */
  imaginedAfter: RegExp;
  /** Opens a condition that reaches into the next clause. */
  condition: RegExp;
  /** In the same sentence: it was at another time, or happens again and again. */
  otherTime: RegExp;
  /** In the same sentence before it: told by others, or happening somewhere else. */
  told: RegExp;
  /** Anywhere behind it: it is over. */
  over: RegExp;
  /** Anywhere: it is now after all, whatever time was named. */
  now: RegExp;
}

const CHINESE: DangerWords = {
  kinds: {
    'emergency-fire':
      /[着起失]火|走水了|冒(出|着|起|了)?(好多|很多|很大)?[的]?(浓|黑|白|大|青)?烟|烧起来|有明火|火苗|火光|火势|火很大|一团火|大火|[烧糊焦]{1,2}了?的?(味|煳)|橡胶味|浓烟|黑烟|(烟雾|烟感|火灾|消防)(报警|警报|探测)?器?(一直|突然|在)?(响|叫|报警)|[烧点]着了|着伙了|(在|还|正)(燃烧|烧着|烧$|烧呢|冒烟)|火警|[冒喷打](出)?火(星|花)?|全是烟(?![味头])|都是烟(?![味头])|烟(很|好|太|老|特别)大|满屋(子)?(都是)?烟|(?<![抽吸香油炭炊])烟(?![味头酒])[^,]{0,3}(冒|窜|蹿|满|上来|呛)|火(往|烧|窜|蹿|已经|太大|还在)/,
    'emergency-gas':
      /(煤气|燃气|天然气|液化气|瓦斯)(管|表|灶|阀|阀门|罐|瓶|软管|管道|报警器|接口)?[^,]{0,5}(味|漏|泄|臭|嘶嘶|响|叫|报警)|[漏泄](了|着|露|漏)?(煤气|燃气|天然气|气)|臭鸡蛋|(满屋|屋里|一屋|厨房|整个单元|楼道).{0,4}(都是|全是|一股)(煤)?气(味|$)|气管(子)?(被)?.{0,6}(打穿|挖破|断|漏|破)|(闻到|有股?|一股).{0,4}(煤气|燃气|天然气|瓦斯|液化气)/,
    'emergency-elevator-trapped':
      /[困关卡锁堵憋夹](在|到|进|住)?.{0,8}(电梯|轿厢|升降机|货梯|客梯|梯子)|(电梯|轿厢|货梯|客梯|升降机).{0,10}(困[人住着在了]|关[人住着]|卡.{0,3}人|有人.{0,3}(喊|叫|拍|敲|求救)|出不[来去]|救命|里(面|头)?(还)?有(人|孩子|老人|小孩))|(电梯|轿厢).{0,8}(打不开|不开门|停在半空|不上不下|卡住不动).{0,6}(我|人|孩子|老人|里面)|(我|人|孩子|老人|有人|我妈|我爸|我们|奶奶)[^,]{0,6}(还|都|就|一个人)?(在|被关|被困)电梯(里|中)|(人|孩子|老人|小孩)[^,]{0,4}[困关]在里[面头]|里[面头](还)?有.{0,4}(人|孩子|老人|小孩).{0,6}(喊|哭|敲|拍|困|出不)|电梯.{0,8}(门打不开|门开不了|不动了|停在(半|两层)|悬)|[困卡夹]在.{0,4}[层楼](和|与|跟|到)?.{0,4}之?间/,
    'emergency-flood':
      /(水管|管道|管子|总管|主管|立管|支管|阀门?|水阀|消防栓|消火栓|消防管|喷淋头?|暖气管?片?|地暖管?|水表|水箱|接头|软管|角阀|龙头|热水器)[^,]{0,6}([爆崩炸]|喷水?|断[了裂开])|爆管|爆水管|[喷呲飙滋](水|得|出水|出来|了我|到处)|水.{0,6}(喷|止不住|关不[上住掉]|漫[出进过上到]|淹|往(屋|家|楼|电梯|下)[^,]{0,3}[灌涌冲])|(家|屋里?|厅|楼道|走廊|车库|地库|地下室|大堂|房间|卧室|厨房|电梯井?|负一层)里?[^,]{0,5}(淹了|被淹|进水|灌水|漫水|水漫|全是水|发大水|倒灌|成河|成了河)|水(一直|还在|在|已经|都|从.{0,12}|往.{0,6}|直)?(往外|往里|往上|往下)?(涌|飙|淌到|漫|溢出|哗哗)|(还在|一直|不停)喷|水(位|又)?(一直|还在)?涨|(地上|地板|走廊|楼道|客厅|满屋|屋里|家里)(都|全|里)?(都)?是水|爆水|快关(总阀|水)|(大量|好多|很多|一地|满地|满屋)的?水|漏(水|得)(很|好|特别|太|非常)?(厉害|猛|凶)|水.{0,4}哗|(下水道?|马桶|地漏|厕所|厨房|卫生间).{0,6}(倒灌|溢|往外冒|涌)|水漫金山|发大水|泡在水里|水.{0,3}(没过|到(脚|小腿|膝))/,
    'emergency-medical':
      /[晕昏]([倒厥迷]|过去)|抽搐|没(有)?呼吸|喘不[上过]气|没气了|心梗|心脏病(发|犯)|心脏骤停|胸口(痛|疼)|[摔撞砸跌伤].{0,8}(不动|动不了|流血|起不来|骨折|站不起|出血)|(流|出)了?(好多|很多|一地|满地)血|满(头|脸|地)是血|叫不[醒应]|摔(下来|下去|倒在|断|伤了)|倒在.{0,6}(里|上|了|大厅|卫生间|厨房|楼道)|落水|血.{0,4}止不住|120(打了|叫了|说)|脸色(煞|惨|发)白|(肚子|胸口|心口).{0,4}疼得|抽风了|抽过去|中暑|羊水破|没有?意识|没反应了|不省人事|口吐白沫|救护车|[打叫拨](一?下)?120|触电|溺水|掉(进|到).{0,4}(水|池|井)里?|噎住|卡住(喉咙|嗓子)|中风|(老人|老头|老爷子|老太|大爷|奶奶|爷爷|独居|邻居|阿姨|大妈|婆婆|阿婆|老伯).{0,18}(没动静|没反应|没人应|没人开|没回应|不应声?|不开门|不答应|联系不上|没出门|没见(着|到)?人)|吐血|割腕|轻生|要跳楼|(要|想|准备)跳下|吃了?(安眠药|农药)|快?(要|不)行了.{0,4}(救|120)/,
    'emergency-violence':
      /打(起来|架|人了|群架|伤)|互殴|群殴|斗殴|(持|拿|举|拎|提|抡|挥)着?.{0,3}(刀|棍|铁|斧|砖|锤)|[砍捅](了|伤|死)?(人|我|他|她)|[砍捅]伤|[砸踹撬]我?(家)?的?(门|玻璃)|家暴|打(老婆|媳妇|女的|女人|孩子|他老婆)|往死里打|行凶|抢劫|喊救命|动手(了|打)|要杀|扬言杀|绑架|掐(着)?脖子|报警.{0,6}打|拖拽|跟踪(我|她)|尾随我/,
  },
  harmless:
    /火气|发火|火大|恼火|上火|火爆|窝火|一肚子火|火锅|不打架|打闹|门.{0,4}打架|憋着火|车困在|打不着火|点不着火|打不起火|电梯(里|是|给|要|费)?.{0,4}(吐|坐的)|拿砖头(顶|垫)|会不会进水|密码锁擦进水|跟着火似的|打架子|气炸|气爆|爆满|爆表|爆料|防火|灭火|救火队员|消防演练|消防演习|着火点|打火|火灾险|火速|火急|灭火器|起火了一样|火化|惹火|冒火的心|嗓子冒烟|嗓子都?冒烟|气得冒烟|七窍冒烟|脑子进水|打人脸|困难|困扰|困惑|困境|拖着困|心里(着火|冒火)|钱.{0,2}打水漂|(音响|音乐|声音|喇叭).{0,4}爆/g,
  denied: /(没有?|不是|并非|未|没再|不会|不再|不用|别)(发生|再|出现|真)?(过)?.{0,1}$/,
  imagined:
    /如果|要是|假如|假设|倘若|若是|若(发生|遇|出)|万一|一旦|哪天|迟早|早晚|[易会]不?会?(引|导|造|发|产|让|把|被|有|起|着|失|出|再|淹|困|漏|爆|因|发生)|可能(会|引|导|造|发|再)|容易|引[发起]|导致|造成|[怕恐](将来|哪天|会|引|发生|着火|起火|失火|爆炸|触电|被困|又?被?(困|关)|电梯)|担心|防止|避免|预防|以防|防范|演[练习]|培训|宣传|讲座|知识|应急|预案|遇到|碰到|碰上|发生.{0,4}时|真(要|是|的)?.{0,2}([着起]火|出事|漏气|困)|能不能.{0,6}防|疑问|险些|差点|像.{0,3}一样|好像要|跟.{0,6}(似的|一样)|恨不得|等(着|到|到了)|非要|非得|是不是(要|非得)|难道|就等|将来|哪种情况|怎么(防|预防|避免)/,
  imaginedAfter:
    /^.{0,4}(的话|时应该|时该|时怎么|时能|怎么办才|该怎么(跑|走|办)|(怎么|应该)(逃|跑|走|疏散|自救|打哪)|才(管|来|修)|隐患|危险|风险|演[练习]|预案|事件|事故|事情|的事|的可能|谁(负责|担责|承担|来负责|赔))|(谁|你们|物业)(来|能|可)?(负责|担责|担得起|负得起)|怎么(救|逃|跑|疏散)/,
  condition: /如果|要是|假如|假设|倘若|万一|一旦|哪天|每次|每逢|每到|一下雨|下大雨就|一到(雨|夏|冬)/,
  otherTime:
    /上次|上回|上周|上个?月|上礼拜|上星期|去年|前年|往年|今年.{0,6}(次|回)|昨[天晚日夜]|前[天日晚几]|前阵子|前段|大前天|那[次天回晚年]|之前|以前|从前|先前|曾经?|当时|当晚|有一次|有次|有回|年前|月前|天前|周前|[一二三四五六七八九十\d]+月(份|[一二三四五六七八九十\d])|周[一二三四五六日末]|星期|国庆|春节|过年|记得|三天两头|隔三差五|断断续续|经常|常常|频繁|频发|多次|屡[次屡]|总是|老是|时常|时有|不时|好几[次回]|几[次回]了?|[两三四五六七八九十\d]+[次回]了?|数次|每次|每逢|一下雨|近期|近日|近来|最近|长期|至今|以来|[困关卡晕爆]过|过[一两三四几]?[次回]|发生过|出现过|刚入住|暑假|寒假|夏天|冬天|一直以来|原先|早上我?被困|发生了?.{0,8}(事件|事故)|[了过]?(半个?|一个?|[二两三四五六七八九十\d]+个?)多?(小时|钟头|分钟).{0,4}(才|放|救)|才(被)?(救|放)出|后来|事后/,
  told: /新闻|报道|记者|报纸|电视[里上]|网[上友传]|抖音|视频号|刷到|看到(一个|个)?视频|朋友圈|热搜|听说|据说|听人|听邻居说|别的小区|隔壁小区|外地|其他小区|对面小区|某小区|某地|老家|人家小区|别人家|朋友家|同事|亲戚家|电影|电视剧|小说|传言|有人说|群里说|造谣|谣言|投诉人|市民|反映|记者|领导|望.{0,6}(领导|部门)/,
  over: /(已经?|都)(不|没(事|味|水|漏|问)|解决|修好|灭|扑灭|处理|停|控制|救|出来|恢复|关|止住|送医|送走|没事|好了|散|走了|好转|醒)|没事了|虚惊|灭了|扑灭|救出|出来了|放出来|误[报会]|解除|不漏了|不冒了|修好了|处理好|处理完|止住了|搞定|散了|停下来了|没味了|没有了|没了味|淡了|是.{0,6}(做饭|烧饭|油漆|刷漆|熏腊|演习|演练)/,
  now: /现在|正在|此刻|马上(来|过来|叫|派)|[快赶]紧?(点|快)?(来|过来|派|叫|打|救|报|关|上来|下来)|救命|救人|还在(喷|漏|烧|冒|流|淌|里面|打|困)|刚刚|就在|急急|十万火急|来人|出不[来去]啊?$|速来|马上报警|怎么办[啊呀!]*$/,
};

const ENGLISH: DangerWords = {
  kinds: {
    'emergency-fire':
      /\b(on fire|(caught|catch|catching) fire|(there is|there s|theres|see|a|kitchen|big|huge|small|got|have a) (fire|flames|blaze)\b(?! (alarm|drill|extinguisher|door|exit|hose|lane|escape|safety|hazard|pit|place|risk|station|code|panel|inspection|marshal|truck|hydrant|warden|regulation|assembly))|fire in (the|my|our|apt|unit|flat)|fire fire|^fire\b|flames|smoke (is )?(coming|pouring|filling|billowing|everywhere|from|in)|(lots of|thick|black|smell|smelling|see|seeing|full of) smok\w*|smoking (socket|outlet|panel|wire)|burning (smell|plastic|rubber|wire)|smell\w* (of |like |something )?(burning|burnt)|(smoke|fire) (alarm|detector)s? (is|are|keeps?|has been|won t stop|going|just)( going)?( off| ringing| beeping| sounding)|burst into flames|sparks)/,
    'emergency-gas':
      /\b(gas leak|leaking gas|gas is leaking|(smell|smells|smelling|smelled|stinks|reeks|odou?r|whiff|scent)( \w+){0,4} gas|gas (smell|odou?r|alarm|detector|fumes)|rotten eggs?|carbon monoxide|co alarm|hissing)/,
    'emergency-elevator-trapped':
      /\b((stuck|trapped|locked|caught|jammed)( \w+){0,4} (elevator|lift|elevators|lifts|car)\b(?! park)|(elevator|lift)( \w+){0,6} (stuck|trapped)( \w+){0,3} (inside|in it|people|person|someone|somebody|us|me|kid|child|with)|(people|person|someone|somebody|kid|child|lady|man|woman|mum|mom|dad)( \w+){0,4} (stuck|trapped) (in|inside)|(stuck|trapped) (in|inside) (here|it|there)|between floors|can t get out of the (lift|elevator)|(lift|elevator) (doors?|door s)( \w+){0,4} (won t|wont|not|doesn t) open( \w+){0,4} (inside|in here|out)|help( \w+){0,3} (lift|elevator))/,
    'emergency-flood':
      /\b(burst (pipe|water|main|tank|riser)|(pipe|pipes|main|hose|valve|boiler|heater|riser|tank|sprinkler|radiator|tap|faucet)( \w+){0,4} (burst|bursted|exploded|blew|blown|broke|broken|snapped|spraying|gushing)|flooding|flooded|is (a )?flood|water( \w+){0,4} (pouring|gushing|everywhere|rushing|spraying|shooting|flowing|coming up)|(gushing|spraying|pouring|shooting)( \w+){0,3} water|inch(es)? of water|ankle deep|knee deep|under water|underwater|can t (stop|shut|turn)( \w+){0,3} water)/,
    'emergency-medical':
      /\b(collapsed|collapse|unconscious|passed out|fainted|not breathing|isn t breathing|stopped breathing|can t breathe|heart attack|stroke|seizure|having a fit|choking|bleeding|unresponsive|not responding|not moving|chest pains?|overdose|ambulance|paramedics?|electrocuted|drowning|drowned|(isn t|not|hasn t|doesn t|won t)( been)? (answer|answering|answered|opening|open|seen)( \w+){0,8} (days|door|elderly|knock|knocking)|(elderly|old|neighbour|neighbor)( \w+){0,10} (not answering|isn t answering|not been seen|won t answer|no answer)|(call|calling|called|need|dial) (911|999|112|an ambulance)|suicid\w+|jump off|going to jump|cpr|defibrillator)/,
    'emergency-violence':
      /\b(fighting|a fight|fist ?fight|brawl|(has|with|holding|waving|pulled|got|carrying) a (knife|gun|weapon|bat|machete)|knife|stabb\w+|attack(ed|ing) (me|him|her|someone|people|my)|assault\w*|beating|being beaten|beat (him|her|me) up|punch(ed|ing)|domestic (violence|abuse)|screaming for help|(kick|bang|smash|break)(ing|ed)? (down|in|on|into)? ?(my|the|our|her|their) (front |apartment |flat )?(door|window)|break(ing)? in right|gunshots?|shots fired|armed|threaten(ed|ing)? to kill|kill me|mugg(ed|ing)|rob(bed|bing))/,
  },
  harmless:
    /fire (alarm test\w*|drill|extinguishers?|doors?|exits?|lane|escape|safety|hazard|pit|stairs?|hydrant|code|panel|warden|risk|certificate|inspection|regulations?)|smoke (detector battery|free|break)|no smoking|smoking area|cigarette smoke|smoke a|smokers?|weed smoke|fighting chance|fight for (my|our) rights|flooded with (messages|emails|calls)|car park|fire (him|her|them|you|the guard|the manager|the company)|fired|stroke of|beating (the|around)|gas (bill|boiler service|meter|grill|stove|hob|station|supplier|charge)|knife edge/g,
  denied: /\b(no|not|never|isn t|wasn t|without|no longer|no more|aren t)( \w+){0,1} ?$/,
  imagined:
    /\b(if|in case|what if|should i ever|were to|would|might|may|imagine|suppose|supposing|worried|afraid|fear|scared|concern\w*|risk|hazard|waiting for|prevent\w*|avoid\w*|in the event|when there is|ever|drill|practice|training|nearly|almost|prone|likely|going to (catch|burn|flood|burst)|going to get (stuck|trapped)|like a|looks like|as if|going to be a)\b/,
  imaginedAfter:
    /\b(hazard|risk|drill|procedure|plan|policy|insurance|incidents?|would|could|who is responsible|waiting to happen)\b/,
  condition: /\b(if|what if|in case|whenever|every time|each time|when it rains|imagine|suppose)\b/,
  otherTime:
    /\b(last (night|week|month|year|time|summer|winter|spring|autumn|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\w+day)|yesterday|the other (day|night)|(days?|weeks?|months?|years?|hours?) ago|previously|once|used to|back in|earlier (this|in)|in (january|february|march|april|may|june|july|august|september|october|november|december)|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|since|regularly|often|always|keeps? (getting|flooding)|frequently|repeatedly|several times|(second|third|fourth|fifth) time|twice|times|recent(ly)?|was (stuck|trapped|locked|on fire|flooded)|were (stuck|trapped|locked)|got (stuck|trapped)|had been|has been resolved|for (over )?(an|\d+|twenty|thirty|forty|half an) (hour|minutes|mins|min)( \w+){0,3} (last|before|until)|after (the|that))\b/,
  told: /\b(news|read|article|heard|apparently|rumou?rs?|video|tiktok|facebook|youtube|saw a (post|clip)|on tv|movie|film|another building|other building|different building|downtown|across town|my (friend|cousin|colleague)s?|neighbouring (building|estate)|residents of|residents said|complainant)\b/,
  over: /\b((all|already|now|is|been|got|was) (fixed|sorted|out|fine|gone|resolved|stopped|safe|over|clear|good|ok|okay|dry|off)|has (stopped|gone|been (put out|fixed|sorted|resolved|repaired|turned off|rescued))|put out|false alarm|no longer|is over|it was (just|only)|turned out|everyone is (ok|fine|safe)|we re out|got out|were rescued|stopped leaking|never mind|gone now|cleaned up|dried out|under control)\b/,
  now: /\b(right now|now|help|hurry|asap|urgent\w*|emergency|immediately|quick(ly)?|still (stuck|trapped|burning|pouring|inside|in here|gushing)|at the moment|currently|just (burst|collapsed|started|caught|now)|come (quick|now)|send (someone|somebody|help))\b/,
};

export const DANGER_WORDS: Record<Lang, DangerWords> = { 'zh-CN': CHINESE, en: ENGLISH };
