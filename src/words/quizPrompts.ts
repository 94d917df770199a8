// The wording of the quiz: what is asked, by kind and form, and what options say.
type Term = { readonly zh: string; readonly en: string };
type Forms = Readonly<Record<string, Term>>;

/** By kind; then by form, by form and modality, by modality, or `any`. `carried`: the subject stands before it. */
export const QUIZ_PROMPTS = {
  bearer: {
    inferred: {
      zh: "这句话没有写明由谁来做。按推定，由谁来做？",
      en: "The sentence does not say who is to do this. By inference, who is?",
    },
    carried: {
      zh: "这句话承接前面的主语。由谁来做？",
      en: "The subject of this sentence stands before it. Who is to do this?",
    },
    gap: { zh: "空白处，原文写的是谁？", en: "Whom does the text name in the gap?" },
    obligation: { zh: "这项要求由谁承担？", en: "Who has to meet this demand?" },
    prohibition: { zh: "这条规定约束的是谁？", en: "Who is bound by this rule?" },
    permission: {
      zh: "这句话允许或鼓励谁这样做？",
      en: "Whom does this sentence allow or encourage to do so?",
    },
    power: { zh: "这句话把职权交给了谁？", en: "Who is given this competence?" },
  },
  consulted: {
    gap: {
      zh: "要征求（听取）意见的是谁？空白处原文写的是：",
      en: "Whose views must be sought? The text has in the gap:",
    },
    any: { zh: "这里要征求（听取）的是谁的意见？", en: "Whose views must be sought here?" },
  },
  approver: {
    unnamed: { zh: "按原文，这件事向谁报批？", en: "According to the text, who is to approve this?" },
    gap: { zh: "空白处是把关的一方。原文写的是谁？", en: "Who does the vetting? The text has in the gap:" },
    any: { zh: "这件事由谁审核把关？", en: "Who must vet this?" },
  },
  role: {
    any: { zh: "在这句话里，“{name}”处在什么位置？", en: "What is “{name}” in this sentence?" },
  },
  named: {
    any: {
      zh: "这件事由谁来做？下列哪种说法符合原文？",
      en: "Who is to do this? Which of these is true to the text?",
    },
  },
  may: { any: { zh: "照原文，应当怎样回答？", en: "Which answer is true to the text?" } },
  silent: { any: { zh: "照原文，应当怎样回答？", en: "Which answer is true to the text?" } },
  force: { any: { zh: "这句话的力度是哪一档？", en: "How hard does this sentence bind?" } },
  qualifier: {
    any: {
      zh: "关于条件或例外，原文在这里还写了什么？",
      en: "What condition or exception does the text state here?",
    },
  },
  sentence: {
    duty: { zh: "下列哪一句给“{name}”规定了义务？", en: "Which sentence lays a duty on “{name}”?" },
    ban: { zh: "下列哪一句对“{name}”作了限制？", en: "Which sentence restrains “{name}”?" },
    liberty: {
      zh: "下列哪一句允许或鼓励“{name}”这样做？",
      en: "Which sentence allows or encourages “{name}” to do something?",
    },
    power: { zh: "下列哪一句把职权交给了“{name}”？", en: "Which sentence gives “{name}” a competence?" },
    consulted: {
      zh: "下列哪一句要求征求（听取）“{name}”的意见？",
      en: "Which sentence demands that the views of “{name}” be sought?",
    },
    approver: {
      zh: "下列哪一句要求经“{name}”审核把关？",
      en: "Which sentence demands vetting by “{name}”?",
    },
    prohibition: { zh: "下列哪一句是禁止性规定？", en: "Which sentence forbids or restrains something?" },
    permission: {
      zh: "下列哪一句只是鼓励，不是义务？",
      en: "Which sentence only encourages, and is no duty?",
    },
    condition: { zh: "下列哪一句只在一定条件下适用？", en: "Which sentence holds only under a condition?" },
    exception: { zh: "下列哪一句写有例外？", en: "Which sentence has an exception?" },
  },
  section: { any: { zh: "这句话出自哪一部分？", en: "In which part does this sentence stand?" } },
  cloze: { any: { zh: "空白处，原文用的是哪个词？", en: "Which word does the text have in the gap?" } },
  copy: { any: { zh: "下列哪一句与原文完全一致？", en: "Which of these is word for word as in the text?" } },
  misquote: { any: { zh: "下列哪一句与原文不符？", en: "Which of these is not as in the text?" } },
  changed: {
    any: { zh: "与原文相比，这句话改动了什么？", en: "What was changed here, compared with the text?" },
  },
  match: {
    right: { zh: "下列哪一组搭配正确？", en: "Which pair belongs together?" },
    wrong: { zh: "下列哪一组搭配有误？", en: "Which pair does not belong together?" },
  },
} as const satisfies Readonly<Record<string, Forms>>;

export const QUIZ_SAID = {
  and: { zh: "、", en: ", " },
  unnamed: { zh: "文件未写明", en: "The text does not say" },
  silent: { zh: "本文件对此没有规定。", en: "This document does not say." },
  silentExcerpt: { zh: "本文件（节选）对此没有规定。", en: "This document (excerpt) does not say." },
  claimed: { zh: "原文写明由{names}来做", en: "The text names: {names}" },
  inferred: {
    zh: "原文没有写明，按上下文推定为{names}",
    en: "The text names nobody; inferred: {names}",
  },
  "bearer-obligation": { zh: "承担这项要求的一方", en: "The one that must do it" },
  "bearer-prohibition": { zh: "受这条规定约束的一方", en: "The one that is bound" },
  "bearer-permission": { zh: "可以这样做的一方", en: "The one that may do it" },
  "bearer-power": { zh: "掌握这项职权的一方", en: "The one that has the competence" },
  "role-consulted": { zh: "被征求（听取）意见的一方", en: "The one whose views are sought" },
  "role-approver": { zh: "审核批准的一方", en: "The one that approves" },
  "role-recipient": {
    zh: "得到支持、授权或减负的一方",
    en: "The one that gets support, powers or relief",
  },
  "role-target": { zh: "这件事所针对的一方", en: "The one that it is done to" },
  "role-spared": { zh: "受这条规定保护的一方", en: "The one that the rule protects" },
  "role-partner": { zh: "共同办理的一方", en: "The one that acts together with others" },
  "role-overseer": { zh: "监督评价的一方", en: "The one that supervises or rates" },
  "ruling-obligation-mandatory": { zh: "必须这样做。", en: "Must be done." },
  "ruling-obligation-general": {
    zh: "一般应当这样做，可以有例外。",
    en: "As a rule must be done; there may be exceptions.",
  },
  "ruling-obligation-directive": { zh: "要求这样做。", en: "Is to be done." },
  "ruling-obligation-encouraged": { zh: "提倡这样做，不强求。", en: "Had better be done." },
  "ruling-prohibition-mandatory": { zh: "不得。", en: "Must not." },
  "ruling-prohibition-general": { zh: "一般不，可以有例外。", en: "As a rule not; there may be exceptions." },
  "ruling-prohibition-directive": { zh: "不要。", en: "Is not to be done." },
  "ruling-prohibition-encouraged": { zh: "不宜。", en: "Had better not." },
  "ruling-permission-mandatory": { zh: "有权这样做。", en: "Has the right to." },
  "ruling-permission-general": { zh: "可以，由自己决定。", en: "May, as it sees fit." },
  "ruling-permission-directive": { zh: "可以。", en: "May." },
  "ruling-permission-encouraged": { zh: "鼓励这样做，不是义务。", en: "Encouraged, and no duty." },
  "ruling-power-mandatory": { zh: "有此职权。", en: "Has this competence." },
  "ruling-power-general": { zh: "一般有此职权。", en: "As a rule has this competence." },
  "ruling-power-directive": { zh: "有此职权。", en: "Has this competence." },
  "ruling-power-encouraged": { zh: "可有此职权。", en: "May have this competence." },
  limited: { zh: "条件：“{words}”。", en: " Condition: “{words}”." },
  excepted: { zh: "例外：“{words}”。", en: " Exception: “{words}”." },
  unqualified: { zh: "没有条件，也没有例外。", en: " There is no condition and no exception." },
  "force-mandatory": { zh: "必须（应当、必须、须、不得）", en: "Mandatory (应当, 必须, 须, 不得)" },
  "force-general": { zh: "一般（原则如此，可以有例外）", en: "As a rule (there may be exceptions)" },
  "force-directive": {
    zh: "要求（用“要”，或直接提出要求）",
    en: "Directive (要, or a plain imperative)",
  },
  "force-encouraged": { zh: "鼓励（探索、可先，不是义务）", en: "Encouraged (探索, 可先; no duty)" },
  noQualifier: { zh: "没有写条件，也没有写例外", en: "Neither condition nor exception" },
  unchanged: { zh: "没有改动，与原文一致", en: "Nothing: it is as in the text" },
  added: { zh: "前面加上了“{to}”", en: "“{to}” was put in front" },
  dropped: { zh: "漏掉了“{from}”", en: "“{from}” was left out" },
  swapped: { zh: "“{from}”改成了“{to}”", en: "“{from}” became “{to}”" },
  pair: { zh: "{names} —— {text}", en: "{names} — {text}" },
  whySilent: {
    zh: "文件只有下面这条相近规定，没有写到“{name}”。没有规定不等于可以，也不等于不可以。",
    en: "There is only the near norm below; it does not speak of “{name}”. Silence neither allows nor forbids.",
  },
  whySilentExcerpt: {
    zh: "文件（节选）只有下面这条相近规定，没有写到“{name}”。没有规定不等于可以，也不等于不可以；未收录的部分可能另有规定。",
    en: "This excerpt has only the near norm below; it does not speak of “{name}”. Silence neither allows nor forbids, and what the excerpt lacks may say more.",
  },
  whyInferred: { zh: "“{name}”是推定：{reason}", en: "“{name}” is inferred: {reason}" },
  note: { zh: "按：{words}", en: "Note: {words}" },
} as const satisfies Forms;
