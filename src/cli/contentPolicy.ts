// A strict Content-Security-Policy for the built page. In dev there is none: Vite's client needs more.
import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/**
 * The scripts that stand in index.html itself: one tells an old browser from a new one, so must run in both; one says
 * whether the first screen that the build drew may be shown, so must run before it is.
 */
const OURS = /^<script id="quanze-(?:check|first)">$/;
const DATA = /\btype="application\/json"/;

/** Puts the policy into the built index.html: first in its head, with the hash of every inline style and of our two scripts. */
export function contentPolicy(): Plugin {
  return {
    name: "quanze:content-policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        const { styles, scripts } = inlineParts(html);
        return withPolicy(html, {
          "script-src": ["'self'", ...scripts.map(hashOf)],
          "style-src": ["'self'", ...styles.map(hashOf)],
          "img-src": ["'self'", "data:", "blob:"],
          "font-src": ["'self'"],
          "worker-src": ["'self'"],
          "connect-src": ["'self'"],
        });
      },
    },
  };
}

/** Texts of the inline styles and of our two scripts; throws on any other inline script. */
export function inlineParts(html: string): { styles: string[]; scripts: string[] } {
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, css]) => css!);
  const scripts: string[] = [];
  for (const [, open, code] of html.matchAll(/(<script\b[^>]*>)([\s\S]*?)<\/script>/g)) {
    if (/\bsrc=/.test(open!) || DATA.test(open!)) continue;
    if (!OURS.test(open!)) throw new Error("index.html: inline scripts are not let through");
    scripts.push(code!);
  }
  return { styles, scripts };
}

export function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/** The page with a policy: nothing but what is listed may be loaded, run or applied. */
export function withPolicy(html: string, allowed: Readonly<Record<string, readonly string[]>>): string {
  const policy = [
    "default-src 'none'",
    ...Object.entries(allowed).map(([name, sources]) => `${name} ${sources.join(" ")}`),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html.replace(
    /<head>/,
    `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
