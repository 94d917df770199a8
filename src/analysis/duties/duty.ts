// The three lists that a street keeps (三张清单), item by item, and what holding one against the policies comes to.
import type { Norm, Policy } from "../../model/index.ts";

/** 基本履职事项清单 · 配合履职事项清单 · 上级部门收回事项清单 */
export const DUTY_LISTS = ["basic", "assist", "withdrawn"] as const;
export type DutyList = (typeof DUTY_LISTS)[number];

/** One item, in the words of the list; "" where the list has nothing. */
export interface Duty {
  readonly list: DutyList;
  readonly number: string;
  /** 事项名称 */
  readonly name: string;
  /** 对应上级部门, 上级部门职责 */
  readonly superior: string;
  readonly superiorDuty: string;
  /** 配合职责 */
  readonly assist: string;
  /** 承接部门, 工作方式 */
  readonly receiver: string;
  readonly means: string;
}

/** 有据 · 需审批 · 抵触“不得” · 本文件无据 */
export const DUTY_VERDICTS = ["founded", "approval", "against", "silent"] as const;
export type DutyVerdict = (typeof DUTY_VERDICTS)[number];

export interface DutyBasis {
  readonly policy: Policy;
  readonly norm: Norm;
}

export interface Judged {
  readonly verdict: DutyVerdict;
  /** What the verdict rests on, the deciding norm first; empty under `silent`, and only there. */
  readonly basis: readonly DutyBasis[];
  /** Under `silent`: what comes nearest and does not decide. */
  readonly near: readonly DutyBasis[];
}
