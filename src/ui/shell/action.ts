// What an action of the register is; features that bring actions of their own take the shape from here.
import type { Ports, Session, State } from "../../session/index.ts";
import type { WordKey } from "../../words/index.ts";

/** What an action works on. */
export interface Stage {
  readonly session: Session;
  readonly ports: Ports;
}

export interface Action {
  readonly word: WordKey;
  /** More words to find it by: both languages, pinyin and its initials. */
  readonly keywords: string;
  run(stage: Stage): void;
  /** Whether it is in force now, for what can be switched. */
  on?(state: State): boolean;
  /** Whether there is nothing for it to do. */
  idle?(state: State): boolean;
}
