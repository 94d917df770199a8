// YAML text → a value with its places. YAML 1.2 core: no dates, no code, no tags of one's own.
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  Lexer,
  Parser,
  visit,
} from "yaml";
import type { Issue, Path, Raw } from "../model/index.ts";
import { unbounded } from "./bounded.ts";
import { LIMITS } from "./limits.ts";
import { lineFinder, type Spot } from "./lines.ts";
import { fileIssue, type Outcome, refuse } from "./outcome.ts";
import { offsetOf, startOf } from "./yamlPlaces.ts";

type Finder = (offset: number) => Spot;

/** Fields written twice we find ourselves: the parser compares every key with every other. */
const OPTIONS = {
  version: "1.2",
  schema: "core",
  stringKeys: true,
  merge: false,
  uniqueKeys: false,
  logLevel: "error",
} as const;

/**
 * Parses YAML. In: the file's name as the user knows it, its text. Out: the value with its places, or Issues
 * `file-too-large`, `too-deep`, `syntax`, `duplicate-field`. Never throws.
 */
export function parseYaml(file: string, text: string): Outcome<Raw> {
  if (text.length > LIMITS.yaml)
    return refuse(fileIssue(file, "file-too-large", { size: text.length, limit: LIMITS.yaml }));
  const spot = lineFinder(text);
  try {
    const tokens = lexed(text);
    if (typeof tokens === "number") return refuse(tooDeep(file, spot(tokens)));
    const [document, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
    if (!document) return { ok: true, value: { file, value: null, at: () => ({ line: 1, column: 1 }) } };
    const issues = [...mistakes(file, text, document, spot), ...slips(file, document, spot)];
    if (second) issues.push(fileIssue(file, "syntax", { near: "---" }, spot(second.range[0])));
    return issues.length > 0 ? refuse(...issues.slice(0, LIMITS.issues)) : unfolded(file, document, spot);
  } catch {
    // The parser's own faults on hostile input; what it means to say it says through document.errors.
    return refuse(fileIssue(file, "syntax", { near: text.slice(0, 40).split("\n")[0]!.trim() }));
  }
}

/** The text's tokens; the offset of the first collection nested too deep, or alias too many, where there is one. */
function lexed(text: string): CST.Token[] | number {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let aliases = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith("*") && ++aliases > LIMITS.aliases) return parser.offset;
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack holds the document, what is open in it and the scalar being read.
    if (parser.stack.length > LIMITS.depth + 2) return parser.offset;
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function mistakes(file: string, text: string, document: Document, spot: Finder): Issue[] {
  return [...document.errors, ...document.warnings].map(({ pos }) => {
    const near = text
      .slice(pos[0], pos[0] + 40)
      .split("\n")[0]!
      .trim();
    return fileIssue(file, "syntax", { near }, spot(pos[0]));
  });
}

/** What the parser lets through: fields written twice, aliases of nothing. */
function slips(file: string, document: Document, spot: Finder): Issue[] {
  const issues: Issue[] = [];
  const place = (node: unknown) => spot(startOf(node) ?? 0);
  const anchors = new Set<string>();
  visit(document, (_, node) => {
    if (isAlias(node)) {
      if (!anchors.has(node.source))
        issues.push(fileIssue(file, "syntax", { near: `*${node.source}` }, place(node)));
      return undefined;
    }
    if ((isScalar(node) || isCollection(node)) && node.anchor) anchors.add(node.anchor);
    if (!isMap(node)) return undefined;
    const seen = new Set<string>();
    for (const { key } of node.items) {
      const field = String(key);
      if (seen.has(field)) issues.push(fileIssue(file, "duplicate-field", { field }, place(key)));
      seen.add(field);
    }
    return undefined;
  });
  return issues;
}

function unfolded(file: string, document: Document, spot: Finder): Outcome<Raw> {
  const at = (path: Path) => spot(offsetOf(document, path));
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: LIMITS.aliases });
  } catch {
    return refuse(tooDeep(file));
  }
  const beyond = unbounded(value);
  if (!beyond) return { ok: true, value: { file, value, at } };
  if (beyond.code === "too-deep") return refuse(tooDeep(file, at(beyond.path)));
  const facts = { size: LIMITS.values, limit: LIMITS.values };
  return refuse(fileIssue(file, beyond.code, facts, at(beyond.path)));
}

function tooDeep(file: string, spot?: Spot): Issue {
  return fileIssue(file, "too-deep", { limit: LIMITS.depth }, spot);
}
