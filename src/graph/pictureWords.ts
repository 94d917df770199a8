// The few words that are drawn inside a picture. This floor may not import words/, so they stand here;
// tests/graph/pictureWords.test.ts keeps them equal to words/terms.ts.
import type { Language, Level, Modality, Role, System } from "../model/index.ts";

type Word = Readonly<Record<Language, string>>;

/** The character inside a norm's mark. */
export const MODALITY_TAGS: Readonly<Record<Modality, string>> = {
  obligation: "应",
  prohibition: "禁",
  permission: "可",
  power: "权",
};

/** The character on a role's line. */
export const ROLE_TAGS: Readonly<Record<Role, string>> = {
  consulted: "商",
  approver: "批",
  recipient: "受",
  target: "对",
  partner: "同",
  overseer: "督",
};

export const LEVEL_NAMES: Readonly<Record<Level, Word>> = {
  national: { zh: "中央", en: "National" },
  regional: { zh: "各地区", en: "Regional" },
  city: { zh: "城市", en: "City" },
  superior: { zh: "上级", en: "Superior" },
  district: { zh: "区县", en: "District" },
  street: { zh: "街道", en: "Subdistrict" },
  community: { zh: "社区", en: "Community" },
  people: { zh: "党员群众", en: "People" },
};

export const SYSTEM_NAMES: Readonly<Record<System, Word>> = {
  party: { zh: "党组织", en: "Party" },
  territory: { zh: "块·地方", en: "Territory" },
  government: { zh: "条·政府部门", en: "Government" },
  society: { zh: "社会", en: "Society" },
  masses: { zh: "群众", en: "Public" },
};

export const ROLE_NAMES: Readonly<Record<Role, Word>> = {
  consulted: { zh: "征求意见", en: "Consulted" },
  approver: { zh: "审批把关", en: "Approver" },
  recipient: { zh: "承受", en: "Recipient" },
  target: { zh: "对象", en: "Target" },
  partner: { zh: "共同", en: "Partner" },
  overseer: { zh: "监督评价", en: "Overseer" },
};

/** Said of a party that the text demands and does not name. */
export const UNNAMED: Word = { zh: "文件未写明", en: "not named" };
