// The words anger is told by, in folded text. None of them is a matter: a lift, a fee or a leak alone is nobody's anger.

export interface AngerWords {
  /** Insults and curses. */
  rage: RegExp;
  /** Accuses, mocks, threatens, or asks what needs no answer. */
  accusing: RegExp;
  grievance: RegExp;
  /** Tells of being treated unfairly or put off. */
  unfair: RegExp;
  /** Wants it now, or asks for the second time. */
  impatient: RegExp;
  /** Something is not as it should be. */
  trouble: RegExp;
  /** Asks politely, thanks, or excuses. */
  polite: RegExp;
}

export const ANGER_WORDS: AngerWords = {
  rage: /(?<![我你他她您爸])妈的|他妈的|特么|tmd|nmd|cnm|去死|滚蛋|滚出去|滚吧|混蛋|混账|王八|狗东西|狗日|狗屁|放屁|傻[逼比x叉]|煞笔|畜生|(垃圾|狗|黑心|流氓|破)物业|物业.{0,4}(是|都是|一群|就是)垃圾|不要脸|无耻|黑心|一(群|帮).{0,3}(骗子|流氓|土匪|废物|饭桶|猪|强盗|吸血鬼)|吸血鬼|饭桶|废物|人渣|吃屎|死光|是死人|死人吗|脑子进水|缺德|狼心狗肺|王八蛋|\b(fuck\w*|bullshit|shit|scum|thieves|crooks|useless (lot|bunch|idiots)|absolutely useless|idiots?|morons?|assholes?|bastards?|wankers?|scammers|liars|parasites|clowns)\b/g,
  accusing:
    /凭(什么|啥)|忍无可忍|受够|太过分|过分了|欺负|欺人太甚|气死|气得|气人|好意思|什么玩意|什么态度|态度(恶劣|差|嚣张|蛮横)|到底(有没有人|管不管|谁)|有没有人管|还有没有(人|王法)|不作为|信不信|不长眼|还骂人|睡大觉|上班睡觉|让大家看看|有没有人管管|火气|头都?要?炸|像大爷|捅给|看他们能撑|别跟我提|别逼我|还活着|乱作为|干(什么|啥)吃的|干嘛吃的|吃干饭|白拿钱|白(交|养)|(只会|只知道|就知道|光|只顾|只管|就会)(收|要)(钱|费)|收钱的?时候|收了钱|装死|装瞎|装聋|糊弄|忽悠|敷衍|曝光|投诉你们|(打|拨)12345|找(记者|电视台|媒体)|没完|要你们(有什么用|干嘛|何用)|喂狗|恶劣|恶心|难道|哪有(这种|这样)|何在|何时了|天理|良心|骗(人|鬼|钱|子)|坑(人|业主|爹)|抢钱|讹|绑架|绑在一起|摆设|装饰品|睁一只眼|眼睁睁|呵呵|真(行|有创意|会挑|是服|服了|逗)|领教|无语|服了|笑话|搞笑|可笑|讽刺|奇葩|离谱|荒唐|乌龟|摊上|倒(了)?(大|八辈子)?霉|走过场|乱收费|乱涨|暗箱|黑幕|猫腻|勾结|挪用|贪|中饱|漠视|等(出了|着出)?人命|出了事|谁给你|谁允许|谁同意|说话不算|一塌糊涂|怨声载道|苦不堪言|民不聊生|叫苦不迭|可恨|可恶|愤怒|严重(失职|不满|侵害)|胆子(可以|真|不小)|管个(锤子|屁|毛)|算什么|是酒店是啥|搬个凳子|别怪我|别说没|法院见|法庭见|告(你|到底)|还让不让|让不让人|要不要(人|脸)|有什么(资格|用|意义)|\b(ridiculous|disgrace\w*|disgusting|unacceptable|outrageous|fed up|sick of|sick and tired|furious|how dare|a joke|pathetic|shame (on)?|shameful|appalling|enough is enough|what (exactly )?(do|are|am) (we|i) (pay|paying)|joke|circus|incompetent|worst|useless|liar|lied|lying|rip ?off|extort\w*|sue|newspapers?|reporter|council|report you|i m not paying|not paying for|great value|impressive|well done|congratulations|are you (even|kidding|serious)|seriously|about time|stop lying|absolutely|utter\w*|nobody (cares|provides)|excuses?|banner|rang .{0,12}times)\b/g,
  unfair:
    /推诿|到底|究竟|(这|还|就|也)(能|算|叫|是|有|要|让).{0,8}吗|怎么(可以|会这|就)|是不是太|谁的责任|死活|乱收|强收|恶意|敲诈|勒索|霸占|侵占|克扣|套路|造假|弄虚作假|打压|报复|不讲(理|道理|信用)|无理|耍赖|赖着|扣押|扣着|一问三不知|不把.{0,6}(当|放)|无视|忽视|违约|违背|欺骗|欺瞒|隐瞒|谎|不公|黑(心|幕|车|洞)?物业|太黑|纵容|包庇|放任|听之任之|不管不(问|顾)|懒政|扯皮|居然|竟然|竟敢|根本(不|没|无)|完全不|简直|毫无|反而|反倒|明明|偏偏|任由|任意|随意|打着.{0,8}旗号|推脱|推托|冷漠|漠不关心|不负责|威胁|恐吓|辱骂|谩骂|骂人|打人|殴打|欺诈|诈骗|霸王条款|不办事|不干事|不履行|失职|渎职|借口|各种理由|以各种|牟利|谋取|暴利|天价|高价|高昂|胡乱|乱来|为所欲为|肆意|公然|嚣张|蛮横|野蛮|无良|歧视|岂|何必|怎么能|怎能|凭空|谁来管|谁管|管不管|管过|没见过|看不见人|不见人|人影|无济于事|无果|没有结果|石沉大海|不了了之|不起作用|名存实亡|乱七八糟|一片狼藉|忍受|折磨|崩溃|民愤|宰|垄断|利益|不顾|无视|推来推去|踢皮球|推卸|互相推|甩锅|霸占|霸道|强制|强行|强迫|变相|擅自|私自|非法|违法|违规|侵犯|剥夺|捆绑|形同虚设|不闻不问|不理不睬|置之不理|视而不见|无人理睬|无动于衷|一拖再拖|久拖|拒不|拒绝|不予|太差|极差|差劲|脏乱差|服务(质量)?差|质量差|起诉|维权|谁(来)?(负责|担责|担得起)|大家都别交|停了他|给他停|凭空|反正|限制|不让进|\b(illegal\w*|lawyer|court|negligen\w*|refus\w+|won t pay|rude|asleep|shouted|unprofessional|lazy)\b/g,
  grievance:
    /严重|极其|非常(差|不满|影响)|影响|扰民|隐患|危险|太(吓人|危险|吵|脏|臭|乱|慢|高|贵|差|大|多|吓|难)|吓(死|坏)|不合理|不公平|不合法|合理吗|是否合(理|法|规)|合法吗|多次|数次|无数次|屡(次|屡)|反复|频繁|经常|总是|老是|天天|每次|每天|一直|始终|长期|常年|多年|至今|到现在|迟迟|依然|仍(然|旧|未)?|从(来没|未)|[几多半二两三四五六七八九十\d]+(个)?(年|月|天|周|星期|小时)(了|多|没|未|都)|没(有)?人|无人|没管|不管|不解决|未解决|不处理|未处理|不修|未修|没修|不来|不退|不给|不让|不理|不回|不接|没下文|没有下文|没结果|堆(积|满)|不满|失望|受不了|难受|苦|痛苦|担心|害怕|不敢|提心吊胆|损失|泡了|浪费|不透明|不公(开|示)|没公示|又|还是(坏|老样子|没|那样)|白花|白跑|耽误|为什么|为何|为啥|要求(物业|退|赔|整改|说明)|投诉|反映|举报|督促|恳请|强烈要求|\b(again|still|always|every (day|night|time|week|weekend|morning)|keeps?|constant\w*|for (days|weeks|months|years)|weeks|months|nobody|no one|nothing|never|ignored|complain\w*|disappoint\w*|frustrat\w*|annoy\w*|unhappy|dangerous|hazard|unsafe|awful|terrible|horrible|too (loud|high|much|many|cold|hot|slow)|can t sleep|ruined|damage\w*|withhold|overflowing|worse|why)\b/g,
  impatient:
    /怎么(还|又|老)|还没|没来|多久|到底|赶紧|赶快|快点|快来|马上|立刻|尽快|催|几次了|好几(天|次|回)|半天|等(了|到)|急死|着急|很急|烦|吵死|什么时候才|何时|才能|啥时候|能不能(管|快|别)|别再|\b(how long|how many times|when will|asap|urgent\w*|immediately|hurry|waiting|waited|now|quickly|soon as possible|any update|please (do something|sort|fix this))\b/g,
  trouble:
    /坏|漏|堵|断(了|电|水)|停(了|水|电|运)|不(亮|热|冷|动|通|开|上|下|对|行|好|稳|够|足|清|及时|到位|文明)|没(电|水|热水|信号|了|收到|反应)|打不开|关不上|刷不(开|了)|失灵|故障|破|裂|脱落|松|掉(了|下)|吵|噪音|臭|异味|脏|乱|挡|占|丢了|偷|被(盗|刮|砸|困|拿|锁|占|拦)|跳闸|发霉|渗|淹|冒烟|着火|爆|味|受伤|摔|咬|扑|高了|涨|贵|多收|慢|全堆|拖椅子|砸墙|冻|抽烟|油烟|烟味|乱停|陌生|随便进|翻了一倍|查不到|不让|停满|推(不|给)|归物业管|救命|晕|打架|\b(broken|leak\w*|out of order|not working|isn t working|doesn t work|stopped|stuck|trapped|blocked|blocking|stolen|missing|lost|dirty|filthy|smell\w*|loud|noise|noisy|cold|freezing|wrong|doubled|burst|fire|smoke|gas|won t|can t|cannot|dripping|flood\w*|damaged|threw|collapsed|knife|fighting|cockroaches|mice|pressure|stores|parked (in|on)|someone is|somebody|drilling|no (electricity|water|power|heating|hot water)|overflow\w*|recognise|strangers|leash|smoke|awful|hazard)\b/g,
  polite:
    /麻烦|谢谢|感谢|辛苦|您好|请问|能(不能)?帮|帮我|派个?人|能不能(给|叫|派)|不好意思|打扰|方便|劳驾|想(问|咨询|了解|请)|咨询|可以吗|祝|快乐|\b(please|thanks?|thank you|could (you|i|we|someone)|would (you|it)|hi|hello|sorry|kindly|appreciate\w*|may i|is it possible|just wondering|how (do|can|much) (i|we|is))\b/g,
};
