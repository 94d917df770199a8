// GB18030, which the core cannot decode itself. Part of the composition root, for ports.ts and jobs.ts.

/** GB18030 bytes as text; null where they are none, or where the machine has no such table. */
export function han(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("gb18030", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
