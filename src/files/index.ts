export type { TextFile } from "./decode.ts";
export { parseJson } from "./json.ts";
export { LIMITS } from "./limits.ts";
export { type Opened, openWorkspace } from "./openWorkspace.ts";
export type { Outcome } from "./outcome.ts";
export { parseWorkspace } from "./parseWorkspace.ts";
export { MARKS, parsePolicyFolder } from "./policyFolder.ts";
export { parseWorkspaceFile } from "./workspaceFile.ts";
export { parseYaml } from "./yaml.ts";
