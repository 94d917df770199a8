// What the extractor gives: drafts of norms, each with the exact words, how sure it is and which rule read it so.
import type { Force, Modality, Role, Span } from "../../model/index.ts";

export interface DraftParty {
  readonly name: string;
  readonly role: Role;
  /** The role rule that found it. */
  readonly rule: string;
}

export interface Draft extends Span {
  /** The words between start and end. */
  readonly quote: string;
  readonly clause: string;
  readonly modality: Modality;
  readonly force: Force;
  readonly bearers: readonly string[];
  readonly others: readonly DraftParty[];
  /** Whether the bearers stand in the sentence itself; false where they were carried on or inferred. */
  readonly explicit: boolean;
  /** Why the bearers were inferred; null where they are explicit, or there are none. */
  readonly inferred: Inferred | null;
  /** Verbatim, inside the quote. */
  readonly condition: string | null;
  readonly exception: string | null;
  /** 0…1: how much the reading rests on marked words. Below 0.6 a person should look first. */
  readonly confidence: number;
  /** The rule that made it a norm of this modality. */
  readonly rule: string;
}

/** owner: what stands as subject is its meeting, decision or work; carried: the subject before goes on; list: the list's head names it; nearby: another sentence of the article; addressee: whom the document addresses. */
export type Inferred = "owner" | "carried" | "list" | "nearby" | "addressee";
