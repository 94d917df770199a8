// The browser behind the ports of the session. Part of the composition root: nothing but main.tsx imports it.
import { chooseFiles, chooseFolder, droppedFiles } from "./chosen.ts";
import { han } from "./han.ts";
import { deskPort as desk } from "./keeping.ts";
import { saveFile } from "./saving.ts";
import type {
  AddressPort,
  ClipboardPort,
  ClockPort,
  FilesPort,
  FullscreenPort,
  Ports,
  StoragePort,
} from "./session/index.ts";
import { shipped } from "./shipped.ts";
import { courseware } from "./template.ts";
import { browserWork } from "./work.ts";

const address: AddressPort = {
  read() {
    const state: unknown = history.state;
    const step =
      typeof state === "object" && state !== null && "step" in state && typeof state.step === "number"
        ? state.step
        : null;
    // `?embed` is what people write into a frame by hand; links of ours say it behind the `#`.
    const embed = new URLSearchParams(location.search).has("embed") ? "embed=on" : "";
    return { link: [location.hash.slice(1), embed].filter(Boolean).join("&"), step };
  },
  push: (link, step) => attempt(() => history.pushState({ step }, "", hashed(link))),
  replace: (link, step) => attempt(() => history.replaceState({ step }, "", hashed(link))),
  go: (delta) => history.go(delta),
  travelled(listener) {
    window.addEventListener("popstate", listener);
    return () => window.removeEventListener("popstate", listener);
  },
  whole: (link) => location.href.replace(/#.*$/, "") + (link === "" ? "" : `#${link}`),
};

/** An empty link must clear the hash, and `""` would not. */
const hashed = (link: string) => (link === "" ? location.pathname + location.search : `#${link}`);

/** Browsers that count calls to the history (Safari) throw when there are too many: the next one will do. */
function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // The view is right; only the address is late.
  }
}

const storage: StoragePort = {
  read(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  write(key, value) {
    try {
      localStorage.setItem(key, value);
      return true;
    } catch {
      // Denied or full: preferences hold for this visit.
      return false;
    }
  },
};

/** Where the clipboard is denied (an old browser, http in an intranet) the old way may still work. */
function copyByHand(words: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = words;
  field.style.position = "fixed";
  field.style.opacity = "0";
  document.body.append(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

const clipboard: ClipboardPort = {
  async write(words) {
    try {
      await navigator.clipboard.writeText(words);
      return true;
    } catch {
      return copyByHand(words);
    }
  },
};

const files: FilesPort = {
  choose: chooseFiles,
  folder: chooseFolder,
  dropped({ over, drop }) {
    const stop = new AbortController();
    const on = <K extends "dragover" | "dragleave" | "drop">(type: K, act: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (event.dataTransfer?.types.includes("Files")) act(event);
        },
        { signal: stop.signal },
      );
    on("dragover", (event) => {
      event.preventDefault();
      over(true);
    });
    on("dragleave", (event) => {
      if (event.relatedTarget === null) over(false);
    });
    on("drop", (event) => {
      event.preventDefault();
      over(false);
      void droppedFiles(event.dataTransfer).then(drop);
    });
    return () => stop.abort();
  },
  async fetch(address) {
    try {
      const url = new URL(address, location.href);
      // A link must not make this page show somebody else's document as if it were from here.
      if (url.origin !== location.origin || !/^https?:$/.test(url.protocol)) return "foreign";
      const answer = await fetch(url, { credentials: "same-origin", redirect: "error" });
      if (!answer.ok) return "missing";
      const content = new Uint8Array(await answer.arrayBuffer());
      return { path: decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf("/") + 1)), content };
    } catch {
      return "missing";
    }
  },
  han,
  save: saveFile,
};

const fullscreen: FullscreenPort = {
  possible: document.fullscreenEnabled ?? false,
  active: () => document.fullscreenElement !== null,
  async toggle() {
    try {
      if (document.fullscreenElement) await document.exitFullscreen();
      else await document.documentElement.requestFullscreen();
      return true;
    } catch {
      return false;
    }
  },
  changed(listener) {
    document.addEventListener("fullscreenchange", listener);
    return () => document.removeEventListener("fullscreenchange", listener);
  },
};

const clock: ClockPort = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

export const browserPorts: Ports = {
  address,
  storage,
  desk,
  clipboard,
  files,
  fullscreen,
  courseware,
  clock,
  samples: async () => (await import("virtual:quanze/samples")).samples,
  work: browserWork(clock),
  pinyin: shipped.pinyin,
};
