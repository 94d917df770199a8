// Handing a file to the person. Part of the composition root: nothing but ports.ts imports it. Where the browser can, it
// is written where they choose; where it cannot, may not or fails at it, it goes the way of every download.
import type { Saved } from "./session/index.ts";

/** Nobody answers a window so quickly, in ms: this machine has none to show, or a policy keeps it shut. */
const NOBODY = 150;

interface Picker {
  showSaveFilePicker(options: {
    id: string;
    suggestedName: string;
    types: readonly { accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle>;
}

const named = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : "");

function reason(error: unknown): NonNullable<Saved["because"]> {
  const name = named(error);
  if (name === "QuotaExceededError") return "full";
  return ["NotAllowedError", "NoModificationAllowedError", "SecurityError", "AbortError"].includes(name)
    ? "refused"
    : "broken";
}

/** Where the person wants it; null where they want it nowhere; undefined where they cannot be asked. */
async function placeFor(name: string, type: string): Promise<FileSystemFileHandle | null | undefined> {
  // Only a page over https, from a disk or from this machine has a picker.
  if (!("showSaveFilePicker" in window)) return undefined;
  const asked = performance.now();
  try {
    const extension = name.slice(name.lastIndexOf("."));
    return await (window as unknown as Picker).showSaveFilePicker({
      id: "quanze",
      suggestedName: name,
      types: [{ accept: { [type]: [extension] } }],
    });
  } catch (error) {
    const person = named(error) === "AbortError" && performance.now() - asked > NOBODY;
    return person ? null : undefined;
  }
}

export async function saveFile(name: string, content: string | Uint8Array, type: string): Promise<Saved> {
  const bytes = new Blob([content as BlobPart], { type });
  const place = await placeFor(name, type);
  if (place === null) return { as: "nothing", name, because: null };
  if (place === undefined) return download(name, bytes, null);
  try {
    const file = await place.createWritable();
    // A pipe closes the file when all is written, and gives it up where something fails.
    await bytes.stream().pipeTo(file);
    return { as: "file", name: place.name, because: null };
  } catch (error) {
    return download(name, bytes, reason(error));
  }
}

function download(name: string, bytes: Blob, because: Saved["because"]): Saved {
  try {
    const url = URL.createObjectURL(bytes);
    const link = document.createElement("a");
    link.href = url;
    link.download = name;
    link.click();
    // The download has begun by then; the browser keeps its own copy.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
    return { as: "download", name, because };
  } catch {
    return { as: "nothing", name, because: because ?? "broken" };
  }
}
