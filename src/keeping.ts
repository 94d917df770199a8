// The desk's place on this machine (IndexedDB) and the line between its tabs (BroadcastChannel). Part of the composition
// root: nothing but ports.ts imports it. Nothing here throws: what the browser denies is said.
import type { DeskMessage, DeskPort, Keeping } from "./session/index.ts";

const STORE = "desk";

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open("quanze", 1);
    asked.addEventListener("upgradeneeded", () => asked.result.createObjectStore(STORE));
    asked.addEventListener("success", () => resolve(asked.result));
    asked.addEventListener("error", () => reject(asked.error));
    asked.addEventListener("blocked", () => reject(new Error("blocked")));
  });
}

let database: Promise<IDBDatabase> | null = null;
const base = () => {
  database ??= opened();
  return database;
};

async function read(): Promise<Readonly<Record<string, unknown>> | "denied"> {
  try {
    const db = await base();
    return await new Promise((resolve, reject) => {
      const transaction = db.transaction(STORE, "readonly");
      const keys = transaction.objectStore(STORE).getAllKeys();
      const values = transaction.objectStore(STORE).getAll();
      transaction.addEventListener("complete", () =>
        resolve(Object.fromEntries(keys.result.map((key, at) => [String(key), values.result[at]]))),
      );
      transaction.addEventListener("abort", () => reject(transaction.error));
    });
  } catch {
    database = null;
    return "denied";
  }
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === "QuotaExceededError";

async function write(parts: Readonly<Record<string, unknown>>): Promise<Keeping> {
  try {
    const db = await base();
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction(STORE, "readwrite");
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () => reject(transaction.error));
      const store = transaction.objectStore(STORE);
      try {
        for (const [key, value] of Object.entries(parts))
          if (value === undefined) store.delete(key);
          else store.put(value, key);
      } catch (error) {
        // All or nothing: half a desk must never be what is found next time.
        reject(error);
        transaction.abort();
      }
    });
    return "kept";
  } catch (error) {
    if (!isFull(error)) database = null;
    return isFull(error) ? "full" : "denied";
  }
}

const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("quanze.desk") : null;

export const deskPort: DeskPort = {
  tab: Math.random().toString(36).slice(2),
  read,
  write,
  tell: (message) => channel?.postMessage(message),
  heard(listener) {
    const onMessage = ({ data }: MessageEvent<DeskMessage>) => listener(data);
    channel?.addEventListener("message", onMessage);
    return () => channel?.removeEventListener("message", onMessage);
  },
};
