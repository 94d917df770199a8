// What a person can choose about the matrix; the view holds one of these and the link writes it.

/** Columns: the other parties of a norm, or what it is about. */
export const ACROSS = ["actor", "topic"] as const;
export type Across = (typeof ACROSS)[number];

/** Which relation is counted: bearers with all others (主责), or one role; addressee is recipient or target. */
export const COUNTED = ["bearer", "partner", "consulted", "approver", "overseer", "addressee"] as const;
export type Counted = (typeof COUNTED)[number];

/** text: as first named; level: 层级; count: most norms first; cluster: alike lines side by side. */
export const ORDERS = ["text", "level", "count", "cluster"] as const;
export type Order = (typeof ORDERS)[number];

export interface MatrixChoice {
  readonly across: Across;
  readonly counted: Counted;
  readonly order: Order;
  /** Also actors and topics without a norm here. */
  readonly empty: boolean;
}

export const FIRST_MATRIX: MatrixChoice = {
  across: "actor",
  counted: "bearer",
  order: "level",
  empty: false,
};
