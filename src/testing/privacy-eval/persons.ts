import type { Random } from '../district/random.ts';

// The lists are made for this measurement and are not those of the code that is measured.
const surnames = Array.from(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
);
const doubleSurnames = ['欧阳', '司马', '上官', '诸葛', '皇甫'];
const given = Array.from(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红梅建国志文海云山峰春雪鹏辉晨宇轩涵怡佳欣瑞祥福贵宝根生水土木火金凤莲香珍翠巧阿大小土狗牛毛妹娣招弟来喜财旺田禾苗溪河川岩松柏竹菊荷蓉薇莉莎妍婷婉娴姝嫣琪琳瑶瑾璐璇珊珂玥昊昱晟晖晗曦朗皓睿哲铭锋钧铠泽浩淼澜润沐渊鸿鹤骏骥麟',
);

export function personName(random: Random): string {
  const surname = random.below(40) === 0 ? random.pick(doubleSurnames) : random.pick(surnames);
  return (
    surname + Array.from({ length: 1 + Math.min(1, random.below(4)) }, () => random.pick(given)).join('')
  );
}

const who = [
  '低保户',
  '低保对象',
  '特困人员',
  '特困供养人员',
  '五保户',
  '残疾人',
  '重度残疾人',
  '肢体残疾人',
  '孤儿',
  '留守儿童',
  '留守老人',
  '困境儿童',
  '事实无人抚养儿童',
  '刑满释放人员',
  '刑释解教人员',
  '社区矫正对象',
  '社区矫正人员',
  '吸毒人员',
  '戒毒人员',
  '上访人员',
  '上访户',
  '信访人',
  '精神障碍患者',
  '精神病患者',
  '癌症患者',
  '白血病患者',
  '建档立卡贫困户',
  '家暴受害人',
  '确诊病例',
];
const state = ['肢体残疾二级', '低保', '特困供养', '精神障碍', '尿毒症', '肺癌', '吸毒', '白血病'];

const planted: ((name: string, random: Random) => string)[] = [
  (name, random) => `5月12日，社区干部走访${random.pick(who)}${name}，送去米面。`,
  (name, random) => `${random.pick(who)}${name}家中屋顶漏雨，已于当天修好。`,
  (name, random) => `${random.pick(who)}：${name}`,
  (name, random) => `帮助${random.pick(who)}${name}申请了临时救助。`,
  (name, random) => `对${random.pick(who)}${name}开展谈话一次。`,
  (name, random) => `${name}（${random.pick(who)}）已搬迁。`,
  (name, random) =>
    `${name}，${random.pick(['男', '女'])}，${20 + random.below(60)}岁，${random.pick(state)}。`,
  (name, random) => `${name}系${random.pick(who)}，住南门路。`,
  (name, random) => `村民${name}患有${random.pick(['肺癌', '尿毒症', '白血病', '精神障碍'])}，生活困难。`,
  (name, random) => `| 姓名 | 情况 |\n|---|---|\n| ${name} | ${random.pick(who)} |`,
  (name, random) => `姓名,类别,金额\n${name},${random.pick(['低保', '特困', '残疾'])},600`,
  (name) => `2022年第二季度低保对象公示\n\n| 序号 | 姓名 | 金额 |\n|---|---|---|\n| 1 | ${name} | 865 |`,
  (name) => `本季度新增低保对象名单：${name}`,
  (name, random) => `${name}因${random.pick(['吸毒', '家庭暴力', '残疾'])}，被列为重点关注对象。`,
  (name, random) => `结对帮扶：${name}（${random.pick(state)}）`,
  (name, random) => `慰问了${random.pick(who)}“${name}”等3人。`,
  (name, random) => `${name}是我社区的${random.pick(who)}，今年${30 + random.below(40)}岁。`,
  (name, random) =>
    `${name}的${random.pick(['儿子', '丈夫', '母亲'])}患${random.pick(['白血病', '肺癌', '精神障碍'])}三年。`,
  (name) => `${name}自去年起享受低保待遇。`,
  (name) => `经查，${name}多次越级上访。`,
  (name, random) => `今年以来，${name}等${random.pick(who)}先后得到救助。`,
  (name, random) => `为${random.pick(who)}${name}落实监护人。`,
  (name, random) => `${name}家是${random.pick(['低保户', '特困户', '建档立卡贫困户'])}，房屋年久失修。`,
  (name, random) => `家住南门的${name}是一名${random.pick(who)}，腿脚不便。`,
  (name, random) => `${random.pick(who)}代表${name}上台领奖。`,
  (name, random) => `- ${name}：${random.pick(who)}，每月入户一次`,
  (name, random) => `走访对象：${random.pick(who)}${name}；走访人：社区工作者。`,
  (name, random) => `${name}，${random.pick(who)}，${20 + random.below(60)}岁。`,
  (name, random) => `${random.pick(who)}${name}（化名除外）反映，补贴尚未到账。`,
  (name, random) =>
    `1. ${name} ${random.pick(['男', '女'])} ${20 + random.below(60)}岁 ${random.pick(state)}`,
  (name, random) => `经评议，同意${name}户纳入${random.pick(['低保', '特困供养'])}。`,
  (name, random) => `本月走访${random.pick(who)}3户：${name}、李某、王某。`,
  (name) => `${name}于2021年3月刑满释放，已安置就业。`,
  (name, random) => `受助人${name}，身份为${random.pick(who)}。`,
  (name, random) => `陪同${random.pick(who)}${name}到医院复查。`,
  (name, random) => `${random.pick(who)}（${name}）家庭无障碍改造完工。`,
  (name, random) => `网格员上门看望了${name}老人，她是${random.pick(who)}。`,
  (name, random) => `姓名：${name}\n类别：${random.pick(who)}`,
];

/** Wordings that were written after the detector was done, and to which it was not fitted. */
const others: ((name: string, random: Random) => string)[] = [
  (name, random) => `邻居反映，${name}近来情绪低落，他是${random.pick(who)}。`,
  (name, random) => `${random.pick(who)}张某与${name}系夫妻。`,
  (name, random) => `全村${random.pick(who)}为${name}、刘某两户。`,
  (name, random) =>
    `${name}（${random.pick(['男', '女'])}，${20 + random.below(60)}岁），${random.pick(who)}。`,
  (name, random) => `已将${name}列为${random.pick(who)}管理。`,
  (name, random) => `${random.pick(who)}情况：${name}一人户，无劳动能力。`,
  (name, random) => `${name}同志不幸确诊${random.pick(['肺癌', '尿毒症', '白血病'])}。`,
  (name, random) => `受到救助的${random.pick(who)}有${name}。`,
  (name, random) => `本次共救助1人，即${random.pick(who)}${name}。`,
  (name) => `${name}，2019年因吸毒被处罚。`,
];

/** The same in wordings of another hand. */
export function* otherwisePlanted(random: Random, count: number): Generator<{ name: string; text: string }> {
  for (let at = 0; at < count; at += 1) {
    const name = personName(random);
    yield { name, text: others[at % others.length]?.(name, random) ?? '' };
  }
}

/** Sentences and tables that name one person beside a state. */
export function* plantedPersons(random: Random, count: number): Generator<{ name: string; text: string }> {
  for (let at = 0; at < count; at += 1) {
    const name = personName(random);
    yield { name, text: planted[at % planted.length]?.(name, random) ?? '' };
  }
}

const places = [
  '春江社区',
  '锦绣街道',
  '文庙社区',
  '马家庄村',
  '王家桥社区',
  '石门镇',
  '金水湾小区',
  '高桥镇',
];
const office = [
  '区残疾人联合会',
  '残疾人之家',
  '留守儿童之家',
  '社区矫正中心',
  '街道残联',
  '特困人员供养中心',
  '安置帮教办公室',
  '信访局',
  '戒毒康复中心',
  '低保审核小组',
];
const verbs = [
  '安排专人上门',
  '申请康复器具',
  '应享尽享救助政策',
  '高温期间送清凉',
  '全部纳入网格管理',
  '安装扶手',
  '关爱服务全覆盖',
  '计划年内完成改造',
  '平均每月走访一次',
  '宣传惠民政策',
  '成立帮扶小组',
  '向社会公开标准',
  '项目化推进',
  '温暖过冬',
  '开展联谊',
];

const harmless: ((random: Random) => string)[] = [
  (random) => `${random.pick(places)}有${random.pick(who)}${1 + random.below(60)}名，均已建档。`,
  (random) => `${random.pick(places)}为${random.pick(who)}${random.pick(verbs)}。`,
  (random) => `${random.pick(who)}${random.pick(verbs)}，受到好评。`,
  (random) => `${personName(random)}到${random.pick(office)}调研。`,
  (random) => `${random.pick(office)}主任${personName(random)}介绍了情况。`,
  (random) => `联系人：${personName(random)}。本季度${random.pick(who)}${random.below(30)}人。`,
  (random) => `依照《残疾人保障法》《社区矫正法》和低保管理办法，${random.pick(verbs)}。`,
  (random) => `${random.pick(who)}、${random.pick(who)}、${random.pick(who)}等群体${random.pick(verbs)}。`,
  (random) => `志愿者${personName(random)}为${random.pick(who)}理发。`,
  (random) => `${random.pick(who)}${personName(random)[0]}某${random.pick(['', '某'])}已解除帮教。`,
  (random) =>
    `${personName(random)[0]}${random.pick(['某', '*', '某某', '××'])}（${random.pick(who)}）已搬迁。`,
  (random) => `| 街道 | ${random.pick(who)} |\n|---|---|\n| ${random.pick(places)} | ${random.below(90)} |`,
  (random) => `| 姓名 | 职务 |\n|---|---|\n| ${personName(random)} | ${random.pick(office)}主任 |`,
  (random) => `${random.pick(who)}家庭无障碍改造${random.below(50)}户，${random.pick(verbs)}。`,
  (random) => `${random.pick(places)}低保户、特困户每户补助${random.below(900)}元。`,
  (random) => `区民政局局长${personName(random)}带队慰问${random.pick(who)}。`,
  (random) => `主持人${personName(random)}说，${random.pick(who)}${random.pick(verbs)}。`,
  (random) => `会议研究了${random.pick(who)}的帮扶，${personName(random)}同志参加。`,
  (random) => `${random.pick(who)}申报表、审批表由${random.pick(places)}存档。`,
  (random) => `${random.pick(who)}和孤寡老人集中在${random.pick(places)}过年。`,
];

/** Sentences and tables that speak of such states and name nobody in one. */
export function* harmlessSentences(random: Random, count: number): Generator<{ text: string }> {
  for (let at = 0; at < count; at += 1) {
    yield { text: harmless[at % harmless.length]?.(random) ?? '' };
  }
}
