// View ⇄ link: the part of the address after `#`. Short, readable, and stable: only what differs from the
// first view is written, always in the same order. A link is somebody else's words: an unknown field, id or
// value is dropped, never an error.

import {
  ACROSS,
  COUNTED,
  FIRST_MATRIX,
  type Filter,
  LONGEST_QUESTION,
  type MatrixChoice,
  NO_FILTER,
  ORDERS,
  RULE_IDS,
} from "../analysis/index.ts";
import type { Camera, Lens } from "../graph/index.ts";
import {
  FORCES,
  type Key,
  LEVELS,
  MODALITIES,
  type OutlineNode,
  ROLES,
  SYSTEMS,
  type Workspace,
} from "../model/index.ts";
import { compareFields, readCompare } from "./compareLink.ts";
import { decoded, encoded } from "./encoded.ts";
import { quizFields, readQuiz } from "./quizView.ts";
import { firstView } from "./state.ts";
import { orNone, readTour, tourView, tourWords } from "./tourLink.ts";
import {
  LIST_COLUMNS,
  type ListOrder,
  MAINS,
  type Overrides,
  TEXT_ORDER,
  type Theme,
  type View,
} from "./view.ts";

/** Longest free text that a link may carry, in code units. */
const LONGEST_TEXT = 200;

const FIELDS: Readonly<Record<Exclude<keyof Filter, "text">, string>> = {
  modality: "modality",
  force: "force",
  role: "role",
  level: "level",
  system: "system",
  topic: "topic",
  section: "section",
  bearer: "bearer",
};
const THEMES: readonly Theme[] = ["auto", "light", "dark", "contrast"];
const LENSES: readonly Lens[] = ["norm", "actor"];

const rounded = (value: number, digits: number) => Number(value.toFixed(digits));
const list = (text: string | undefined): readonly string[] => [
  ...new Set((text ?? "").split(",").filter((item) => item !== "")),
];

const cameraWords = (camera: Camera | null) =>
  camera ? [rounded(camera.x, 1), rounded(camera.y, 1), rounded(camera.scale, 3)].join(",") : "";

function readCamera(text: string | undefined): Camera | null {
  const [x, y, scale] = (text ?? "").split(",").map(Number);
  if (x === undefined || y === undefined || scale === undefined) return null;
  const sound = [x, y].every((value) => Math.abs(value) < 1e6) && scale >= 0.01 && scale <= 1000;
  return sound ? { x, y, scale } : null;
}

/** Keys of the first policy shown are written without their policy. */
const shortKey = (key: Key, policy: string) =>
  key.startsWith(`${policy}/`) ? key.slice(policy.length + 1) : key;
const longKey = (word: string, policy: string): Key => (word.includes("/") ? word : `${policy}/${word}`);

const pinWords = (pins: View["pins"][Lens], policy: string) =>
  Object.entries(pins)
    .map(([key, { x, y }]) => `${shortKey(key, policy)}@${rounded(x, 4)}:${rounded(y, 4)}`)
    .join(",");

function readPins(text: string | undefined, policy: string, known: ReadonlySet<Key>): View["pins"][Lens] {
  const pins: Record<Key, { x: number; y: number }> = {};
  for (const item of list(text)) {
    const [word = "", place = ""] = item.split("@");
    const [x = Number.NaN, y = Number.NaN] = place.split(":").map(Number);
    const key = longKey(word, policy);
    if (known.has(key) && x >= 0 && x <= 1 && y >= 0 && y <= 1) pins[key] = { x, y };
  }
  return pins;
}

/** Only what differs from the first matrix; the words of its choices are all different. */
const matrixWords = ({ across, counted, order, empty }: MatrixChoice) =>
  [
    across === FIRST_MATRIX.across ? "" : across,
    counted === FIRST_MATRIX.counted ? "" : counted,
    order === FIRST_MATRIX.order ? "" : order,
    empty ? "empty" : "",
  ]
    .filter(Boolean)
    .join(",");

function readMatrix(text: string | undefined): MatrixChoice {
  const words = list(text);
  const chosen = <T extends string>(among: readonly T[], first: T): T =>
    among.find((word) => word !== first && words.includes(word)) ?? first;
  return {
    across: chosen(ACROSS, FIRST_MATRIX.across),
    counted: chosen(COUNTED, FIRST_MATRIX.counted),
    order: chosen(ORDERS, FIRST_MATRIX.order),
    empty: words.includes("empty"),
  };
}

/** `kind`, or `-kind` from its end. */
const orderWords = ({ column, descending }: ListOrder) =>
  column === TEXT_ORDER.column && !descending ? "" : `${descending ? "-" : ""}${column}`;

function readOrder(text = ""): ListOrder {
  const column = LIST_COLUMNS.find((name) => name === text.replace(/^-/, ""));
  return column ? { column, descending: text.startsWith("-") } : TEXT_ORDER;
}

/** The link of a view over a workspace, without `#`; "" for the first view. */
export function writeLink(view: View, workspace: Workspace, overrides: Overrides = {}): string {
  const first = firstView(workspace);
  const policy = view.policies[0] ?? first.policies[0] ?? "";
  const step = tourView(view.tour, workspace);
  const keyWords = (keys: readonly Key[]) => keys.map((key) => shortKey(key, policy)).join(",");
  const fields: [string, string][] = [
    ["policy", view.policies.join(",") === first.policies.join(",") ? "" : view.policies.join(",")],
    ["main", view.main === first.main ? "" : view.main],
    ["lens", view.lens === step.lens ? "" : view.lens],
    ["select", orNone(keyWords(view.selection), keyWords(step.selection))],
    ["degree", view.degree === first.degree ? "" : String(view.degree)],
    ["clause", orNone(view.clause ?? "", step.clause ?? "")],
    ...Object.entries(FIELDS).map(([field, word]): [string, string] => [
      word,
      view.filter[field as keyof typeof FIELDS].join(","),
    ]),
    ["text", view.filter.text],
    ["sort", orderWords(view.order)],
    ["q", view.question],
    ["matrix", matrixWords(view.matrix)],
    ["seat", view.seat === null ? "" : shortKey(view.seat, policy)],
    ["from", view.paths.from === null ? "" : shortKey(view.paths.from, policy)],
    ["to", view.paths.to === null ? "" : shortKey(view.paths.to, policy)],
    [
      "ways",
      [view.paths.any ? "any" : "", view.paths.structure ? "relations" : ""].filter(Boolean).join(","),
    ],
    ["audit", view.audit ?? ""],
    ...quizFields(view.quiz).map(([name, value]): [string, string] => [name, value]),
    ...tourWords(view.tour, (key) => shortKey(key, policy)),
    ["read", view.reading ?? ""],
    ...compareFields(view.compare),
    ["structure", view.structure ? "on" : ""],
    ["camera", orNone(cameraWords(view.camera), cameraWords(step.camera))],
    ...LENSES.map((lens): [string, string] => [`pin-${lens}`, pinWords(view.pins[lens], policy)]),
    ["lang", overrides.language ?? ""],
    ["theme", overrides.theme ?? ""],
    ["lectern", overrides.lectern === undefined ? "" : overrides.lectern ? "on" : "off"],
    ["scene", overrides.scene ?? ""],
    ["embed", overrides.embed ? "on" : ""],
  ];
  return fields
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join("&");
}

const switched = (text: string | undefined): boolean | null =>
  text === "on" || text === "1" ? true : text === "off" || text === "0" ? false : null;

function readOverrides(fields: ReadonlyMap<string, string>): Overrides {
  const lang = fields.get("lang");
  const theme = THEMES.find((name) => name === fields.get("theme"));
  const lectern = switched(fields.get("lectern"));
  return {
    ...((lang === "zh" || lang === "en") && { language: lang }),
    ...(theme && { theme }),
    ...(lectern !== null && { lectern }),
    ...(fields.get("scene") === "svg" && { scene: "svg" as const }),
    ...(switched(fields.get("embed")) && { embed: true }),
  };
}

const addresses = (nodes: readonly OutlineNode[]): string[] =>
  nodes.flatMap((node) => [node.address, ...addresses(node.children)]);

function readFilter(
  fields: ReadonlyMap<string, string>,
  workspace: Workspace,
  policies: readonly string[],
): Filter {
  const shown = workspace.policies.filter((policy) => policies.includes(policy.id));
  const known: Readonly<Record<keyof typeof FIELDS, readonly string[]>> = {
    modality: MODALITIES,
    force: FORCES,
    role: ROLES,
    level: LEVELS,
    system: SYSTEMS,
    topic: shown.flatMap((policy) => policy.document.topics.map((topic) => topic.id)),
    section: shown.flatMap((policy) => addresses(policy.outline)),
    bearer: ["explicit", "inferred"],
  };
  const chosen = Object.entries(FIELDS).map(([field, word]) => [
    field,
    list(fields.get(word)).filter((value) => known[field as keyof typeof FIELDS].includes(value)),
  ]);
  return {
    ...NO_FILTER,
    ...Object.fromEntries(chosen),
    text: (fields.get("text") ?? "").slice(0, LONGEST_TEXT),
  };
}

/** What a link asks for, as far as this workspace knows it. Takes any string at all. */
export function readLink(link: string, workspace: Workspace): { view: View; overrides: Overrides } {
  const fields = new Map(
    link.split("&").map((part) => {
      const [name = "", ...rest] = part.split("=");
      return [name, decoded(rest.join("="))] as const;
    }),
  );
  const first = firstView(workspace);
  const actors = new Set(workspace.policies.flatMap((policy) => policy.actors.map(({ key }) => key)));
  const known = new Set([
    ...actors,
    ...workspace.policies.flatMap((policy) => policy.norms.map(({ key }) => key)),
  ]);
  const asked = list(fields.get("policy")).filter((id) =>
    workspace.policies.some((policy) => policy.id === id),
  );
  const policies = asked.length > 0 ? asked : first.policies;
  const policy = policies[0] ?? "";
  const read = workspace.policies.find(({ id }) => id === policy);
  const clauseOf = (field: string): string | null => {
    const address = fields.get(field) ?? "";
    return read?.clauses.some((clause) => clause.address === address) ? address : null;
  };
  const actorOf = (field: string): Key | null => {
    const key = longKey(fields.get(field) ?? "", policy);
    return actors.has(key) ? key : null;
  };
  const tour = readTour(fields, workspace, (word) => longKey(word, policy));
  const step = tourView(tour, workspace);
  const ways = list(fields.get("ways"));
  const degree = fields.get("degree");
  const view: View = {
    main: MAINS.find((main) => main === fields.get("main")) ?? first.main,
    lens: LENSES.find((lens) => lens === fields.get("lens")) ?? step.lens,
    policies,
    selection: fields.has("select")
      ? list(fields.get("select"))
          .map((word) => longKey(word, policy))
          .filter((key) => known.has(key))
      : step.selection,
    filter: readFilter(fields, workspace, policies),
    order: readOrder(fields.get("sort")),
    question: (fields.get("q") ?? "").trim().slice(0, LONGEST_QUESTION + 1),
    matrix: readMatrix(fields.get("matrix")),
    seat: actorOf("seat"),
    paths: {
      from: actorOf("from"),
      to: actorOf("to"),
      any: ways.includes("any"),
      structure: ways.includes("relations"),
    },
    tour,
    reading: clauseOf("read"),
    compare: readCompare(fields, workspace),
    decisions: first.decisions,
    audit: RULE_IDS.find((rule) => rule === fields.get("audit")) ?? null,
    quiz: readQuiz(fields, read),
    degree: degree === "2" ? 2 : degree === "3" ? 3 : 1,
    camera: fields.has("camera") ? readCamera(fields.get("camera")) : step.camera,
    clause: fields.has("clause") ? clauseOf("clause") : step.clause,
    structure: switched(fields.get("structure")) ?? first.structure,
    pins: {
      norm: readPins(fields.get("pin-norm"), policy, known),
      actor: readPins(fields.get("pin-actor"), policy, known),
    },
  };
  return { view, overrides: readOverrides(fields) };
}
