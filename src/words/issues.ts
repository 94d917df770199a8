// A sentence for every Issue code, in both languages: what is wrong, and what to do about it.
import type { IssueCode } from "../model/index.ts";

export const issueWords = {} as Readonly<Record<IssueCode, { zh: string; en: string }>>;
