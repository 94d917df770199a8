// Parts → a zip. The same parts give the same bytes: no clock is asked.
import { strToU8, zipSync } from "fflate";

/** Any day will do, as long as it is always the same; zip knows none before 1980. */
const DAY = new Date(2020, 0, 1);

export function writeZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: DAY });
}
