const surnames = new Set(
  '赖王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱丘江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧阳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋刁沙荣巫寇桑郎甄丛仲虞敖巩佘池查麻苑迟邝谈匡鞠惠荆乐冀郁胥南班储栗燕楚鄢劳谌奚粟冼蔺闻厉伊仝郜阚强屠豆朴练廉禹井祖漆巴丰卿狄索宣晋扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌裘亓修邰赫杭况那宿鲜逯隆茹诺慕嵇哈湛宾戎茅於揭尉冶斯檀阴昝智幸奉衡尧闭'.match(
    /./gu,
  ) ?? [],
);
const doubleSurnames = new Set(
  '欧阳 上官 皇甫 令狐 诸葛 司徒 司马 申屠 夏侯 贺兰 完颜 慕容 尉迟 长孙 宇文 鲜于 闻人 公孙 东方 西门 南宫 端木 淳于 呼延 濮阳 太史 钟离 轩辕 独孤 百里'.split(
    ' ',
  ),
);

/** Characters that no given name holds: of places, offices, grammar; and those of names already masked. */
const neverGiven =
  /[的了着过们之是在有被把将与及或等者员处局委部所院站室厅办队校县镇乡街号栋户协社区村组庄园苑庭府湾里坊巷弄某*＊×Xx○〇□■、0-9A-Za-z]/;

/** Characters of most given names; where there is little else to go by, a name has no others. */
const usualGiven =
  /^[伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文海云山峰春雪鹏辉晨宇轩涵怡佳欣瑞祥福贵宝根生金凤莲香珍翠巧燕萍玲琴琼慧颖婷婉洁雯倩丹薇莉莎妍嘉俊浩博子梓泽睿晓小大永长庆德忠义仁礼信智新立成家正利荣光亮东南西北天龙虎飞鸿庭彬斌武兵卫民爱学思远振兴胜凯旋威豪帅鑫森林松柏竹菊蓉蕾蓓露琳琪瑶璐珊珠淑美君如意惠贤贞素月星阳旭昌盛隆恒康健宁安顺和喜乐友良才发财来旺全启宏达广厚元克力世继传守先孝绍景少一二三四五六七八九十国昊然奕诺依可馨雨桐琦皓哲悦熙彤钰怀]{1,2}$/u;

/** Is the given name one of usual characters? */
export function isUsualName(name: string): boolean {
  return usualGiven.test(name.slice(isDoubleSurname(name, 0) ? 2 : 1));
}

/** Titles that follow a surname: 刘主任 is an office speaking, not a name. */
const title =
  /(?:主任|书记|主席|局长|科长|镇长|区长|所长|站长|院长|校长|老师|医生|护士|律师|同志|经理|师傅|部长|处长|会长|队长|组长|村长|园长|阿姨|大爷|大妈|大娘|大叔|奶奶|爷爷|先生|女士|同学|小姐|老汉|老太|老人|医师|教授|法官|警官|干事|委员|代表|姓)$/;

/** Words that begin like a name and are none; of a longer candidate the first two characters are looked up. */
const words = new Set(
  `房东 房客 房主 租户 康复 安置 安全 安排 安心 安装 安抚 安居 安葬 安康 关爱 关怀 关心 关注 关系 关于 关键 管理 管控 管教 管护 应当 应该 应急 应按 应享 应保 应助 应救 应纳 应到 项目 方面 方便 方案 方式 方法 方可 时间 时期 时刻 时候 时常 时应 高龄 高度 高额 高中 高校 高等 高效 高血 高危 温暖 温馨 温情 权益 权利 权限 成员 成年 成立 成功 成效 成本 成果 成长 任务 任何 任职 任意 任命 包括 包保 包联 包干 包户 包含 单位 单独 单亲 单身 单人 单项 单列 和谐 和睦 和其 和低 和残 和特 和困 和孤 和留 和重 和社 和老 和儿 和妇 和精 和刑 万元 万户 万人 万名 严重 严格 严禁 严肃 严厉 严防 严管 司法 司机 余名 余人 余户 余元 余万 余件 余次 常见 常住 常年 常态 常规 常务 常委 季度 季节 季末 金额 金融 金钱 全部 全面 全体 全额 全程 全区 全市 全县 全镇 全街 全员 全年 全家 全民 全国 全省 全村 全覆 全数 申请 申报 申领 申诉 申办 申请 毛毯 毛巾 计划 计算 计生 计入 计发 计有 计三 计两 程序 程度 游戏 平均 平安 平台 平时 平等 平稳 谈话 谈心 施救 施行 施工 施策 费用 连续 连片 连同 连心 党组 党员 党支 党委 党建 党政 党群 党工 白血 白内 白天 祝福 景区 车辆 车费 车补 宫颈 宁愿 解决 解除 解教 解释 解读 解答 解困 宣传 宣讲 支出 支持 支付 支部 支书 支队 支援 于是 于当 于本 于每 于今 于去 向社 向民 向区 向街 向上 向村 向县 向各 向其 向户 明确 明细 明白 明年 明显 曾经 曾获 曾在 许多 许可 何时 何地 何种 伍元 顾虑 贺卡 尚未 尚有 尚不 尚需 甘肃 房屋 房间 房租 房产 文化 文明 文体 文件 文艺 文娱 文书 易地 易返 易致 易走 易肇 乐园 乐业 都有 都是 都要 都能 都会 左右 相关 相应 相符 相对 相互 相同 相比 查询 查看 查处 查验 查体 冷暖 简介 简单 简报 简化 简易 符合 强制 强化 强调 强烈 路费 路上 路途 路线 江苏 江西 江北 江南 江边 花名 花费 花园 花卉 花甲 柳州 龙头 云南 云端 云平 温州 武汉 武装 武术 章程 钱款 钱物 孙子 孙女 孙辈 周边 周期 周岁 周围 周末 周年 周转 周报 周密 周到 周一 周二 周三 周四 周五 周六 周日 郑重 陈述 陈列 陈旧 陈年 卫生 卫健 卫计 沈阳 韩国 尤其 尤为 张贴 张榜 张挂 张罗 华侨 华人 陶冶 谢谢 谢意 苏州 苏醒 范围 范例 范本 范畴 马上 马路 马克 苗木 苗族 丰富 丰收 史料 史上 史实 廉租 廉洁 廉政 雷达 雷雨 殷切 罗列 毕业 毕竟 皮肤 齐全 齐心 齐抓 齐备 元旦 黄金 黄色 米面 米油 庞大 纪委 纪律 纪检 纪念 纪要 舒适 舒心 舒缓 董事 杜绝 麻醉 麻将 危房 危险 危重 危机 危害 童年 童心 童装 颜色 林业 林地 林场 夏天 夏季 夏令 田地 田间 田园 胡乱 宗旨 宗教 宗族 郁闷 杭州 石油 吉林 陆续 陆地 荣誉 荣获 荣光 惠民 惠及 惠农 封闭 封控 封存 储备 储蓄 储存 富裕 富余 焦虑 班子 班级 仲裁 厉行 祖国 祖父 祖母 幸福 幸运 印发 印章 印制 宿舍 索赔 索取 卓越 劳动 劳务 劳保 边缘 农村 农户 农民 农业 习惯 居民 居住 居家 居委 国家 利用 利益 巩固 公示 公布 公开 公告 公益 公共 公安 公证 公平 公正 盖章 来访 来信 来源 来自 初审 初次 初步 初中 信访 信息 信用 但是 但不 由区 由社 由村 由街 由民 由镇 普查 普通 南方 原因 原有 原则 门诊 门口 相继 展示 展开 智力 智慧 修缮 修改 阳光 阳性 欧洲 兰花 师生 师资 商品 商业 商店 商户 那些 那样 权属 盘点 满足 满意 满员 满分 海报 海外 海洋 楼道 楼栋 楼房 楼长 官方 迟到 明察 池塘 巴士 计件 井盖 平房 初三 战士 战友 玉米 银行 银发 宾馆 利率 干部 干警 干预 信贷 衡量 闭环 游览 荣军 项下 卫星 成人 包车 左侧 童工 全托 金秋 单向 方向 方圆 关联 关护 毛病 连日 邻里 康养 程式 管辖 解矫 解戒 教育`.split(
    /\s+/,
  ),
);

/** What may follow a name in a sentence; anything else says that the characters are part of a longer word. */
const follows =
  /^(?:$|[\s，。；：、！？）)」』”"'’*_|,;:.!?…《（(〈/]|[0-9０-９A-Za-z]|等|同志|家|一家|户|的|在|于|为|因|系|是|患|已|被|向|和|与|及|男|女|先生|女士|老人|同学|大爷|大妈|阿姨|奶奶|爷爷|夫妇|夫妻|父|母|之|住|现|今年|本人|领|申|获|享|发|送|身|每|自|由|对|说|表示|常|曾|从|到|来|去|有|没|无|需|能|可|要|想|给|把|将|也|就|还|都|又|再|不|未|得|收|名下|病|犯|涉|报|反映|打|提|上门|生活|进行|接受|参加|签|回|搬|租|独|一[人家户]|夫|妻|儿|其|此|正|于|属|确|经|年|月|符|按|当|多次|两|三|开展|实施|落实|办|给予|安排|作|做|交|转|入户|表达|进|上)/;

/** A third character that rather begins the next word, if the first two can be a name. */
const startsNextWord =
  /[的在于为因系是患已被向与及等户住现获领每由对说自从去到来有没无需能可要给把将也就还都又再不未并享申报属确经按符家]/;

/** A name in a text, the end not included. */
export interface NamePart {
  start: number;
  end: number;
}

/** The full name of a person that begins at `start` and is not part of a longer word; undefined if there is none. */
export function nameAt(text: string, start: number): NamePart | undefined {
  if (!/[\u3400-\u9fff]/.test(text[start] ?? '')) return undefined;
  const near = text.slice(start, start + 16);
  const foreign =
    /[·•]/.test(near) && /^\p{sc=Han}{2,6}(?:[·•]\p{sc=Han}{2,8})+/u.exec(text.slice(start, start + 40));
  if (foreign) return { start, end: start + foreign[0].length };
  if (!surnames.has(near[0] ?? '') && !doubleSurnames.has(near.slice(0, 2))) return undefined;
  const lengths = isDoubleSurname(text, start) ? [4, 3] : [3, 2];
  const [longest = 0] = lengths;
  const fits = lengths.filter((length) => {
    const end = start + length;
    return isPersonName(text.slice(start, end)) && follows.test(text.slice(end, end + 4));
  });
  const short = lengths[1] ?? 0;
  const isShort =
    fits.includes(short) && (!fits.includes(longest) || startsNextWord.test(text[start + longest - 1] ?? ''));
  const length = isShort ? short : fits[0];
  return length === undefined ? spacedNameAt(text, start) : { start, end: start + length };
}

/** `王　芳`: offices set two characters as wide as three. */
function spacedNameAt(text: string, start: number): NamePart | undefined {
  const spaced = /^(\p{sc=Han})[ 　]{1,2}(\p{sc=Han})(?!\p{sc=Han})/u.exec(text.slice(start, start + 6));
  if (spaced === null || !isPersonName(`${spaced[1]}${spaced[2]}`)) return undefined;
  return { start, end: start + spaced[0].length };
}

/** The name that ends at `end`; the longest that can be one. */
export function nameBefore(text: string, end: number): NamePart | undefined {
  for (const length of [4, 3, 2]) {
    const start = end - length;
    if (start < 0) continue;
    const isLong = length === 4;
    if (isLong && !isDoubleSurname(text, start)) continue;
    if (isPersonName(text.slice(start, end))) return { start, end };
  }
  return undefined;
}

/** Can these characters and no others be the full name of a person? */
export function isPersonName(text: string): boolean {
  const isDouble = isDoubleSurname(text, 0);
  const given = text.slice(isDouble ? 2 : 1);
  if (!/^\p{sc=Han}{1,2}$/u.test(given) || neverGiven.test(given) || title.test(text)) return false;
  if (!isDouble && !surnames.has(text[0] ?? '')) return false;
  return !words.has(text.slice(0, 2));
}

function isDoubleSurname(text: string, start: number): boolean {
  return doubleSurnames.has(text.slice(start, start + 2));
}

/** `张某`, `李某某`, `欧阳某`. */
export function maskedName(name: string): string {
  const plain = name.replaceAll(/[ 　]/g, '');
  const surname = isDoubleSurname(plain, 0) ? 2 : 1;
  const rest = /[·•]/.test(plain) ? 1 : Array.from(plain).length - surname;
  return plain.slice(0, surname) + '某'.repeat(rest);
}
