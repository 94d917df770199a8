// English words of questions → Chinese forms that the other tables of this folder know. Patterns are of whole words;
// the longest match at a place counts. What stands here is for questions only: documents are read in Chinese.

/** What a word does in the order of the question. */
export type EnglishSort = "ask" | "act" | "word" | "turn" | "body";

/** pattern | Chinese; an empty right side is dropped. */
export const ENGLISH: Readonly<Record<EnglishSort, string>> = {
  ask: `
who must|谁要
who(?:m)?|谁
from whom|向谁
to whom|向谁
which (?:bod(?:y|ies)|departments?|organs?)|谁
how many days|几天
within how many days|几天
how long|多久
how (?:much|many)|多少
how|怎么
when must|什么时候要
why|为什么
where|哪里
what|什么
may|能不能
can|能不能
could|能不能
must|要不要
should|要不要
(?:have|has) to|要不要
(?:are|is) (?:required|obliged|bound) to|要不要
(?:are|is) allowed to|能不能
need to|要不要
`,
  act: `
assess(?:es|ed|ing|ment|ments)?|考核
apprais(?:e|es|ed|ing|al)|考核
inspect(?:s|ed|ing|ion|ions)?|检查
shift(?:s|ed|ing)?|转嫁
(?:pass|push|hand)(?:es|ed|ing)? on|转嫁
offload(?:s|ed|ing)?|转嫁
(?:pass|hand)(?:es|ed|ing)? down|下放
devolv(?:e|es|ed|ing)|下放
delegat(?:e|es|ed|ing)|下放
demand(?:s|ed|ing)?|要求
requir(?:e|es|ed|ing)|要求
set(?:s|ting)? up|设立
vet(?:s|ted|ting)?|审核把关
approv(?:e|es|ed|ing|al)|审批
consult(?:s|ed|ing|ation)?|征求意见
(?:hear|hears|heard|hearing)|听取意见
appoint(?:s|ed|ing|ment|ments)?|任用
select(?:s|ed|ing|ion)?|选配
manag(?:e|es|ed|ing|ement)|管理
arrang(?:e|es|ed|ing|ement)|统筹安排
coordinat(?:e|es|ed|ing)|统筹
abolish(?:es|ed|ing)?|取消
provid(?:e|es|ed|ing)|提供
pa(?:y|ys|id)|出钱
(?:buy|buys|bought|buying)|购买
check(?:s|ed|ing)?(?: on)?|排查
rectif(?:y|ies|ied|ying)|整顿
educat(?:e|es|ed|ing)|教育引导
integrat(?:e|es|ed|ing)|整合
merg(?:e|es|ed|ing)|整合
(?:confer|grant)(?:s|red|ed|ring|ing)?|赋予
lighten(?:s|ed|ing)?|减负
(?:lead|leads|play the leading part)|主导
(?:be|is|are) staffed with|配备
have|配备
penal(?:ty|ties|ise|ised)|处罚
punish(?:ed|ment)?|处罚
rat(?:e|es|ed|ing)|评价
`,
  word: `
directly|直接
regularly|定期
on schedule|按期
(?:their|its) own work|自己职责内的工作
(?:their|its|own) work|工作
work|工作
counterpart bod(?:y|ies)|对口机构
additional name plates?|牌子
community (?:assistance|help)|社区协助
(?:assistance|help)|协助
(?:is|are) (?:really )?needed|确需
requests?|
city plan(?:s|ning)?|城市规划
public affairs|公共事务
larger?|规模较大的
command|指挥调度
investment(?: and tax)? tasks?|招商引资任务
investment|招商引资
tax(?:es)?(?: tasks?)?|协税护税
tasks?|任务
funds?|经费
money|经费
elections?|换届
services?|服务
roles?|作用
powers?|职权
burdens?|负担
central urban areas?|中心城区
opinions?|意见
views|意见
deadline|期限
budget|预算
weather|天气
tomorrow|明天
each year|每年
`,
  turn: `
to|给
by|由
(?:that|which) concerns?|涉及
concerning|涉及
`,
  body: `
residents'? committees?|居委会
neighbou?rhood committees?|居委会
subdistrict offices?|街道办
villages?|村
towns(?:hips?)?|乡镇
police(?: stations?)?|派出所
property (?:companies|company|managers?)|物业
`,
};

/** Words that only hold an English sentence together. */
export const ENGLISH_SILENT =
  /^(?:a|an|the|of|on|for|in|that|this|these|those|with|when|if|and|or|at|as|it|its|their|they|be|been|is|are|was|were|do|does|did|will|would|get|gets|given|give|held|hold|concern|concerns|concerning|asked|question|there|any|all|own)$/;
