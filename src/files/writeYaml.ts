// A workspace's archival form as YAML: the same value as the JSON, for people who keep it by hand. Stable: the same
// workspace gives the same lines.
import { stringify } from "yaml";

/** YAML of a value that JSON can hold; long texts stay on one line, so that one change is one line of a diff. */
export function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
