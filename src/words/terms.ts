// The vocabularies of the model as people say them, with the one-character tags that pictures use.
import type {
  ActorKind,
  Basis,
  ClauseState,
  Extent,
  Force,
  Level,
  LinkType,
  Modality,
  RelationType,
  RepairKind,
  ReviewState,
  Role,
  System,
} from "../model/index.ts";

type Term = { readonly zh: string; readonly en: string };
type Tagged = Term & { readonly tag: string };

export const MODALITY_WORDS: Readonly<Record<Modality, Tagged>> = {
  obligation: { zh: "义务", en: "Obligation", tag: "应" },
  prohibition: { zh: "禁止", en: "Prohibition", tag: "禁" },
  permission: { zh: "许可", en: "Permission", tag: "可" },
  power: { zh: "职权", en: "Power", tag: "权" },
};

export const FORCE_WORDS: Readonly<Record<Force, Term>> = {
  mandatory: { zh: "必须", en: "mandatory" },
  general: { zh: "一般", en: "as a rule" },
  directive: { zh: "要求", en: "directive" },
  encouraged: { zh: "鼓励", en: "encouraged" },
};

export const ROLE_WORDS: Readonly<Record<Role, Tagged>> = {
  consulted: { zh: "征求意见", en: "Consulted", tag: "商" },
  approver: { zh: "审批把关", en: "Approver", tag: "批" },
  recipient: { zh: "承受", en: "Recipient", tag: "受" },
  target: { zh: "对象", en: "Target", tag: "对" },
  partner: { zh: "共同", en: "Partner", tag: "同" },
  overseer: { zh: "监督评价", en: "Overseer", tag: "督" },
};

export const LEVEL_WORDS: Readonly<Record<Level, Term>> = {
  national: { zh: "中央", en: "National" },
  regional: { zh: "各地区", en: "Regional" },
  city: { zh: "城市", en: "City" },
  superior: { zh: "上级", en: "Superior" },
  district: { zh: "区县", en: "District" },
  street: { zh: "街道", en: "Subdistrict" },
  community: { zh: "社区", en: "Community" },
  people: { zh: "党员群众", en: "People" },
};

export const SYSTEM_WORDS: Readonly<Record<System, Term>> = {
  party: { zh: "党组织", en: "Party" },
  territory: { zh: "块·地方", en: "Territory" },
  government: { zh: "条·政府部门", en: "Government" },
  society: { zh: "社会", en: "Society" },
  masses: { zh: "群众", en: "Public" },
};

export const KIND_WORDS: Readonly<Record<ActorKind, Term>> = {
  organ: { zh: "机关", en: "organ" },
  department: { zh: "部门", en: "department" },
  organisation: { zh: "组织", en: "organisation" },
  area: { zh: "地域单位", en: "area" },
  post: { zh: "职务", en: "post" },
  group: { zh: "人群", en: "group" },
  thing: { zh: "其他", en: "other" },
};

export const RELATION_WORDS: Readonly<Record<RelationType, Term>> = {
  leads: { zh: "领导", en: "leads" },
  dispatches: { zh: "派驻", en: "dispatches" },
  includes: { zh: "包含", en: "includes" },
  kindOf: { zh: "属于", en: "is a kind of" },
};

export const BASIS_WORDS: Readonly<Record<Basis, Term>> = {
  text: { zh: "文件所述", en: "said by the text" },
  context: { zh: "背景常识，非文件规定", en: "general knowledge, not said by the text" },
};

export const STATE_WORDS: Readonly<Record<ClauseState, Term>> = {
  norm: { zh: "条目", en: "Norm" },
  background: { zh: "背景", en: "Background" },
  purpose: { zh: "目的", en: "Purpose" },
  exhortation: { zh: "号召", en: "Exhortation" },
  heading: { zh: "标题", en: "Heading" },
  doubtful: { zh: "存疑", en: "Doubtful" },
};

export const LINK_WORDS: Readonly<Record<LinkType, Term>> = {
  exception: { zh: "例外", en: "exception" },
  procedure: { zh: "程序", en: "procedure" },
  joint: { zh: "须同时满足", en: "both needed" },
  phase: { zh: "分步", en: "phase" },
  sequence: { zh: "承接", en: "follows" },
};

export const EXTENT_WORDS: Readonly<Record<Extent, Term>> = {
  full: { zh: "全文", en: "Full text" },
  excerpt: { zh: "节选", en: "Excerpt" },
};

export const REPAIR_WORDS: Readonly<Record<RepairKind, Term>> = {
  "joined-break": { zh: "接合断行", en: "joined a broken line" },
  "removed-mark": { zh: "去除标记", en: "removed a mark" },
  "removed-trailer": { zh: "去除网页尾注", en: "removed the site's trailer" },
  trimmed: { zh: "去除空行", en: "trimmed blank lines" },
};

/** How far people have come with a norm. */
export const REVIEW_WORDS: Readonly<Record<ReviewState, Term>> = {
  draft: { zh: "草稿", en: "draft" },
  first: { zh: "初核", en: "checked once" },
  second: { zh: "复核", en: "checked twice" },
  released: { zh: "采信", en: "released" },
};
